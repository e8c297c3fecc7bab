import { useEffect } from 'react';
import type { Quoted } from '../storage/schema.ts';
import type { Deeds } from './deeds.ts';
import { evidenceOf, type Line, type Lines } from './review.ts';

/** Which words of the current row the page shows as current: none before the user has moved, all, or one. */
export type Focus = 'none' | 'all' | number;

/** Keeps the page's highlights equal to the list: every code's words, the current row's in focus. */
export function usePaint(lines: Lines, current: Line | undefined, focus: Focus, paint: Deeds['paint']): void {
	const key = JSON.stringify(plan(lines, current, focus));
	useEffect(() => {
		const { spans, inFocus } = JSON.parse(key) as ReturnType<typeof plan>;
		paint(spans, inFocus);
	}, [key, paint]);
}

function plan(lines: Lines, current: Line | undefined, focus: Focus): { spans: Quoted[]; inFocus: number[] } {
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
	for (const { item } of lines.codes) if (item.status !== 'rejected') item.evidence.forEach(put);
	return { spans, inFocus: typeof focus === 'number' ? own.slice(focus, focus + 1) : own };
}
