import type { Draft, Rule } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import { highRisk } from '../engine/tables/groups.ts';
import { defaultPolicy } from '../engine/tables/policy.ts';
import { check } from './check.ts';
import { cases, type Case } from './example.ts';
import { within } from './prefixes.ts';

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
	{ id: 'note-unsigned', check: 96, cites: 'I.B.14', tag: 'unsigned', says: 'The note is not signed yet; a claim rests on a signed note.', shown: ['unsigned draft', 'pending signature', 'preliminary'] },
	{ id: 'note-addendum', check: 96, cites: 'I.B.14', tag: 'addendum', says: 'The note has an addendum: what was added later may change or contradict the codes.', shown: ['ADDENDUM 10/9', 'addendum:', 'late entry'] },
	{ id: 'note-scribed', check: 96, cites: 'I.B.14', tag: 'scribe', says: 'A scribe wrote the note; see that the provider attested it.', shown: ['scribed by', 'acting as scribe', 'documented by scribe'] },
	{ id: 'note-truncated', check: 96, cites: 'I.B.14', tag: 'truncated', says: 'The note seems to break off; the rest may hold diagnoses.', shown: ['continue with the', 'plan is to', 'and also'] },
	{ id: 'note-other-language', check: 96, cites: 'I.B.14', tag: 'other-language', says: 'The note is not in English throughout; the engine reads English only.', shown: ['dolor de pecho', 'sin fiebre', 'paciente refiere'] },
	{ id: 'note-two-patients', check: 98, cites: 'I.B.14', tag: 'two-patients', says: 'The note seems to speak of two patients; their conditions must not be mixed.', shown: ['MRN 1 / MRN 2', 'Pt: Jane', 'second patient'] },
	{ id: 'note-copied-forward', check: 97, cites: 'I.A.19', tag: 'copied-forward', says: 'Parts of the note are copied from an earlier visit; see which conditions were truly addressed today.', shown: ['copied forward', 'unchanged from last visit', 'as per note of 9/1'] },
];

const tagRules = tagRows.map(({ tag, shown, ...record }) =>
	check({
		...record, severity: 'route',
		find: (draft) => (tagged(draft, tag).length > 0 ? [{ codes: [], evidence: tagged(draft, tag) }] : []),
		examples: cases(shown.map((quote): Case => ({ name: quote, codes: ['I10'], tags: { [tag]: quote } })), ['I10', { codes: ['I10'], tags: { signed: 'electronically signed' } }, { name: 'no codes', codes: [] }]),
	}),
);

/** High-risk groups with three codes that fire. */
const riskShown: Readonly<Record<string, string>> = {
	'acute-stroke': 'I63.9 I61.9 I60.9', 'acute-mi': 'I21.4 I21.9 I22.1', 'acute-embolism': 'I26.99 I26.09 I26.93', 'acute-thrombosis': 'I82.401 I82.4Z1 I82.621',
	'arterial-embolism': 'I74.3 I74.2 I74.9', 'lung-cancer': 'C34.11 C34.90 C34.31', 'breast-cancer': 'C50.912 C50.411 C50.919', 'colorectal-cancer': 'C18.7 C20 C19',
	'prostate-cancer': 'C61|C61 Z19.1|I10 C61', metastasis: 'C79.51 C78.7 C77.3', claudication: 'I70.212 I70.213 I70.211', 'major-depression': 'F33.1 F32.1 F32.9', sepsis: 'A41.9 A40.9 R65.20',
	'pressure-ulcer': 'L89.153 L89.610 L89.309', malnutrition: 'E44.0 E43 E46', 'respiratory-failure': 'J96.01 J96.21 J80', 'acute-kidney': 'N17.9 N17.0 N17.8', encephalopathy: 'G93.41 G92.8 G93.40',
	hiv: 'B20|Z21|B20 I10', abuse: 'T74.11XA T76.12XA Y07.9', 'self-harm': 'R45.851 T14.91XA X78.9XXA', 'cardiac-arrest': 'I46.9 I46.2 I46.8',
};
const split = (shown: string): string[] => (shown.includes('|') ? shown.split('|') : shown.split(' '));

const riskRules = highRisk.map((group) =>
	check({
		id: `high-risk-${group.id}`, check: 94, cites: group.cites, severity: 'route',
		says: `${group.label}: a diagnosis that auditors look at and that notes often state where history or a lesser code is meant; a person confirms it.`,
		find: (draft) => draft.codes.filter((s) => within(s.code, group)).map((s) => ({ codes: [s] })),
		examples: cases(split(riskShown[group.id] ?? ''), ['I10', 'E11.9 Z79.84', 'Z86.73']),
	}),
);

const stated = (draft: Draft): [string, readonly string[]][] => {
	const byCategory = new Map<string, string[]>();
	for (const m of draft.facts.mentions) {
		if (m.evidence.assertion !== 'present' || !stageCategories.some((c) => m.code.startsWith(c)) || draft.release.find(m.code) < 0) continue;
		if (/unspecified/i.test(draft.release.title(draft.release.find(m.code)))) continue;
		byCategory.set(m.code.slice(0, 3), [...(byCategory.get(m.code.slice(0, 3)) ?? []), m.code]);
	}
	return [...byCategory].filter(([, codes]) => codes.some((a) => codes.some((b) => !a.startsWith(b) && !b.startsWith(a))));
};
/** Categories of which a patient has one stage, type or class at a time. */
const stageCategories = ['N18.', 'E66.81', 'I48.1', 'I48.2', 'C92.1'];

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const short = 'Cough. Likely viral.';
const lengthy = Array.from({ length: defaultPolicy.shortNote }, () => 'word').join(' ');

export const routingRules: readonly Rule[] = [
	...riskRules,
	...tagRules,
	check({
		id: 'note-short', check: 96, cites: 'I.B.14', severity: 'route', says: 'The note is very short; it may lack what a coder needs.',
		find: (draft) => (words(draft.encounter.text) < defaultPolicy.shortNote ? [{ codes: [] }] : []),
		examples: cases([{ text: short }, { text: 'Refill.' }, { name: 'empty note', text: '' }], [{ name: 'long enough', text: lengthy }, { name: 'longer', text: `${lengthy} more` }, { name: 'with a code', text: lengthy, codes: ['I10'] }]),
	}),
	check({
		id: 'stages-conflict', check: 98, cites: 'I.A.19', severity: 'route', says: 'The note states two stages or types of one disease; the provider has to say which is current.',
		find: (draft) => stated(draft).map(([category, codes]) => ({ codes: draft.codes.filter((s) => s.code.startsWith(category)), evidence: draft.facts.mentions.filter((m) => codes.includes(m.code)).map((m) => m.evidence) })),
		examples: cases(
			[{ codes: ['N18.31'], mentions: [['N18.4', 'CKD stage 4']] }, { codes: ['E66.813'], mentions: [['E66.811', 'class 1 obesity']] }, { codes: [], mentions: [['N18.2', 'stage 2'], ['N18.32', 'stage 3b']] }],
			['N18.31', { codes: ['N18.31'], mentions: [['N18.4', 'not stage 4', 'negated']] }, { codes: ['N18.31'], mentions: [['N18.9', 'CKD']] }],
		),
	}),
	check({
		id: 'code-new-this-year', check: 99, cites: 'HIPAA code set', severity: 'route', says: 'This code is new in this fiscal year; no one has a record yet of how well it is coded.',
		find: (draft) => draft.codes.filter((s) => draft.release.isNew(Math.max(0, draft.release.find(s.code)))).map((s) => ({ codes: [s] })),
		examples: cases(['I42.01', 'I10 D69.11', 'Z68.18 E44.0'], ['I10', 'E11.9 Z79.84', 'J44.9']),
	}),
];
