import { Tokenizer } from '@huggingface/tokenizers';
import type { Span } from '../../engine/contract.ts';
import { kept } from '../kept.ts';
import { wordsOf } from './words.ts';

/** A piece of a word as the model numbers it, and the place of the word. */
export interface Piece extends Span {
	readonly id: number;
	/** A line or sentence begins with it. */
	readonly opens: boolean;
}

/** Words whose pieces are kept; a note has some hundred. */
const KEPT = 20_000;

/** Parts texts into numbered pieces, word by word, so that each piece knows its place. Throws where the vocabulary cannot be read. */
export function piecesBy(vocabulary: object): (text: string) => readonly Piece[] {
	const tokenizer = new Tokenizer(vocabulary, {});
	const met = kept<readonly number[]>(KEPT);
	const idsOf = (word: string): readonly number[] => {
		const known = met.get(word);
		if (known) return known;
		const made = tokenizer.encode(word, { add_special_tokens: false }).ids;
		met.set(word, made);
		return made;
	};
	return (text) => {
		let last = { word: '.', end: 0 };
		return wordsOf(text).flatMap(({ start, end }) => {
			const word = text.slice(start, end);
			const begins = last.word === '.' || text.slice(last.end, start).includes('\n');
			last = { word, end };
			return idsOf(word).map((id, at) => ({ id, start, end, opens: begins && at === 0 }));
		});
	};
}
