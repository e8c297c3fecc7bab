import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { codesUnder, hasCode, tagged, withFinding, withoutCode, withReplaced } from '../engine/decide/draft.ts';
import { goneAfterBirth, notPregnantCodes, notPregnantWords } from './tables/after-birth.ts';
import { wordsIn, wordsNear } from './words.ts';

const record = {
	id: 'gestational-diabetes-over',
	check: 64,
	cites: 'I.C.21.c.4',
	severity: 'soft',
	says: 'The patient is not pregnant, so gestational diabetes is told as history.',
} as const;

const HISTORY = 'Z86.32';
const found = ['O24.41'];
const tests = ['gtt', 'ogtt', 'glucose tolerance', 'fasting', 'a1c'];

/** Words that prove that no pregnancy is carried now; none where the note counts one. */
function proof(draft: Draft): readonly Evidence[] {
	const whole = { start: 0, end: draft.encounter.text.length };
	const postpartum = tagged(draft, 'postpartum');
	if (postpartum.length > 0) {
		const told = [...codesUnder(draft, ...found).flatMap((s) => s.evidence), ...wordsIn(draft, whole, tests)];
		return hasCode(draft, HISTORY) ? postpartum.slice(0, 1) : wordsNear(draft, told, goneAfterBirth).slice(0, 1);
	}
	const counted = [...draft.facts.tags.keys()].some((t) => t.startsWith('weeks:') || t.startsWith('trimester:'));
	if (counted || tagged(draft, 'pregnant').length > 0 || hasCode(draft, 'Z34', 'Z3A', 'O09')) return [];
	return [
		...codesUnder(draft, ...notPregnantCodes).flatMap((s) => s.evidence),
		...wordsIn(draft, whole, notPregnantWords),
	].slice(0, 1);
}

export const gestationalOver: Rule = {
	...record,
	apply: (draft) => {
		const [first, ...rest] = codesUnder(draft, ...found);
		const evidence = first ? proof(draft) : [];
		if (!first || evidence.length === 0) return draft;
		const next = rest.reduce(
			(d, s) => withoutCode(d, s.code, 'historical'),
			withReplaced(draft, first.code, HISTORY, evidence, record.says),
		);
		return withFinding(next, {
			rule: record.id,
			severity: record.severity,
			cites: record.cites,
			says: record.says,
			codes: [HISTORY, first.code],
			evidence,
		});
	},
	examples: [
		{
			name: 'after birth, test normal',
			fires: true,
			text: 'PP visit 6w. GDM diet. 2h GTT normal.',
			codes: ['Z39.2', 'O24.410'],
			tags: { postpartum: 'PP visit' },
			gives: ['Z39.2', 'Z86.32'],
		},
		{
			name: 'years later',
			fires: true,
			text: 'Heavy periods. GDM w 2nd.',
			codes: ['N92.0', 'O24.419'],
			gives: ['N92.0', 'Z86.32'],
		},
		{
			name: 'negative test',
			fires: true,
			text: 'GDM in 2 pregnancies, upreg neg.',
			codes: ['O24.419'],
			gives: ['Z86.32'],
		},
		{
			name: 'pregnant',
			fires: false,
			text: '30w0d, LMP 4/1. GDM diet.',
			codes: ['O24.410'],
			tags: { 'weeks:30': '30w0d', pregnant: '30w0d' },
		},
		{
			name: 'after birth, not told as gone',
			fires: false,
			text: 'PP visit. GDM.',
			codes: ['O24.419'],
			tags: { postpartum: 'PP visit' },
		},
		{ name: 'no gestational diabetes', fires: false, text: 'Heavy periods.', codes: ['N92.0'] },
	],
};
