import type { Draft, Prompt } from '../engine/contract.ts';
import { worded } from './render.ts';
import { fits } from './search.ts';

/** Conditions that have one stage at a time. */
const staged = [
	{
		topic: 'Chronic kidney disease: stage',
		codes: ['N18.1', 'N18.2', 'N18.3?', 'N18.4', 'N18.5', 'N18.6'],
		cites: 'I.C.14.a.1',
	},
];

/** Two different stages of one condition, both told as present. */
export function stagesInConflict(draft: Draft): Prompt[] {
	return staged.flatMap(({ topic, codes, cites }) => {
		const told = draft.facts.mentions.filter(
			({ code, evidence }) => evidence.assertion === 'present' && codes.some((glob) => fits(code, glob)),
		);
		const [first] = told;
		const other = told.find(
			({ code }) => code !== first?.code && !(first && (code.startsWith(first.code) || first.code.startsWith(code))),
		);
		if (!first || !other) return [];
		const question = 'The note gives more than one stage (“{phrase}”). Which stage is current?';
		const family = { id: 'stage-conflict', topic, question, options: [], indicators: [], cites };
		return [worded(draft, family, { at: first.evidence, also: [other.evidence] })];
	});
}
