import type { Draft, Suggestion } from '../engine/contract.ts';
import { judged, naming } from './concluded.ts';
import { positionOf, UNJUDGED } from './position.ts';
import { precedes } from './precedes.ts';
import { under, within } from './prefixes.ts';
import { conditions, injuryGravity, never, type Place, places } from './tables/order.ts';
import { toldOrder } from './told.ts';

const titled = (s: Suggestion, words: string | undefined): boolean => !words || s.title.startsWith(words);

/** A code that may not be first-listed whatever the note says. */
export const mayNotLead = (s: Suggestion): boolean => never.some((g) => within(s.code, g) && titled(s, g.titled));

const earliest = (s: Suggestion): number => Math.min(...naming(s).map((e) => e.start));

function placeOf(s: Suggestion, opening: boolean): number {
	const fits = (p: Place) => within(s.code, p) && titled(s, p.titled) && (!p.opens || opening);
	return places.find(fits)?.place ?? conditions;
}

const gravity = (s: Suggestion): number => injuryGravity.find((g) => under(s.code, g.prefixes))?.gravity ?? 0;

const byKey = (a: readonly number[], b: readonly number[]): number =>
	a.map((n, i) => n - (b[i] ?? 0)).find((d) => d !== 0) ?? 0;

/** The condition that the assessment names first. */
export const providersFirst = (draft: Draft): Suggestion | undefined =>
	draft.codes
		.filter((s) => placeOf(s, false) === conditions)
		.sort((a, b) => byKey(positionOf(draft, a), positionOf(draft, b)))[0];

/** Reporting order of the codes: place, gravity of injuries, the provider's order; then what must precede what. */
export function inOrder(draft: Draft): Suggestion[] {
	const named = draft.codes.filter((s) => placeOf(s, false) === conditions && !under(s.code, ['Z']));
	const firstWords = Math.min(...named.map(earliest));
	const positions = new Map(draft.codes.map((s) => [s, positionOf(draft, s)]));
	const position = (s: Suggestion): readonly [number, number] => positions.get(s) ?? [0, 0];
	const injuries = Math.min(...draft.codes.filter((s) => under(s.code, ['S'])).map((s) => position(s)[0]));
	// Without an assessment of its own the note's order is that of its story, and its conclusions come first.
	const told = draft.codes.some((s) => s.evidence.some(judged)) ? undefined : toldOrder(draft);
	const keys = draft.codes.map((s, index) => {
		// Gravity orders the injuries that the provider assessed; one that only the examination names waits for its turn.
		const injury = under(s.code, ['S']) && (position(s)[0] < UNJUDGED || injuries >= UNJUDGED);
		return {
			s,
			key: [
				placeOf(s, earliest(s) < firstWords),
				...(told?.(s) ?? []),
				injury ? injuries : position(s)[0],
				injury ? gravity(s) : 0,
				...position(s),
				index,
			],
		};
	});
	keys.sort((a, b) => byKey(a.key, b.key));
	return settle(
		draft,
		keys.map((k) => k.s),
	);
}

/** Each code in the wanted order, right after all that must precede it: what leads comes forward with what follows it. */
function settle(draft: Draft, wanted: readonly Suggestion[]): Suggestion[] {
	const out: Suggestion[] = [];
	const open = new Set<Suggestion>();
	const place = (s: Suggestion): void => {
		if (open.has(s) || out.includes(s)) return;
		open.add(s);
		for (const o of wanted) if (o !== s && precedes(draft.release, o, s)) place(o);
		out.push(s);
	};
	for (const s of wanted) place(s);
	const lead = out.findIndex((s) => !mayNotLead(s));
	return lead > 0 ? [out[lead] as Suggestion, ...out.slice(0, lead), ...out.slice(lead + 1)] : out;
}
