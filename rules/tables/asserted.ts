import type { Assertion } from '../../engine/contract.ts';
import type { Case } from '../example.ts';
import type { Prefixes } from '../prefixes.ts';

/** What is said of a condition that keeps it off the claim, and the codes that are meant for just that. */
export interface AssertedRow {
	readonly id: string;
	readonly check: number;
	readonly cites: string;
	readonly assertions: readonly Assertion[];
	readonly says: string;
	/** Codes that may rest on such words (history codes on history…). */
	readonly meant: Prefixes;
	readonly fires: readonly Case[];
	readonly quiet: readonly Case[];
}

const said = (code: string, assertion: Assertion, rest = ''): Case => ({
	name: `${code} ${assertion}`,
	codes: `${code} ${rest}`.trim().split(' '),
	about: { [code]: { assertion } },
});
const three = (codes: string, assertion: Assertion): Case[] => codes.split(' ').map((c) => said(c, assertion));

/** I25.2, sequelae and remission codes are history by their nature. */
const past = ['Z', 'I25.2', 'I69', 'B94', 'E64.3', 'G09', 'B90', 'B91', 'B92', 'O94'];

export const assertedRows: readonly AssertedRow[] = [
	{
		id: 'uncertain-not-coded',
		check: 8,
		cites: 'IV.H',
		assertions: ['uncertain'],
		meant: { prefixes: ['Z03', 'Z04', 'Z05', 'Z20', 'Z71.1', 'T76'] },
		says: 'The note calls this diagnosis uncertain. In an outpatient visit the sign, symptom or other reason is reported instead.',
		fires: three('J18.9 I26.99 C34.91', 'uncertain'),
		quiet: [said('Z03.89', 'uncertain'), said('T76.12XA', 'uncertain'), 'J18.9'],
	},
	{
		id: 'negated-not-coded',
		check: 9,
		cites: 'IV.H',
		assertions: ['negated'],
		meant: { prefixes: ['Z', 'T36', 'T37', 'T38', 'T39', 'T4', 'T50'] },
		says: 'The note says that the patient does not have this; it is not reported.',
		fires: three('I10 R07.9 E11.9', 'negated'),
		quiet: [said('Z91.148', 'negated'), said('Z28.21', 'negated'), 'I10'],
	},
	{
		id: 'family-not-active',
		check: 10,
		cites: 'I.C.21.c.4',
		assertions: ['family'],
		meant: { prefixes: ['Z80', 'Z81', 'Z82', 'Z83', 'Z84', 'Z31.5', 'Z15', 'Z14', 'Z13', 'Z12', 'Z63', 'Z71'] },
		says: 'A relative has this condition, not the patient; only a family history code could be reported.',
		fires: three('C50.912 E11.9 I21.9', 'family'),
		quiet: [said('Z80.3', 'family'), said('Z83.3', 'family'), 'E11.9'],
	},
	{
		id: 'history-not-active',
		check: 11,
		cites: 'IV.J; I.C.21.c.4; I.C.2.m',
		assertions: ['historical', 'resolved'],
		meant: { prefixes: past },
		says: 'The note speaks of this as past or resolved; only a personal history code could be reported.',
		fires: [...three('C50.911 J18.9', 'historical'), said('N39.0', 'resolved')],
		quiet: [said('Z85.3', 'historical'), said('I25.2', 'historical'), said('I69.351', 'historical')],
	},
	{
		id: 'screening-not-disease',
		check: 12,
		cites: 'I.C.21.c.5; I.C.21.c.2',
		assertions: ['screening', 'vaccine', 'hypothetical', 'education', 'allergy'],
		meant: { prefixes: ['Z', 'T78', 'T88', 'J30', 'L23'] },
		says: 'The words speak of screening, vaccination, allergy, advice or a possible event and not of a disease the patient has.',
		fires: [said('C18.9', 'screening'), said('J11.1', 'vaccine'), said('I63.9', 'hypothetical')],
		quiet: [said('Z12.11', 'screening'), said('Z23', 'vaccine'), said('Z88.0', 'allergy')],
	},
	{
		id: 'other-person-not-coded',
		check: 13,
		cites: 'I.B.14',
		assertions: ['other-person'],
		meant: { prefixes: ['Z20', 'Z63', 'Z71.0', 'Z76.3', 'Z77', 'Z81', 'Z69', 'Y07', 'W5', 'Z83', 'Z84', 'Z82', 'Z80'] },
		says: 'The words are about somebody else and not about the patient.',
		fires: three('J10.1 F10.20 U07.1', 'other-person'),
		quiet: [said('Z20.822', 'other-person'), said('Z63.6', 'other-person'), 'U07.1'],
	},
];
