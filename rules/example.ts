import type { RuleExample } from '../engine/contract.ts';

/** Codes parted by spaces, or the parts of an example; the name is made from them where none is given. */
export type Case = string | (Omit<RuleExample, 'name' | 'fires'> & { readonly name?: string });

function example(shown: Case, fires: boolean): RuleExample {
	const parts = typeof shown === 'string' ? { codes: shown.split(' ').filter(Boolean) } : shown;
	const {
		name,
		codes = [],
		tags,
		text,
		age,
		sex,
	} = { name: undefined, tags: undefined, text: undefined, age: undefined, sex: undefined, ...parts };
	const facts = [
		codes.join(' '),
		Object.keys(tags ?? {}).join(' '),
		text ?? '',
		age === undefined ? '' : `age ${age}`,
		sex ?? '',
	];
	return { ...parts, name: name ?? (facts.filter(Boolean).join(', ') || 'no codes'), fires };
}

/** Examples that must fire, then examples that must not. */
export const cases = (fires: readonly Case[], quiet: readonly Case[]): RuleExample[] => [
	...fires.map((c) => example(c, true)),
	...quiet.map((c) => example(c, false)),
];
