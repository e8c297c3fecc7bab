import { writeFileSync } from 'node:fs';
import { clinicalWords } from '../../engine/read/clinical-words.ts';
import { foldWord, stem } from '../../icd-data/words.ts';
import { missingCorpora, strangersTexts } from './corpora.ts';

/** Shorter words are never mended, so none of them needs protection. */
const longEnough = /[A-Za-z]{5,}/g;
/** A word seen less often may itself be a slip. */
const often = 4;
const width = 140;

const missing = missingCorpora('npm run words counts words');
if (missing) {
	console.log(missing);
	process.exit(1);
}

const counts = new Map<string, number>();
for (const text of strangersTexts())
	for (const [raw] of text.matchAll(longEnough)) {
		const word = raw.toLowerCase();
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
const kept = [...counts].filter(([word, n]) => n >= often && !clinicalWords.has(foldWord(word)));
const words = [...new Set(kept.map(([word]) => stem(word)))].sort();

const lines: string[] = [];
for (const word of words) {
	const last = lines.at(-1);
	if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
	else lines.push(word);
}
const table = `/**
 * Words of five letters and more that medical texts use often and that name no condition: never taken for
 * a misspelling. Compiled by \`npm run words\` from word counts of mts-dialog, primock57 and CodiEsp (CC BY 4.0).
 */
export const commonWords: readonly string[] = \`
${lines.join('\n')}
\`
	.trim()
	.split(/\\s+/);
`;
writeFileSync(new URL('../../engine/tables/common-words.ts', import.meta.url), table);
console.log(`${words.length} words`);
