import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { tagged, withFinding } from '../engine/decide/draft.ts';
import { firstListedOnly, nonspecificZ } from '../engine/tables/groups.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { leadRules } from './may-lead.ts';
import { under, within } from './prefixes.ts';
import { inOrder, mayNotLead, providersFirst } from './sequence.ts';

const order = {
	id: 'reporting-order',
	check: 74,
	cites: 'IV.A; IV.G',
	severity: 'soft',
	says: 'The guidelines put the first code here first although the note names the other one earlier.',
} as const;

/** Orders the codes and marks the first-listed one; says so where a guideline overrules the provider's order. */
function sequence(draft: Draft): Draft {
	const sorted = inOrder(draft);
	const lead = sorted.find((s) => !mayNotLead(s));
	const codes = sorted.map((s) => (s.firstListed === (s === lead) ? s : { ...s, firstListed: s === lead }));
	const same = codes.every((s, i) => s === draft.codes[i]);
	const ordered = same ? draft : { ...draft, codes };
	const named = providersFirst(draft);
	if (!lead || !named || named.code === lead.code || mayNotLead(named)) return ordered;
	return withFinding(ordered, {
		rule: order.id,
		severity: order.severity,
		cites: order.cites,
		says: order.says,
		codes: [lead.code, named.code],
		evidence: [...lead.evidence, ...named.evidence],
	});
}

const definite = (s: Suggestion): boolean => !under(s.code, ['R', 'Z', 'V', 'W', 'X', 'Y', 'T']);
const assessed = (s: Suggestion): boolean => s.evidence.some((e) => e.section === 'assessment');

export const firstListedRules: readonly Rule[] = [
	{
		...order,
		apply: sequence,
		examples: cases(
			[
				{ codes: ['N18.31', 'I12.9'], order: ['I12.9', 'N18.31'] },
				{ codes: ['I10', 'Z00.00'], order: ['Z00.00', 'I10'] },
				{
					codes: ['W01.0XXA', 'S52.501A', 'S00.03XA', 'Y92.010'],
					order: ['S52.501A', 'S00.03XA', 'W01.0XXA', 'Y92.010'],
				},
				{ codes: ['F02.80', 'G30.9'], order: ['G30.9', 'F02.80'] },
				{ codes: ['C50.912', 'Z51.11'], order: ['Z51.11', 'C50.912'] },
				{ codes: ['M16.12', 'Z01.818', 'I10'], order: ['Z01.818', 'M16.12', 'I10'] },
				{ codes: ['F17.210', 'O99.331', 'Z3A.12'], order: ['O99.331', 'F17.210', 'Z3A.12'] },
				{ codes: ['T46.4X5A', 'T78.3XXA'], order: ['T78.3XXA', 'T46.4X5A'] },
				{ codes: ['R40.0', 'T39.311A'], order: ['T39.311A', 'R40.0'] },
				{ codes: ['J32.9', 'J01.90'], order: ['J01.90', 'J32.9'] },
				{ codes: ['Z79.4', 'E11.9'], order: ['E11.9', 'Z79.4'] },
				{ codes: ['E11.9', 'I10'], order: ['E11.9', 'I10'] },
			],
			[
				{ codes: [] },
				{ name: 'status alone has no leader', codes: ['Z79.4'] },
				{ name: 'causes alone have no leader', codes: ['W01.0XXA', 'Y92.010'] },
			],
		),
	},
	...leadRules,
	check({
		id: 'first-listed-only-behind',
		check: 69,
		cites: 'I.C.21.c.15',
		severity: 'hard',
		says: 'This code may only be first-listed, unless the records of several encounters of one day are combined.',
		find: (draft) =>
			draft.codes
				.slice(1)
				.filter((s) => firstListedOnly.some((g) => within(s.code, g)))
				.map((s) => ({ codes: [s] })),
		examples: cases(['Z00.00 Z02.5', 'I10 Z00.00', 'Z51.11 C50.912 Z51.0'], ['Z00.00 I10', 'Z02.5', 'C61 Z00.6']),
	}),
	check({
		id: 'symptom-before-diagnosis',
		check: 25,
		cites: 'I.B.4; IV.D',
		severity: 'soft',
		says: 'A symptom stands first although the assessment names a definite condition; check whether the condition explains it.',
		find: (draft) => {
			const first = draft.codes[0];
			const other = first && under(first.code, ['R']) ? draft.codes.find((s) => definite(s) && assessed(s)) : undefined;
			return first && other ? [{ codes: [first, other] }] : [];
		},
		examples: cases(['R07.89 I10', 'R10.9 E11.9', 'R05.9 Z79.4 J44.9'], ['R07.89', 'I10 R07.89', 'R51.9 Z79.01']),
	}),
	check({
		id: 'nonspecific-z',
		check: 70,
		cites: 'I.C.21.c.14',
		severity: 'soft',
		says: 'This Z code says little; use it only when the note gives nothing more precise.',
		find: (draft) =>
			draft.codes.filter((s) => nonspecificZ.some((g) => within(s.code, g))).map((s) => ({ codes: [s] })),
		examples: cases(['Z13.9', 'I10 Z88.9', 'Z02.9'], ['Z13.1', 'Z88.0 I10', 'Z02.5']),
	}),
	check({
		id: 'examination-normal-with-abnormal',
		check: 80,
		cites: 'IV.P',
		severity: 'soft',
		says: 'The provider states an abnormal finding, yet the examination is coded as without abnormal findings.',
		find: (draft) =>
			tagged(draft, 'abnormal-finding').length > 0
				? draft.codes
						.filter((s) => under(s.code, ['Z00.00', 'Z00.129', 'Z01.419', 'Z01.00']))
						.map((s) => ({ codes: [s], evidence: tagged(draft, 'abnormal-finding') }))
				: [],
		examples: cases(
			['Z00.00', 'Z00.129 Z23', 'Z01.419'].map((c) => ({
				codes: c.split(' '),
				tags: { 'abnormal-finding': 'new murmur' },
			})),
			[
				'Z00.00',
				{ codes: ['Z00.01', 'R01.1'], tags: { 'abnormal-finding': 'new murmur' } },
				{ codes: ['R01.1'], tags: { 'abnormal-finding': 'new murmur' } },
			],
		),
	}),
	check({
		id: 'claim-limit',
		check: 88,
		cites: 'CMS-1500 item 21',
		severity: 'soft',
		says: 'A professional claim holds twelve diagnoses; these come after the twelfth and would be left off. Reorder if one of them matters more.',
		find: (draft) =>
			draft.codes.length > draft.settings.claimLimit ? [{ codes: draft.codes.slice(draft.settings.claimLimit) }] : [],
		examples: cases(
			[
				'I10 E11.9 E78.5 K21.9 M17.11 J44.9 N40.0 F41.1 G47.33 E03.9 I48.91 L40.0 Z79.4',
				'I10 E11.9 E78.5 K21.9 M17.11 J44.9 N40.0 F41.1 G47.33 E03.9 I48.91 L40.0 Z79.4 Z79.01',
				'A09 I10 E11.9 E78.5 K21.9 M17.11 J44.9 N40.0 F41.1 G47.33 E03.9 I48.91 L40.0',
			],
			['I10', 'I10 E11.9 E78.5 K21.9 M17.11 J44.9 N40.0 F41.1 G47.33 E03.9 I48.91 L40.0', { codes: [] }],
		),
	}),
];
