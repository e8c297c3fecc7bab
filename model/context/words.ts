import type { Span } from '../../engine/contract.ts';

/** What BERT's tokenizer takes for a word of its own: signs of ASCII and punctuation of any script. */
const word = /[!-/:-@[-`{-~]|\p{P}|(?:(?!\p{P})[^\s!-/:-@[-`{-~])+/gu;

/** Words of a text as BERT parts them before it looks for pieces, with their places in the text. */
export const wordsOf = (text: string): readonly Span[] =>
	Array.from(text.matchAll(word), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
