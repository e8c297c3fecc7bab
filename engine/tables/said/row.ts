import type { SaidCode } from '../said-code.ts';

/** None of these words, each a pattern; an empty one counts for nothing. */
export const anyWord = (...words: readonly string[]): RegExp =>
	new RegExp(String.raw`\b(?:${words.filter(Boolean).join('|')})\b`, 'i');

/** Makes the rows of one source: what says the code, what beside it says otherwise; a code that stands already is not said again. */
export const rowsOf =
	(cites: string) =>
	(id: string, code: string, says: string, not: RegExp, rest: Partial<SaidCode> = {}): SaidCode => ({
		id,
		code,
		cites,
		says: new RegExp(says, 'gi'),
		not,
		unless: [code],
		...rest,
	});

/** A count that is low, or the word. */
export const anemic =
	/\ban(?:a)?emi[ac]|\b(?:hgb|hb|ha?emoglobin)\b[^.;\n\d]{0,12}(?:[4-9](?:\.\d)?|1[01](?:\.\d)?)(?!\d|\.\d|\s?%)/i;
