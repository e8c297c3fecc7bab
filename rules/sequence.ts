import type { Draft, Suggestion } from '../engine/contract.ts';
import { concluded, judged, naming } from './concluded.ts';
import { precedes } from './precedes.ts';
import { under, within } from './prefixes.ts';
import { conditions, injuryGravity, never, type Place, places } from './tables/order.ts';

const titled = (s: Suggestion, words: string | undefined): boolean => !words || s.title.startsWith(words);

/** A code that may not be first-listed whatever the note says. */
export const mayNotLead = (s: Suggestion): boolean => never.some((g) => within(s.code, g) && titled(s, g.titled));

const earliest = (s: Suggestion): number => Math.min(...naming(s).map((e) => e.start));

/** Where the provider assessed it; words elsewhere count after all of those, the chief complaint's first. */
function position(s: Suggestion): number {
	const assessed = naming(s).filter(judged);
	if (assessed.length > 0) return Math.min(...assessed.map((e) => e.start));
	return (s.evidence.some((e) => e.section === 'cc') ? 1e8 : 1e9) + earliest(s);
}

function placeOf(s: Suggestion, opening: boolean): number {
	const fits = (p: Place) => within(s.code, p) && titled(s, p.titled) && (!p.opens || opening);
	return places.find(fits)?.place ?? conditions;
}

const gravity = (s: Suggestion): number => injuryGravity.find((g) => under(s.code, g.prefixes))?.gravity ?? 0;

/** The condition that the assessment names first. */
export const providersFirst = (draft: Draft): Suggestion | undefined =>
	draft.codes.filter((s) => placeOf(s, false) === conditions).sort((a, b) => position(a) - position(b))[0];

/** Reporting order of the codes: place, gravity of injuries, the provider's order; then what must precede what. */
export function inOrder(draft: Draft): Suggestion[] {
	const firstWords = Math.min(...draft.codes.filter((s) => placeOf(s, false) === conditions).map(earliest));
	const injuries = Math.min(...draft.codes.filter((s) => under(s.code, ['S'])).map(position));
	// Without an assessment of its own the note's order is that of its story, and its conclusions come first.
	const told = !draft.codes.some((s) => s.evidence.some(judged));
	const keys = draft.codes.map((s, index) => {
		const injury = under(s.code, ['S']);
		return {
			s,
			key: [
				placeOf(s, earliest(s) < firstWords),
				told && !concluded(draft, s) ? 1 : 0,
				injury ? injuries : position(s),
				injury ? gravity(s) : 0,
				position(s),
				index,
			],
		};
	});
	keys.sort((a, b) => a.key.map((n, i) => n - (b.key[i] ?? 0)).find((d) => d !== 0) ?? 0);
	return settle(
		draft,
		keys.map((k) => k.s),
	);
}

/** Takes the codes in turn, each as soon as all that must precede it stand. */
function settle(draft: Draft, wanted: readonly Suggestion[]): Suggestion[] {
	const left = [...wanted];
	const out: Suggestion[] = [];
	const needs = new Map(wanted.map((s) => [s, wanted.filter((o) => o !== s && precedes(draft.release, o, s))]));
	while (left.length > 0) {
		const ready = left.filter((s) => !needs.get(s)?.some((o) => left.includes(o)));
		const pool = ready.length > 0 ? ready : left;
		const next = (out.length === 0 ? pool.find((s) => !mayNotLead(s)) : undefined) ?? (pool[0] as Suggestion);
		out.push(next);
		left.splice(left.indexOf(next), 1);
	}
	return out;
}
