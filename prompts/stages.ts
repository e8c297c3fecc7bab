import type { Draft, Prompt } from '../engine/contract.ts';
import { worded } from './render.ts';
import { fits, places } from './search.ts';
import { beyond, filtration } from './tables/filtration.ts';

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

/** One stage is told, and every filtration rate of the note lies well outside it. */
export function stageAgainstRate(draft: Draft): Prompt[] {
	const { text } = draft.encounter;
	const stage = filtration.find(({ code }) => draft.codes.some((one) => one.code === code));
	const acute = draft.facts.mentions.some(
		({ code, evidence }) => code.startsWith('N17') && evidence.assertion !== 'negated',
	);
	if (!stage || acute) return [];
	const own = draft.codes.find(({ code }) => code === stage.code)?.evidence[0];
	const rates = places(text, String.raw`\be?GFR\W{0,4}(?:of |is |was |now )?(?<rate>\d{2})\b`);
	const outside = rates.filter(({ groups }) => {
		const rate = Number(groups?.rate);
		return rate > stage.to + beyond || rate < stage.from - beyond;
	});
	const [first] = outside;
	if (!own || !first || outside.length < rates.length) return [];
	const family = {
		id: 'stage-conflict',
		topic: 'Chronic kidney disease: stage',
		question: 'The note says “{phrase}” and “{cause}”. Which stage is current?',
		options: [],
		indicators: [],
		cites: 'I.C.14.a.1',
	};
	return [worded(draft, family, { at: own, also: [{ start: first.index, end: first.index + first[0].length }] })];
}
