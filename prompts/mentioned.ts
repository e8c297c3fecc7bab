import type { Assertion, Draft } from '../engine/contract.ts';

/** What is denied, or somebody else's, explains nothing of this patient. */
const beside: ReadonlySet<Assertion> = new Set([
	'negated',
	'family',
	'other-person',
	'screening',
	'vaccine',
	'education',
]);

/** Whether the note tells of a condition of this patient under one of these prefixes at all, also as past or possible. */
export const mentioned = (draft: Draft, prefixes: readonly string[]): boolean =>
	[
		...draft.codes.map(({ code }) => code),
		...draft.facts.mentions.filter(({ evidence }) => !beside.has(evidence.assertion)).map(({ code }) => code),
	].some((code) => prefixes.some((prefix) => code.startsWith(prefix)));
