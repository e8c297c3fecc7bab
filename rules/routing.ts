import type { Draft, Rule } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import { defaultPolicy } from '../engine/tables/policy.ts';
import { check } from './check.ts';
import { type Case, cases } from './example.ts';
import { highRiskRules } from './high-risk.ts';

/** A tag of the note that sends the chart to a person. */
interface TagRow {
	readonly id: string;
	readonly check: number;
	readonly cites: string;
	readonly tag: string;
	readonly says: string;
	readonly shown: readonly [string, string, string];
}

const tagRows: readonly TagRow[] = [
	{
		id: 'note-unsigned',
		check: 96,
		cites: 'I.B.14',
		tag: 'unsigned',
		says: 'The note is not signed yet; a claim rests on a signed note.',
		shown: ['unsigned draft', 'pending signature', 'preliminary'],
	},
	{
		id: 'note-addendum',
		check: 96,
		cites: 'I.B.14',
		tag: 'addendum',
		says: 'The note has an addendum: what was added later may change or contradict the codes.',
		shown: ['ADDENDUM 10/9', 'addendum:', 'late entry'],
	},
	{
		id: 'note-scribed',
		check: 96,
		cites: 'I.B.14',
		tag: 'scribe',
		says: 'A scribe wrote the note; see that the provider attested it.',
		shown: ['scribed by', 'acting as scribe', 'documented by scribe'],
	},
	{
		id: 'note-truncated',
		check: 96,
		cites: 'I.B.14',
		tag: 'truncated',
		says: 'The note seems to break off; the rest may hold diagnoses.',
		shown: ['continue with the', 'plan is to', 'and also'],
	},
	{
		id: 'note-unfilled',
		check: 96,
		cites: 'I.B.14',
		tag: 'unfilled',
		says: 'The note has template fields that nobody filled in; what belongs there may change the codes.',
		shown: ['***', '@NAME@', '{follow up:1044}'],
	},
	{
		id: 'note-other-language',
		check: 96,
		cites: 'I.B.14',
		tag: 'other-language',
		says: 'The note is not in English throughout; the engine reads English only.',
		shown: ['dolor de pecho', 'sin fiebre', 'paciente refiere'],
	},
	{
		id: 'note-two-patients',
		check: 98,
		cites: 'I.B.14',
		tag: 'two-patients',
		says: 'The note seems to speak of two patients; their conditions must not be mixed.',
		shown: ['MRN 1 / MRN 2', 'Pt: Jane', 'second patient'],
	},
	{
		id: 'note-copied-forward',
		check: 97,
		cites: 'I.A.19',
		tag: 'copied-forward',
		says: 'Parts of the note are copied from an earlier visit; see which conditions were truly addressed today.',
		shown: ['copied forward', 'unchanged from last visit', 'as per note of 9/1'],
	},
];

const tagRules = tagRows.map(({ tag, shown, ...record }) =>
	check({
		...record,
		severity: 'route',
		find: (draft) => (tagged(draft, tag).length > 0 ? [{ codes: [], evidence: tagged(draft, tag) }] : []),
		examples: cases(
			shown.map((quote): Case => ({ name: quote, codes: ['I10'], tags: { [tag]: quote } })),
			['I10', { codes: ['I10'], tags: { signed: 'electronically signed' } }, { name: 'no codes', codes: [] }],
		),
	}),
);

const stated = (draft: Draft): [string, readonly string[]][] => {
	const byCategory = new Map<string, string[]>();
	for (const m of draft.facts.mentions) {
		if (
			m.evidence.assertion !== 'present' ||
			!stageCategories.some((c) => m.code.startsWith(c)) ||
			draft.release.find(m.code) < 0
		)
			continue;
		if (/unspecified/i.test(draft.release.title(draft.release.find(m.code)))) continue;
		byCategory.set(m.code.slice(0, 3), [...(byCategory.get(m.code.slice(0, 3)) ?? []), m.code]);
	}
	return [...byCategory].filter(([, codes]) =>
		codes.some((a) => codes.some((b) => !a.startsWith(b) && !b.startsWith(a))),
	);
};
/** Categories of which a patient has one stage, type or class at a time. */
const stageCategories = ['N18.', 'E66.81', 'I48.1', 'I48.2', 'C92.1'];

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const short = 'Cough. Likely viral.';
const lengthy = Array.from({ length: defaultPolicy.shortNote }, () => 'word').join(' ');

export const routingRules: readonly Rule[] = [
	...highRiskRules,
	...tagRules,
	check({
		id: 'note-short',
		check: 96,
		cites: 'I.B.14',
		severity: 'route',
		says: 'The note is very short; it may lack what a coder needs.',
		find: (draft) => (words(draft.encounter.text) < defaultPolicy.shortNote ? [{ codes: [] }] : []),
		examples: cases(
			[{ text: short }, { text: 'Refill.' }, { name: 'empty note', text: '' }],
			[
				{ name: 'long enough', text: lengthy },
				{ name: 'longer', text: `${lengthy} more` },
				{ name: 'with a code', text: lengthy, codes: ['I10'] },
			],
		),
	}),
	check({
		id: 'stages-conflict',
		check: 98,
		cites: 'I.A.19',
		severity: 'route',
		says: 'The note states two stages or types of one disease; the provider has to say which is current.',
		find: (draft) =>
			stated(draft).map(([category, codes]) => ({
				codes: draft.codes.filter((s) => s.code.startsWith(category)),
				evidence: draft.facts.mentions.filter((m) => codes.includes(m.code)).map((m) => m.evidence),
			})),
		examples: cases(
			[
				{ codes: ['N18.31'], mentions: [['N18.4', 'CKD stage 4']] },
				{ codes: ['E66.813'], mentions: [['E66.811', 'class 1 obesity']] },
				{
					codes: [],
					mentions: [
						['N18.2', 'stage 2'],
						['N18.32', 'stage 3b'],
					],
				},
			],
			[
				'N18.31',
				{ codes: ['N18.31'], mentions: [['N18.4', 'not stage 4', 'negated']] },
				{ codes: ['N18.31'], mentions: [['N18.9', 'CKD']] },
			],
		),
	}),
	check({
		id: 'code-new-this-year',
		check: 99,
		cites: 'HIPAA code set',
		severity: 'route',
		says: 'This code is new in this fiscal year; no one has a record yet of how well it is coded.',
		find: (draft) =>
			draft.codes
				.filter((s) => draft.release.isNew(Math.max(0, draft.release.find(s.code))))
				.map((s) => ({ codes: [s] })),
		examples: cases(['I42.01', 'I10 D69.11', 'Z68.18 E44.0'], ['I10', 'E11.9 Z79.84', 'J44.9']),
	}),
];
