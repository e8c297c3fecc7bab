import { inEveryForm } from '../tables/cause-verbs.ts';
import { causePhrases } from '../tables/causes.ts';
import { phrases } from '../tables/phrases/all.ts';
import { purposes } from '../tables/purposes.ts';
import { statusPhrases } from '../tables/status.ts';

export type OwnKind = 'phrase' | 'status' | 'cause' | 'purpose';

/** The sayings of every row of our tables; a verb of an external cause stands in all its forms. */
export const sayings: Readonly<Record<OwnKind, readonly (readonly string[])[]>> = {
	phrase: phrases.map((p) => p.say),
	status: statusPhrases.map((p) => p.say),
	cause: causePhrases.map((p) => p.say.flatMap(inEveryForm)),
	purpose: purposes.map((p) => p.say),
};
