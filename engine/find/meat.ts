import type { Sentence } from '../read/note.ts';
import { wordings } from '../read/wordings.ts';
import { declareCues, meatCues, reasonCues } from '../tables/meat.ts';

export type Meat = keyof typeof meatCues;

interface Pattern {
	readonly words: readonly string[];
	readonly kind: Meat | 'reason' | 'declare';
}

const byFirst = new Map<string, Pattern[]>();
const add = (kind: Pattern['kind'], phrases: readonly string[]) => {
	for (const folds of phrases.flatMap(wordings)) {
		const first = folds[0];
		if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words: folds, kind }]);
	}
};
for (const [kind, phrases] of Object.entries(meatCues)) add(kind as Meat, phrases);
add('reason', reasonCues);
add('declare', declareCues);

export interface MeatHit {
	readonly kind: Meat | 'reason' | 'declare';
	/** Token positions `[from, to)`. */
	readonly from: number;
	readonly to: number;
}

/** Monitoring, evaluating, assessing, treating and reason-for-visit words of a sentence. */
export function findMeat(sentence: Sentence): MeatHit[] {
	const out: MeatHit[] = [];
	sentence.tokens.forEach((token, i) => {
		for (const p of byFirst.get(token.fold) ?? []) {
			if (p.words.every((w, k) => sentence.tokens[i + k]?.fold === w))
				out.push({ kind: p.kind, from: i, to: i + p.words.length });
		}
	});
	return out;
}
