import type { Release } from '../../icd-data/release.ts';
import type { Mention } from '../find/mention.ts';
import type { Note } from '../read/note.ts';

/** Subcategory of a car's unspecified occupant, and where its driver and its passenger are coded. */
const unspecified = 'V43.9';
const roles: readonly (readonly [RegExp, string])[] = [
	[/\b(?:driver|driving|drove|behind the wheel|at the wheel)\b/i, 'V43.5'],
	[/\b(?:passenger|backseat|back seat|front seat|shotgun)\b/i, 'V43.6'],
];

/** The same collision for the seat that the sentence or those beside it give the patient. */
export function inSeat(release: Release, code: string, note: Note, { sentence }: Mention): string {
	if (!code.startsWith(unspecified)) return code;
	for (const at of [sentence, sentence - 1, sentence + 1]) {
		const s = note.sentences[at];
		const words = s ? note.text.slice(s.start, s.end) : '';
		const role = roles.find(([says]) => says.test(words));
		const seated = role ? `${role[1]}${code.slice(unspecified.length)}` : code;
		if (role && release.find(seated) >= 0) return seated;
	}
	return code;
}
