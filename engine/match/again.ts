import type { Memory, Words } from '../memory.ts';
import type { Sentence, Token } from '../read/note.ts';
import type { Dictionary } from './dictionary.ts';
import { asides, type Match, matches } from './mentions.ts';

/** The phrases of a sentence, by what is looked for in it. */
export interface Found {
	readonly mentions: readonly Match[];
	readonly causes: readonly Match[];
	readonly purposes: readonly Match[];
}

/** All that matching sees of a token: its word, what parts it from the one before, and where it stands from that one. */
const seen = ({ fold, gap, start, end }: Token, i: number, all: readonly Token[]): string =>
	`${fold} ${gap} ${start - (all[i - 1]?.end ?? start)} ${end - start}`;

function find(d: Dictionary, sentence: Sentence, words: Words): Found {
	return {
		mentions: matches(d, sentence, words),
		causes: asides(d, d.causes, sentence, words),
		purposes: asides(d, d.purposes, sentence, words),
	};
}

/** What the dictionary finds in a sentence, from memory where the same tokens have been matched. */
export function findAgain(memory: Memory | undefined, d: Dictionary, sentence: Sentence, noteWords: Words): Found {
	if (!memory) return find(d, sentence, noteWords);
	const { title, tokens } = sentence;
	const key = `phrases ${d.release.manifest.sha256} ${title} ${tokens.map(seen).join(' ')}`;
	return memory.recall(key, (words) => find(d, sentence, words), noteWords);
}
