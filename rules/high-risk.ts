import type { Rule } from '../engine/contract.ts';
import { highRisk } from '../engine/tables/groups.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { within } from './prefixes.ts';

/** High-risk groups with three codes that fire. */
const riskShown: Readonly<Record<string, string>> = {
	'acute-stroke': 'I63.9 I61.9 I60.9',
	'acute-mi': 'I21.4 I21.9 I22.1',
	'acute-embolism': 'I26.99 I26.09 I26.93',
	'acute-thrombosis': 'I82.401 I82.4Z1 I82.621',
	'arterial-embolism': 'I74.3 I74.2 I74.9',
	'lung-cancer': 'C34.11 C34.90 C34.31',
	'breast-cancer': 'C50.912 C50.411 C50.919',
	'colorectal-cancer': 'C18.7 C20 C19',
	'prostate-cancer': 'C61|C61 Z19.1|I10 C61',
	metastasis: 'C79.51 C78.7 C77.3',
	claudication: 'I70.212 I70.213 I70.211',
	'major-depression': 'F33.1 F32.1 F32.9',
	sepsis: 'A41.9 A40.9 R65.20',
	'pressure-ulcer': 'L89.153 L89.610 L89.309',
	malnutrition: 'E44.0 E43 E46',
	'respiratory-failure': 'J96.01 J96.21 J80',
	'acute-kidney': 'N17.9 N17.0 N17.8',
	encephalopathy: 'G93.41 G92.8 G93.40',
	hiv: 'B20|Z21|B20 I10',
	abuse: 'T74.11XA T76.12XA Y07.9',
	'self-harm': 'R45.851 T14.91XA X78.9XXA',
	'cardiac-arrest': 'I46.9 I46.2 I46.8',
};
const split = (shown: string): string[] => (shown.includes('|') ? shown.split('|') : shown.split(' '));

/** Diagnoses that a person confirms before they leave the house. */
export const highRiskRules: readonly Rule[] = highRisk.map((group) =>
	check({
		id: `high-risk-${group.id}`,
		check: 94,
		cites: group.cites,
		severity: 'route',
		says: `${group.label}: a diagnosis that auditors look at and that notes often state where history or a lesser code is meant; a person confirms it.`,
		find: (draft) => draft.codes.filter((s) => within(s.code, group)).map((s) => ({ codes: [s] })),
		examples: cases(split(riskShown[group.id] ?? ''), ['I10', 'E11.9 Z79.84', 'Z86.73']),
	}),
);
