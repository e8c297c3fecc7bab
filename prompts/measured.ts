import type { Draft } from '../engine/contract.ts';
import type { Measured } from './family.ts';
import { mentioned } from './mentioned.ts';
import type { Raised } from './raised.ts';
import { places } from './search.ts';

/** A value is out of range, and the note names nothing that explains it. */
export function measured(draft: Draft, when: Measured): Raised | undefined {
	const { says, from = -Infinity, below = Infinity, explained, age } = when;
	if (age !== undefined && draft.age !== undefined && draft.age < age) return undefined;
	const hits = places(draft.encounter.text, says).filter(({ groups }) => {
		const value = Number(groups?.value);
		return value >= from && value < below;
	});
	const [first, ...rest] = hits.map((m) => ({ start: m.index, end: m.index + m[0].length }));
	return first && !mentioned(draft, explained) ? { at: first, also: rest } : undefined;
}
