/** Digestive diseases with bleeding, stones, ascites or inflammation in one code: I.B.9, I.A.15. Own compilation. */
import type { CombinationRow, CombinationTable } from '../combination-row.ts';

const swap = (from: string, part: readonly string[], to: string, drops: readonly string[] = part): CombinationRow => ({
	parts: [{ codes: [from] }, { codes: part }],
	gives: to,
	replaces: [from],
	drops,
	unless: ['hemorrhoidal', 'unrelated', 'from another source', 'not the source', 'varices'],
});
const upper = ['K92.0', 'K92.1', 'K92.2'];
const lower = ['K92.1', 'K92.2', 'K62.5'];
const gastritis = ['0', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => swap(`K29.${n}0`, upper, `K29.${n}1`));
const ulcers = ['K25', 'K26', 'K27', 'K28'].flatMap((c) => [
	swap(`${c}.9`, upper, `${c}.4`),
	swap(`${c}.7`, upper, `${c}.4`),
	swap(`${c}.3`, upper, `${c}.0`),
]);
const diverticula = ['K57.1', 'K57.3', 'K57.5', 'K57.9'].flatMap((s) => [
	swap(`${s}0`, lower, `${s}1`),
	swap(`${s}2`, lower, `${s}3`),
]);
const colitis = ['K50.0', 'K50.1', 'K50.8', 'K50.9', 'K51.0', 'K51.2', 'K51.3', 'K51.5', 'K51.8', 'K51.9'].map((s) =>
	swap(`${s}0`, ['K62.5'], `${s}11`),
);

export const digestiveTable: CombinationTable = {
	id: 'digestive-combination',
	check: 33,
	cites: 'I.B.9',
	severity: 'soft',
	says: 'One code names the digestive disease together with its bleeding, stone, ascites or inflammation; the parts are not reported beside it.',
	rows: [
		swap('K21.9', ['K20.81', 'K20.91'], 'K21.01', ['K20.81', 'K20.91']),
		swap('K21.9', ['K20.80', 'K20.90'], 'K21.00'),
		{
			parts: [
				{ codes: ['K21.9'] },
				{
					words: ['reflux esophagitis', 'erosive esophagitis', 'la grade a', 'la grade b', 'la grade c', 'la grade d'],
				},
			],
			gives: 'K21.00',
			replaces: ['K21.9'],
		},
		...gastritis,
		...ulcers,
		...diverticula,
		...colitis,
		swap('K31.819', upper, 'K31.811'),
		swap('K55.20', [...upper, 'K62.5'], 'K55.21'),
		swap('K80.20', ['K81.0'], 'K80.00'),
		swap('K80.20', ['K81.2'], 'K80.12'),
		swap('K80.20', ['K81.1', 'K81.9'], 'K80.10'),
		swap('K80.20', ['K80.50'], 'K80.70'),
		swap('K70.30', ['R18'], 'K70.31'),
		swap('K70.10', ['R18'], 'K70.11'),
		swap('K71.50', ['R18'], 'K71.51'),
		{
			parts: [{ codes: ['I85.00'] }, { codes: ['K70', 'K71', 'K74', 'K76.6', 'B18'] }],
			gives: 'I85.10',
			replaces: ['I85.00'],
		},
		{
			parts: [{ codes: ['I85.01'] }, { codes: ['K70', 'K71', 'K74', 'K76.6', 'B18'] }],
			gives: 'I85.11',
			replaces: ['I85.01'],
		},
		swap('K58.9', ['K59.0'], 'K58.1'),
		swap('K58.9', ['R19.7', 'K59.1'], 'K58.0'),
		{
			parts: [{ codes: ['R11.0'] }, { codes: ['R11.1'] }],
			gives: 'R11.2',
			replaces: ['R11.10', 'R11.11', 'R11.0'],
			absent: ['R11.12', 'R11.13', 'R11.14', 'R11.15'],
		},
		{ parts: [{ codes: ['R11.2'] }, { codes: ['R11.0', 'R11.10', 'R11.11'] }], drops: ['R11.0', 'R11.10', 'R11.11'] },
	],
	examples: [
		{ name: 'reflux with esophagitis', fires: true, codes: ['K21.9', 'K20.90'], gives: ['K21.00'] },
		{
			name: 'erosive esophagitis in words',
			fires: true,
			text: 'GERD with erosive esophagitis on EGD.',
			codes: ['K21.9'],
			gives: ['K21.00'],
		},
		{ name: 'gastritis with melena', fires: true, codes: ['K29.70', 'K92.1'], gives: ['K29.71'] },
		{ name: 'duodenal ulcer with bleeding', fires: true, codes: ['K26.9', 'K92.2'], gives: ['K26.4'] },
		{ name: 'diverticulosis with bleeding', fires: true, codes: ['K57.30', 'K92.2'], gives: ['K57.31'] },
		{ name: 'colitis with rectal bleeding', fires: true, codes: ['K51.00', 'K62.5'], gives: ['K51.011'] },
		{ name: 'stones with acute cholecystitis', fires: true, codes: ['K80.20', 'K81.0'], gives: ['K80.00'] },
		{ name: 'alcoholic cirrhosis with ascites', fires: true, codes: ['K70.30', 'R18.8'], gives: ['K70.31'] },
		{ name: 'varices in cirrhosis', fires: true, codes: ['K74.60', 'I85.00'], gives: ['K74.60', 'I85.10'] },
		{ name: 'nausea and vomiting', fires: true, codes: ['R11.0', 'R11.10'], gives: ['R11.2'] },
		{ name: 'nausea alone', fires: false, codes: ['R11.0', 'R10.13'] },
		{ name: 'diverticulosis without bleeding', fires: false, codes: ['K57.30', 'R10.32'] },
		{ name: 'ascites in other cirrhosis keeps its code', fires: false, codes: ['K74.60', 'R18.8'] },
		{ name: 'stones without inflammation', fires: false, codes: ['K80.20', 'R10.11'] },
	],
};
