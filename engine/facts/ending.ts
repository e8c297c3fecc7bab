import type { Release } from '../../icd-data/release.ts';
import { foldWord, stem } from '../../icd-data/words.ts';
import type { Span } from '../contract.ts';
import { clinicalWords } from '../read/clinical-words.ts';
import { commonWords } from '../tables/common-words.ts';
import { plainWords } from '../tables/plain-words.ts';

/** Words that no sentence ends with, and marks that want something after them. */
const dangling =
	/(?:\s(?:the|an|and|but|to|with|without|for|of|from|into|would|are|were|has|had|which|due|because|including|than)|[a-z)] ?[,(&+])$/;
const common = new Set(commonWords.map((w) => stem(w)));

const isWord = (release: Release, word: string): boolean =>
	plainWords.has(word) ||
	clinicalWords.has(foldWord(word)) ||
	common.has(stem(word)) ||
	release.lexicon.wordId(foldWord(word)) >= 0;

/** A longer word that begins so: what is left of a word that was cut. */
const begins = (word: string): boolean =>
	commonWords.some((w) => w.length > word.length + 1 && w.startsWith(word)) ||
	[...clinicalWords].some((w) => w.length > word.length + 1 && w.startsWith(word));

/** The last words of a note that breaks off: amid a sentence or amid a word; undefined when it ends as notes do. */
export function brokenOff(text: string, release: Release): Span | undefined {
	const end = text.trimEnd().length;
	const tail = text.slice(Math.max(0, end - 60), end);
	const span = { start: end - (/\S+\s*\S+$/.exec(tail)?.[0].length ?? 1), end };
	if (dangling.test(tail)) return span;
	const last = /[a-z,] ([a-z]{3,12})$/.exec(tail)?.[1];
	if (last === undefined || isWord(release, last) || !begins(last)) return undefined;
	return text.split(/[^A-Za-z]+/).filter((word) => word.toLowerCase() === last).length === 1 ? span : undefined;
}
