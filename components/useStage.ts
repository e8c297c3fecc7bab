import { useMemo, useRef, useState } from 'react';
import type { CodingResult, Prompt } from '../engine/contract.ts';
import type { Said } from './Announcer.tsx';
import type { SheetKind, Stage } from './actions.ts';
import type { Deeds } from './deeds.ts';
import { openPrompts } from './prompts.ts';
import { evidenceOf, type Line, type Lines, linesOf, type ReviewView, reviewed } from './review.ts';
import { type Cursor, useCursor } from './useCursor.ts';
import { useLast } from './useLast.ts';
import { type Focus, usePaint } from './usePaint.ts';
import { useRecord } from './useRecord.ts';
import { useVoice } from './useVoice.ts';
import { useWriting, type Writing } from './useWriting.ts';
import { nextOpen, target } from './walk.ts';

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
	/** Questions to the provider that are open, and whether they show. */
	readonly prompts: readonly Prompt[];
	readonly queries: boolean;
	/** A question is on screen. */
	seen(prompt: Prompt): void;
	readonly copied: boolean;
	/** Puts codes on the clipboard. */
	put(codes: Stage['accepted']): void;
	/** What is being written into the chart, and what came of it. */
	readonly writing: Writing;
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
	const prompts = useMemo(() => openPrompts(result?.prompts ?? [], review), [result, review]);
	const [queries, setQueries] = useState(false);
	const shown = useRef(new Set<string>());
	const seen = (prompt: Prompt) => {
		const id = JSON.stringify([review.encounter.key, prompt.id]);
		if (shown.current.has(id)) return;
		shown.current.add(id);
		deeds.asked?.(prompt);
	};
	const [sheet, setSheet] = useState<SheetKind>();
	const [focus, setFocus] = useState<Focus>('none');
	const voice = useVoice();
	const { say } = voice;
	const { accepted } = review.state;
	const { put, copied, ...record } = useRecord(deeds, accepted, voice);
	const writing = useWriting(deeds.write, review.encounter, accepted, voice.tell);
	const { done, of } = reviewed(lines);
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

	const go = (to: Line | undefined) => {
		if (!to) return;
		cursor.go(to.id, true);
		setFocus('all');
	};
	const stage: Stage = {
		line,
		...review.state,
		...record,
		canWrite: deeds.write !== undefined,
		writing: writing.running,
		write: writing.start,
		teach: deeds.teach,
		hasCodes: lines.codes.length > 0,
		hasQueries: prompts.length > 0,
		hasCandidates: lines.candidates.length > 0,
		move(to) {
			const next = target(chain, line, to);
			if (next) go(next);
			else if (to === 'open') say(done === of ? 'All codes are reviewed' : 'This is the last one');
		},
		step(by) {
			const count = line ? evidenceOf(line).length : 0;
			if (count === 0) return;
			const next = ((typeof focus === 'number' ? focus : 0) + by + count) % count;
			setFocus(next);
			say(`Words ${next + 1} of ${count}`);
		},
		advance() {
			const open = nextOpen(chain, line);
			if (open) go(open);
			else cursor.home();
		},
		raise: setSheet,
		toggle(part) {
			if (part === 'detail') setDetail((now) => !now);
			else if (part === 'queries') setQueries((now) => !now);
			else setUnfolded(!candidates);
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
		prompts,
		queries,
		seen,
		copied,
		put,
		writing,
		said: voice.said,
		lower() {
			setSheet(undefined);
			cursor.home();
		},
		select: (id) => go(chain.find((one) => one.id === id)),
		show: setFocus,
	};
}
