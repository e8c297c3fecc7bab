import { folds } from '../../icd-data/words.ts';
import { abbreviations } from '../tables/abbreviations.ts';
import { bodyParts } from '../tables/body-parts.ts';
import { causePhrases } from '../tables/causes.ts';
import { drugs } from '../tables/drugs/all.ts';
import { phrases } from '../tables/phrases/all.ts';
import { purposes } from '../tables/purposes.ts';
import { statusPhrases } from '../tables/status.ts';

/** Shorter words are too close to others to be mended. */
const LONG = 6;

function build(): string[] {
	const out = new Set<string>();
	const add = (text: string) => {
		for (const fold of folds(text)) if (fold.length >= LONG && !/\d/.test(fold)) out.add(fold);
	};
	for (const p of phrases) p.say.forEach(add);
	for (const p of statusPhrases) p.say.forEach(add);
	for (const c of causePhrases) c.say.forEach(add);
	for (const p of purposes) p.say.forEach(add);
	for (const d of drugs) d.names.forEach(add);
	for (const a of abbreviations) add(a.long);
	bodyParts.forEach(add);
	return [...out];
}

/** Folded words of our own tables, six letters or longer. Made ready at build time (see scripts/precompute.ts). */
export const vocabulary: readonly string[] = build();
