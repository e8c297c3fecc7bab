import { useMemo, useState } from 'react';
import type { CodingResult } from '../engine/contract.ts';
import type { Said } from './Announcer.tsx';
import type { SheetKind, Stage } from './actions.ts';
import type { Deeds } from './deeds.ts';
import { evidenceOf, type Line, type Lines, linesOf, type ReviewView } from './review.ts';
import { type Cursor, useCursor } from './useCursor.ts';
import { useLast } from './useLast.ts';
import { type Focus, usePaint } from './usePaint.ts';

export interface Staging {
	/** The result on screen: while the note is coded again, the one before. */
	readonly result: CodingResult | undefined;
	readonly lines: Lines;
	readonly cursor: Cursor;
	readonly stage: Stage;
	readonly sheet: SheetKind | undefined;
	/** Closes the sheet and gives the keyboard back to the row. */
	lower(): void;
	/** A click on a row. */
	select(id: string): void;
	/** Jumps to one of the current row's words. */
	show(evidence: number): void;
	readonly detail: boolean;
	readonly candidates: boolean;
	readonly copied: boolean;
	/** For the live region. */
	readonly said: Said;
}

/** The state of one review on screen: where the reviewer is, what is open, what was just said. */
export function useStage(review: ReviewView, deeds: Deeds): Staging {
	const result = useLast(review.result);
	const lines = useMemo(() => linesOf({ ...review, result }), [review, result]);
	const [detail, setDetail] = useState(false);
	const [unfolded, setUnfolded] = useState<boolean>();
	const candidates = unfolded ?? (result !== undefined && lines.codes.length === 0);
	const [sheet, setSheet] = useState<SheetKind>();
	const [focus, setFocus] = useState<Focus>('none');
	const [said, setSaid] = useState<Said>({ words: '', turn: 0, seen: false });
	const tell = (words: string, seen: boolean) => setSaid(({ turn }) => ({ words, turn: turn + 1, seen }));
	const say = (words: string) => tell(words, true);
	const [copied, setCopied] = useState(false);
	const chain = useMemo<readonly Line[]>(
		() => (candidates ? [...lines.codes, ...lines.candidates] : lines.codes),
		[lines, candidates],
	);
	const cursor = useCursor(chain);
	const line = cursor.current;
	usePaint({
		lines,
		text: review.encounter.text,
		current: line,
		focus,
		paint: deeds.paint,
		missed: () => say('These words are not on screen in the page'),
	});

	const go = (to: Line | undefined, keyboard: boolean) => {
		if (!to) return;
		cursor.go(to.id, keyboard);
		setFocus('all');
	};
	const nextOpen = () => {
		const at = line ? chain.indexOf(line) : -1;
		const isOpen = (one: Line) => one !== line && one.kind === 'code' && one.item.status === 'open';
		return chain.slice(at + 1).find(isOpen) ?? chain.find(isOpen);
	};
	const { accepted, undoable } = review.state;
	const stage: Stage = {
		line,
		accepted,
		undoable,
		hasCandidates: lines.candidates.length > 0,
		move(to) {
			const at = line ? chain.indexOf(line) : -1;
			if (to === 'first') go(chain[0], true);
			else if (to === 'last') go(chain.at(-1), true);
			else if (to !== 'open') go(chain[Math.min(chain.length - 1, Math.max(0, at + to))], true);
			else if (nextOpen()) go(nextOpen(), true);
			else
				say(line?.kind === 'code' && line.item.status === 'open' ? 'This is the last one' : 'All codes are reviewed');
		},
		step(by) {
			const count = line ? evidenceOf(line).length : 0;
			if (count === 0) return;
			const at = typeof focus === 'number' ? focus : 0;
			const next = (at + by + count) % count;
			setFocus(next);
			say(`Words ${next + 1} of ${count}`);
		},
		decide(act, evidence, says) {
			const quotes = evidence.map(({ start, end, quote }) => ({ start, end, quote }));
			deeds.decide(act, quotes).then(
				() => tell(says, false),
				() => say('That was not saved. Try again.'),
			);
		},
		advance() {
			const open = nextOpen();
			if (open) go(open, true);
			else cursor.home();
		},
		raise: setSheet,
		toggle(part) {
			if (part === 'detail') setDetail((now) => !now);
			else setUnfolded(!candidates);
		},
		copy() {
			const text = accepted.map(({ code, title }) => `${code}\t${title}`).join('\n');
			deeds.copy(text).then(
				() => {
					setCopied(true);
					setTimeout(() => setCopied(false), 2000);
					say(`${accepted.length} ${accepted.length === 1 ? 'code' : 'codes'} copied`);
				},
				() => say('The clipboard refused. Click in the panel and copy again.'),
			);
		},
		say,
	};
	return {
		result,
		lines,
		cursor,
		stage,
		sheet,
		detail,
		candidates,
		copied,
		said,
		lower() {
			setSheet(undefined);
			cursor.home();
		},
		select: (id) => go(chain.find((one) => one.id === id) ?? lines.candidates.find((one) => one.id === id), true),
		show: setFocus,
	};
}
