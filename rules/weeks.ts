import type { Draft, Rule } from '../engine/contract.ts';
import { hasCode, withCode, withFinding } from '../engine/decide/draft.ts';
import { gestationOf } from './gestation.ts';
import { within } from './prefixes.ts';
import { pregnant } from './tables/pregnancy.ts';

const record = {
	id: 'weeks-of-gestation',
	check: 44,
	cites: 'I.C.15.a.7',
	severity: 'soft',
	says: 'A pregnancy is reported and the note gives its weeks, so the completed weeks were added.',
} as const;

function codeFor(weeks: number): string {
	if (weeks < 8) return 'Z3A.01';
	if (weeks > 42) return 'Z3A.49';
	return `Z3A.${String(weeks).padStart(2, '0')}`;
}

function added(draft: Draft): Draft {
	const gestation = gestationOf(draft);
	if (gestation?.weeks === undefined || hasCode(draft, 'Z3A') || !draft.codes.some((s) => within(s.code, pregnant)))
		return draft;
	const code = codeFor(gestation.weeks);
	const next = withCode(draft, code, gestation.evidence, record.says);
	return next === draft
		? draft
		: withFinding(next, {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [code],
				evidence: gestation.evidence,
			});
}

export const weeksOfGestation: Rule = {
	...record,
	apply: added,
	examples: [
		{
			name: 'routine visit',
			fires: true,
			codes: ['Z34.02'],
			tags: { 'weeks:20': '20w1d' },
			gives: ['Z34.02', 'Z3A.20'],
		},
		{
			name: 'complication',
			fires: true,
			codes: ['O10.011'],
			tags: { pregnant: 'IUP', 'weeks:12': '12 weeks' },
			gives: ['O10.011', 'Z3A.12'],
		},
		{ name: 'very early', fires: true, codes: ['O21.0'], tags: { 'weeks:6': '6 weeks' }, gives: ['O21.0', 'Z3A.01'] },
		{ name: 'weeks not stated', fires: false, codes: ['Z34.02'] },
		{ name: 'after delivery', fires: false, codes: ['Z39.2'], tags: { 'weeks:6': '6 weeks' } },
		{ name: 'miscarriage', fires: false, codes: ['O03.9'], tags: { 'weeks:9': '9 weeks' } },
		{ name: 'weeks of something else', fires: false, codes: ['S82.61XD'], tags: { 'weeks:6': 'at 6 weeks' } },
		{
			name: 'a planned test',
			fires: false,
			text: '1h glucola at 26 wk.',
			codes: ['Z34.02'],
			tags: { 'weeks:26': 'at 26 wk' },
		},
		{ name: 'there already', fires: false, codes: ['Z34.02', 'Z3A.20'], tags: { 'weeks:20': '20 weeks' } },
	],
};
