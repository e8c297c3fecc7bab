import { folds } from '../../icd-data/words.ts';
import { maySpellOut, tokens } from './tokens.ts';

const none: ReadonlySet<string> = new Set();

/** A cue phrase as it may stand among a note's tokens: as written, and with its short forms spelled out. */
export function wordings(phrase: string): readonly (readonly string[])[] {
	const plain = folds(phrase);
	if (!maySpellOut(phrase)) return [plain];
	const spelled = tokens(phrase, 0, phrase.length, 'unknown', none).map((t) => t.fold);
	return plain.join(' ') === spelled.join(' ') ? [plain] : [plain, spelled];
}
