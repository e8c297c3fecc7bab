import type { TermSource } from '../release.ts';
import { foldWords } from '../words.ts';
import type { Phrase } from './phrase.ts';

/**
 * What a note must say for a column of the Neoplasm Table. "benign" or "malignant" alone is not enough
 * ("benign prostatic hyperplasia", "malignant hypertension"); "mass" is never a neoplasm.
 */
const neoplasm: Readonly<Record<number, readonly string[]>> = {
	2: ['malignant neoplasm', 'cancer', 'carcinoma'],
	3: ['metastasis', 'secondary neoplasm'],
	4: ['in situ'],
	5: ['benign neoplasm'],
	6: ['neoplasm uncertain behavior'],
	7: ['neoplasm'],
};

const heading = new Set(foldWords('Neoplasm, neoplastic'));

/** The drug table's columns differ by intent, which the note tells elsewhere: the substance is all. */
export function columnPhrases(source: TermSource, column: number, phrase: Phrase): Phrase[] {
	if (source !== 'neoplasm') return [phrase];
	const site = phrase.required.filter((w) => !heading.has(w));
	const said = neoplasm[column] ?? [];
	const words = site.length > 0 ? said : said.filter((s) => column !== 7 && column !== 4 && s.length > 0);
	return words.map((s) => ({ required: [...site, ...foldWords(s)], optional: phrase.optional }));
}
