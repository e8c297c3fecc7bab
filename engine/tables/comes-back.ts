// biome-ignore-all format: a table, one row a line
/**
 * "He comes back for his heart failure", "the depression has come back": told of this visit or of the illness, and no
 * advice to return. Own compilation.
 */
import { crossed } from './phrases/crossed.ts';

const who = ['he', 'she', 'they', 'who', 'patient', 'pt', 'gentleman', 'lady', 'man', 'woman', 'child', 'boy', 'girl', 'male', 'female', 'yo', 'old'];
const back = ['comes back', 'came back', 'is back', 'comes back today', 'back today', 'coming back', 'is coming back', 'who comes back', 'who returns', 'returns', 'returned', 'returns today', 'here again', 'is here again', 'is seen again'];

/** Before the condition. */
export const comesFor: readonly string[] = [
	...crossed(crossed(who, back), ['for', 'about', 'with', 'to follow up', 'to recheck', 'to review']),
	'here for', 'seen for', 'comes in for', 'came in for',
];

/** Before "come back" and "return sooner": the illness does it, and nobody is told to. */
export const byItself: readonly string[] = ['has', 'have', 'had', 'did', 'not', 'never', 'now', 'may', 'could', 'to'];
