import type { Draft, Evidence, SectionKind, Suggestion } from '../engine/contract.ts';
import { judged, naming } from './concluded.ts';

/** Lists that are carried from visit to visit: what only they name is not why the patient came. */
export const carried = new Set<SectionKind>([
	'pmh',
	'psh',
	'problems',
	'meds',
	'fh',
	'sh',
	'allergies',
	'ros',
	'instructions',
]);

const same = (a: Evidence, b: Evidence): boolean => a.start === b.start && a.end === b.end;

/** The length of a category with its dot. */
const CATEGORY = 4;

/** Where the assessment only names the kind ("pressure ulcers as staged above"): that is its place in it. */
function loosely(draft: Draft, s: Suggestion): readonly Evidence[] {
	if (!draft.codes.some((o) => o.evidence.some(judged))) return [];
	const kind = s.code.slice(0, CATEGORY - 1);
	return draft.facts.mentions
		.filter((m) => m.code.startsWith(kind) && m.evidence.assertion === 'present' && judged(m.evidence))
		.map((m) => m.evidence)
		.filter((e) => !draft.codes.some((o) => o !== s && naming(o).some((n) => same(n, e))));
}

/** No position of judged words comes near it. */
export const UNJUDGED = 1e8;

/** Where words stand: what the provider judges before all else, then the chief complaint, then the rest. */
function place(s: Suggestion, words: readonly Evidence[]): number {
	const assessed = words.filter(judged);
	if (assessed.length > 0) return Math.min(...assessed.map((e) => e.start));
	const told = words.filter((e) => !carried.has(e.section));
	return (
		(s.evidence.some((e) => e.section === 'cc') ? UNJUDGED : 10 * UNJUDGED) +
		Math.min(...(told.length > 0 ? told : words).map((e) => e.start))
	);
}

/** Codes of one category that rest on the same words: a diabetes and its complications (I.C.4.a). */
const relatives = (draft: Draft, s: Suggestion): readonly Suggestion[] =>
	draft.codes.filter(
		(o) =>
			o !== s && o.code.slice(0, 3) === s.code.slice(0, 3) && naming(o).some((e) => naming(s).some((m) => same(e, m))),
	);

/** What a code alone says: words that none of its relatives rest on, and those that name this very code or one above it. */
function own(draft: Draft, s: Suggestion, others: readonly Suggestion[]): readonly Evidence[] {
	const names = (e: Evidence) =>
		draft.facts.mentions.some((m) => m.code.length > CATEGORY && s.code.startsWith(m.code) && same(m.evidence, e));
	const alone = s.evidence.filter(
		(e) =>
			(e.role === 'mention' || e.role === 'attribute') &&
			(names(e) || !others.some((o) => o.evidence.some((m) => same(m, e)))),
	);
	return alone.length > 0 ? alone : naming(s);
}

/** Where the provider names a condition: first that of its family of codes, then its own. */
export function positionOf(draft: Draft, s: Suggestion): readonly [family: number, own: number] {
	const others = relatives(draft, s);
	const named = naming(s);
	const mine = place(s, named.some(judged) ? named : [...named, ...loosely(draft, s)]);
	if (others.length === 0) return [mine, mine];
	return [Math.min(mine, ...others.map((o) => place(o, naming(o)))), place(s, own(draft, s, others))];
}
