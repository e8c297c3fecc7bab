import type { Draft, Rule } from '../engine/contract.ts';
import { neverFirst } from '../engine/tables/groups.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { groupOf } from './prefixes.ts';
import { mayNotLead } from './sequence.ts';

const noLead = (draft: Draft): boolean => draft.codes.length > 0 && draft.codes.every(mayNotLead);

/** Hard findings for a claim whose first code may not lead, one rule for each reason. */
const leads = (
	id: string,
	check_: number,
	cites: string,
	groups: readonly string[] | 'others',
	says: string,
	fires: string[],
	quiet: string[],
): Rule =>
	check({
		id,
		check: check_,
		cites,
		severity: 'hard',
		says,
		find: (draft) => {
			const first = draft.codes[0];
			const group = first && groupOf(first.code, neverFirst)?.id;
			const mine = groups === 'others' ? !claimed.has(group ?? '') : groups.includes(group ?? '');
			return first && noLead(draft) && mine ? [{ codes: [first] }] : [];
		},
		examples: cases(fires, quiet),
	});

const claimed = new Set(['external-cause', 'manifestation', 'social-determinant']);

export const leadRules: readonly Rule[] = [
	leads(
		'external-cause-first',
		68,
		'I.C.20.a.6; IOCE edit 5',
		['external-cause'],
		'An external cause may not be first-listed; name the injury or condition that it caused.',
		['W01.0XXA', 'W01.0XXA Y92.010', 'X12.XXXA Y93.G3'],
		['S52.501A W01.0XXA', 'I10', 'Z79.4'],
	),
	leads(
		'manifestation-first',
		29,
		'I.A.13; IOCE edit 86',
		['manifestation'],
		'A manifestation may not be first-listed; name the disease that causes it first.',
		['F02.80', 'D63.1', 'F02.80 Z79.899'],
		['G30.9 F02.80', 'D63.1 N18.4', 'I10'],
	),
	leads(
		'social-factor-first',
		72,
		'I.C.21.c.17',
		['social-determinant'],
		'A social circumstance is reported as an additional code and not first.',
		['Z59.41', 'Z63.6', 'Z59.00 Z79.4'],
		['I10 Z59.41', 'I10', 'Z79.4'],
	),
	leads(
		'nothing-may-lead',
		83,
		'IV.A; IV.G',
		'others',
		'None of these codes may be first-listed; the reason for the visit is missing.',
		['Z79.4', 'Z68.41', 'T46.4X5A Z79.899'],
		['E11.9 Z79.4', 'Z59.41', 'W01.0XXA'],
	),
];
