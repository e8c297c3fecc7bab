import type { Draft, Evidence, Span } from '../engine/contract.ts';
import { begun, judging } from './begun.ts';
import { categoryOf } from './named.ts';
import { heads, over, readOtherwise } from './told.ts';

/** A question that the note raises: the words that it is about, and what else bears on it. */
export interface Raised {
	readonly at: Span;
	readonly also: readonly Span[];
}

/** A condition of this patient that the note tells as present, with the words that name it. */
export interface Documented {
	readonly code: string;
	readonly at: Span;
	/** It is among the suggestions, not only weighed and found too light. */
	readonly reported: boolean;
	/** How its words are read counts: the suggestion is too light to say more. */
	readonly light: boolean;
}

/** Where it is said as long as no assessment is written; a list that was carried forward raises no question. */
const telling = new Set(['cc', 'hpi', 'unknown']);
/**
 * In a longer note a suggestion that is less sure raises no question, but where it opens an item of the assessment. On 295 notes in progress that may be tuned on, 0.8 asks
 * two right questions more than 0.9 and none that is wrong.
 */
const SURE = 0.8;
/** A suggestion of less surety than this only gives a short visit a reason; how its words are read counts for more. */
const REASON = 0.25;
const none: ReadonlySet<string> = new Set();
/** Weighed out for the place where it stands. A note just begun may hold no other place yet, and its author knows what is meant. */
const placed: ReadonlySet<string> = new Set(['problem-list-only', 'exam-finding']);

/** Items of a list that deal with their problems are the assessment, though no head says so: what stands before them is only told. */
const item = /^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]*[A-Za-z][^\n]{0,50}?(?:[:,]| [-–])\s?\S/gm;

const itemized = (text: string): boolean => [...text.matchAll(item)].length > 1;

/** Every record asks for them. */
const known = new WeakMap<Draft, readonly Documented[]>();

/** The conditions documented so far, in reading order. A note just begun has no assessment yet: light ones count. */
export function documented(draft: Draft): readonly Documented[] {
	const made = known.get(draft) ?? find(draft);
	known.set(draft, made);
	return made;
}

function find(draft: Draft): readonly Documented[] {
	const short = begun(draft);
	const leads = (at: Evidence) => heads(draft.encounter.text, at, judging.has(at.section));
	const named = draft.codes
		.filter(({ confidence, evidence }) => short || confidence >= SURE || evidence.some(leads))
		.flatMap(({ code, evidence, confidence }) =>
			evidence.slice(0, 1).map((at) => ({ code, at, reported: true, light: confidence < REASON })),
		);
	const judged = draft.facts.sections.some(({ kind }) => judging.has(kind));
	const live = !short || (!judged && itemized(draft.encounter.text)) ? none : judged ? judging : telling;
	const weighed = draft.candidates.flatMap(({ code, evidence, reason }) =>
		evidence
			.filter(
				(e) =>
					e.assertion === 'present' &&
					(reason === 'low-confidence' ? live.has(e.section) || leads(e) : short && placed.has(reason)),
			)
			.slice(0, 1)
			.map((at) => ({ code, at, reported: false, light: true })),
	);
	return [...named, ...weighed]
		.filter(
			({ at, code, light }) =>
				!over(draft.encounter.text, at) && !(light && readOtherwise(draft, at, categoryOf(code))),
		)
		.sort((a, b) => a.at.start - b.at.start || (a.code < b.code ? -1 : 1));
}
