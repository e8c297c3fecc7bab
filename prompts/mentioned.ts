import type { Draft } from '../engine/contract.ts';

/** Whether the note names a condition under one of these prefixes at all, also as past, denied or only possible. */
export const mentioned = (draft: Draft, prefixes: readonly string[]): boolean =>
	[...draft.codes, ...draft.candidates, ...draft.facts.mentions].some(({ code }) =>
		prefixes.some((prefix) => code.startsWith(prefix)),
	);
