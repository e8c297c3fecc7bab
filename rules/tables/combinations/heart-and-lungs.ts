/** Angina, heart failure, COPD, asthma, respiratory failure. Own compilation. */
import type { CombinationRow, CombinationTable } from '../combination-row.ts';

const anginas: readonly (readonly [string, string])[] = [
	['I20.0', '0'],
	['I20.1', '1'],
	['I20.2', '2'],
	['I20.8', '8'],
	['I20.9', '9'],
];
const notCoronary = [
	'not due to coronary',
	'not due to cad',
	'noncardiac',
	'non-cardiac',
	'not from cad',
	'unrelated to cad',
];
const angina = ([code, digit]: readonly [string, string]): readonly CombinationRow[] => [
	{
		parts: [{ codes: ['I25.10', 'I25.119'] }, { codes: [code] }],
		gives: `I25.11${digit}`,
		replaces: ['I25.10', ...(digit === '9' ? [] : ['I25.119'])],
		drops: [code],
		unless: notCoronary,
	},
	{
		parts: [{ codes: ['I25.810'] }, { codes: [code] }],
		gives: `I25.70${digit}`,
		replaces: ['I25.810'],
		drops: [code],
		unless: notCoronary,
	},
];

export const anginaTable: CombinationTable = {
	id: 'angina-combined',
	check: 56,
	cites: 'I.C.9.b',
	severity: 'soft',
	says: 'Angina in a patient with coronary atherosclerosis is presumed due to it: one code says both, and no angina code stands beside it.',
	rows: [
		...anginas.flatMap(angina),
		{ parts: [{ codes: ['I25.11', 'I25.7'] }, { codes: ['I20'] }], drops: ['I20'], unless: notCoronary },
	],
	examples: [
		{ name: 'angina, kind not said', fires: true, codes: ['I25.10', 'I20.9'], gives: ['I25.119'] },
		{ name: 'unstable angina', fires: true, codes: ['I25.10', 'I20.0'], gives: ['I25.110'] },
		{ name: 'stable angina', fires: true, codes: ['I25.10', 'I20.89'], gives: ['I25.118'] },
		{ name: 'bypass graft', fires: true, codes: ['I25.810', 'I20.9'], gives: ['I25.709'] },
		{ name: 'combined already, angina left over', fires: true, codes: ['I25.119', 'I20.9'], gives: ['I25.119'] },
		{ name: 'coronary disease alone', fires: false, codes: ['I25.10', 'I10'] },
		{ name: 'angina alone', fires: false, codes: ['I20.9'] },
		{ name: 'chest pain is not angina', fires: false, codes: ['I25.10', 'R07.89'] },
		{
			name: 'said to have another cause',
			fires: false,
			text: 'CAD. Angina not due to CAD (severe AS).',
			codes: ['I25.10', 'I20.9'],
		},
	],
};

const pair = (a: string, b: string, both: string): CombinationRow => ({
	parts: [{ codes: [a] }, { codes: [b] }],
	gives: both,
	replaces: [a, b],
});

export const acuteOnChronicTable: CombinationTable = {
	id: 'acute-on-chronic-combined',
	check: 35,
	cites: 'I.B.8',
	severity: 'soft',
	says: 'The classification has one code for the acute and the chronic form together; it stands for both.',
	rows: [
		pair('I50.21', 'I50.22', 'I50.23'),
		pair('I50.31', 'I50.32', 'I50.33'),
		pair('I50.41', 'I50.42', 'I50.43'),
		pair('I50.22', 'I50.32', 'I50.42'),
		pair('I50.21', 'I50.31', 'I50.41'),
		pair('I50.23', 'I50.33', 'I50.43'),
		pair('I50.20', 'I50.30', 'I50.40'),
		pair('J96.00', 'J96.10', 'J96.20'),
		pair('J96.01', 'J96.11', 'J96.21'),
		pair('J96.02', 'J96.12', 'J96.22'),
		pair('K81.0', 'K81.1', 'K81.2'),
		pair('K80.00', 'K80.10', 'K80.12'),
	],
	examples: [
		{ name: 'systolic failure', fires: true, codes: ['I50.21', 'I50.22'], gives: ['I50.23'] },
		{ name: 'respiratory failure', fires: true, codes: ['J96.01', 'J96.11'], gives: ['J96.21'] },
		{ name: 'cholecystitis', fires: true, codes: ['K81.0', 'K81.1'], gives: ['K81.2'] },
		{ name: 'systolic and diastolic', fires: true, codes: ['I50.22', 'I50.32'], gives: ['I50.42'] },
		{ name: 'chronic alone', fires: false, codes: ['I50.22'] },
		{ name: 'acute hypoxic with chronic hypercapnic failure', fires: false, codes: ['J96.01', 'J96.12'] },
		{ name: 'acute and chronic sinusitis have no joint code', fires: false, codes: ['J01.90', 'J32.9'] },
	],
};

const worse = ['exacerbation', 'exacerbated', 'flare', 'flare up', 'flaring', 'decompensated', 'aecopd'];
const status = ['status asthmaticus'];
const lower = ['J12', 'J13', 'J14', 'J15', 'J16', 'J17', 'J18', 'J20', 'J21', 'J22'];
const asthma = (stem: string): readonly CombinationRow[] => [
	{
		parts: [{ codes: [`${stem}0`, `${stem}1`] }, { words: status }],
		gives: `${stem}2`,
		replaces: [`${stem}0`, `${stem}1`],
	},
	{ parts: [{ codes: [`${stem}0`] }, { words: worse }], gives: `${stem}1`, replaces: [`${stem}0`] },
];

export const airwaysTable: CombinationTable = {
	id: 'airway-disease-with-exacerbation-or-infection',
	check: 59,
	cites: 'I.C.10.a',
	severity: 'soft',
	says: 'Chronic airway disease was brought to the code that names its exacerbation, its lower respiratory infection or the asthma beside it.',
	rows: [
		{ parts: [{ codes: ['J44.9'] }, { codes: lower }], gives: 'J44.0', replaces: ['J44.9'] },
		{ parts: [{ codes: ['J44.1', 'J44.89'] }, { codes: lower }], gives: 'J44.0' },
		{
			parts: [{ codes: ['J44.9', 'J44.0'] }, { mentions: ['J44.1'], words: worse }],
			gives: 'J44.1',
			replaces: ['J44.9'],
		},
		{
			parts: [{ codes: ['J44.9'] }, { codes: ['J45'] }],
			gives: 'J44.89',
			replaces: ['J44.9'],
			inPlace: true,
			absent: ['J44.0', 'J44.1'],
		},
		{ parts: [{ codes: ['J44.0', 'J44.1', 'J44.89'] }, { codes: ['J45.909', 'J44.9'] }], drops: ['J45.909', 'J44.9'] },
		{ parts: [{ codes: ['J43'] }, { codes: ['J44.9'] }], drops: ['J44.9'] },
		{ parts: [{ codes: ['J47.9'] }, { codes: ['J20', 'J22'] }], gives: 'J47.0', replaces: ['J47.9'] },
		{ parts: [{ codes: ['J47.9'] }, { words: worse }], gives: 'J47.1', replaces: ['J47.9'] },
		...['J45.2', 'J45.3', 'J45.4', 'J45.5'].flatMap(asthma),
		{
			parts: [{ codes: ['J45.909', 'J45.901'] }, { words: status }],
			gives: 'J45.902',
			replaces: ['J45.909', 'J45.901'],
		},
		{ parts: [{ codes: ['J45.909'] }, { words: worse }], gives: 'J45.901', replaces: ['J45.909'] },
		{
			parts: [{ codes: ['J10.1', 'J11.1'] }, { codes: ['J18.9'] }],
			gives: '{cat}.00',
			replaces: ['J10.1', 'J11.1'],
			drops: ['J18.9'],
		},
	],
	examples: [
		{
			name: 'exacerbation in words',
			fires: true,
			text: 'COPD exacerbation, prednisone burst.',
			codes: ['J44.9'],
			gives: ['J44.1'],
		},
		{ name: 'acute bronchitis', fires: true, codes: ['J44.9', 'J20.9'], gives: ['J44.0', 'J20.9'] },
		{
			name: 'infection and exacerbation',
			fires: true,
			text: 'Acute bronchitis with COPD flare.',
			codes: ['J44.9', 'J20.9'],
			gives: ['J44.0', 'J20.9', 'J44.1'],
		},
		{ name: 'asthma, type not said, with COPD', fires: true, codes: ['J44.9', 'J45.909'], gives: ['J44.89'] },
		{ name: 'typed asthma stays beside COPD', fires: true, codes: ['J44.9', 'J45.40'], gives: ['J44.89', 'J45.40'] },
		{
			name: 'asthma exacerbation',
			fires: true,
			text: 'Moderate persistent asthma with exacerbation.',
			codes: ['J45.40'],
			gives: ['J45.41'],
		},
		{ name: 'emphysema is the COPD', fires: true, codes: ['J43.9', 'J44.9'], gives: ['J43.9'] },
		{ name: 'influenza with pneumonia', fires: true, codes: ['J10.1', 'J18.9'], gives: ['J10.00'] },
		{ name: 'no exacerbation', fires: false, text: 'COPD stable, no exacerbation since spring.', codes: ['J44.9'] },
		{ name: 'upper infection is not lower', fires: false, codes: ['J44.9', 'J06.9'] },
		{ name: 'past exacerbation', fires: false, text: 'Asthma, last exacerbation 2 years ago.', codes: ['J45.30'] },
		{ name: 'pneumonia without COPD', fires: false, codes: ['J18.9', 'J45.30'] },
	],
};
