import { isStop } from '../../icd-data/words.ts';
import { wordings } from '../read/wordings.ts';
import { counted } from '../tables/grammar.ts';
import { type OwnKind, sayings } from './sayings.ts';

/** The content words of every saying of our tables; plain JSON, so that a build can hold it ready made. */
export interface OwnWords {
	readonly words: readonly string[];
	/** Per table, flat: row, saying within the row, how many words, then their places in `words`. */
	readonly said: Readonly<Record<OwnKind, readonly number[]>>;
}

/** Phrases that lose a telling word with the stop words ("hemoglobin AS"). */
const hollow = /\b(?:as|all|it|be|is|are|was|were|i|we|he|any|other|due|use|have|has|had)\b/i;

const numeral = new RegExp(String.raw`\b(${counted.join('|')}) i\b`, 'gi');

/** The words of a phrase as they stand in a note: as written, and with its short forms spelled out. */
function asWritten(say: string): string[][] {
	const plain = say.replace(numeral, '$1 1');
	if (/\bi\b/i.test(plain)) return [];
	return wordings(plain)
		.map((folds) => [...new Set(folds.filter((w) => !isStop(w)))])
		.filter((words) => words.length > 0 && !(words.length === 1 && hollow.test(say)));
}

function compile(): OwnWords {
	const places = new Map<string, number>();
	const placeOf = (word: string) => {
		const known = places.get(word);
		if (known !== undefined) return known;
		places.set(word, places.size);
		return places.size - 1;
	};
	const flat = (kind: OwnKind) =>
		sayings[kind].flatMap((say, row) =>
			say.flatMap((one, at) => asWritten(one).flatMap((words) => [row, at, words.length, ...words.map(placeOf)])),
		);
	const said = { phrase: flat('phrase'), status: flat('status'), cause: flat('cause'), purpose: flat('purpose') };
	return { words: [...places.keys()], said };
}

/** Made ready at build time (see scripts/precompute.ts): folding fifty thousand phrases takes most of a second. */
export const ownWords: OwnWords = compile();
