import { useEffect, useEffectEvent } from 'react';
import type { Quoted } from '../storage/schema.ts';
import type { Deeds } from './deeds.ts';
import { evidenceOf, type Line, type Lines, proofOf } from './review.ts';

/** Which words of the current row the page shows as current: none before the user has moved, all, or one. */
export type Focus = 'none' | 'all' | number;

interface Painting {
	readonly lines: Lines;
	readonly text: string;
	readonly current: Line | undefined;
	readonly focus: Focus;
	readonly paint: Deeds['paint'];
	readonly missed: () => void;
}

/** Keeps the page's highlights equal to the list: every code's words, the current row's in focus; none when it goes. */
export function usePaint({ lines, text, current, focus, paint, missed }: Painting): void {
	const key = JSON.stringify(plan(lines, text, current, focus));
	const show = useEffectEvent((spans: readonly Quoted[], inFocus: readonly number[]) => {
		paint(spans, inFocus).then((found) => found || missed());
	});
	useEffect(() => {
		const { spans, inFocus } = JSON.parse(key) as ReturnType<typeof plan>;
		show(spans, inFocus);
	}, [key]);
	useEffect(() => {
		const clear = () => void paint([], []);
		addEventListener('pagehide', clear);
		return () => {
			removeEventListener('pagehide', clear);
			clear();
		};
	}, [paint]);
}

function plan(
	lines: Lines,
	text: string,
	current: Line | undefined,
	focus: Focus,
): { spans: Quoted[]; inFocus: number[] } {
	const spans: Quoted[] = [];
	const at = new Map<string, number>();
	const put = ({ start, end, quote }: Quoted): number => {
		const key = `${start} ${end}`;
		const known = at.get(key);
		if (known !== undefined) return known;
		at.set(key, spans.length);
		return spans.push({ start, end, quote }) - 1;
	};
	const own = current && focus !== 'none' ? evidenceOf(current).map(put) : [];
	for (const line of lines.codes) if (line.item.status !== 'rejected') proofOf(line, text).forEach(put);
	return { spans, inFocus: typeof focus === 'number' ? own.slice(focus, focus + 1) : own };
}
