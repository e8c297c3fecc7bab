import type { Severity } from '../../engine/contract.ts';
import type { Case } from '../example.ts';
import type { Prefixes } from '../prefixes.ts';

/** Two groups of codes that do not stand on one claim. */
export interface PairRow {
	readonly id: string;
	readonly check: number;
	readonly cites: string;
	readonly severity: Severity;
	readonly says: string;
	readonly one: Prefixes;
	readonly other: Prefixes;
	/** The codes of `other` leave the report; a finding alone when absent. */
	readonly drops?: true;
	readonly fires: readonly Case[];
	readonly quiet: readonly Case[];
}

const of = (...prefixes: string[]): Prefixes => ({ prefixes });

export const pairRows: readonly PairRow[] = [
	{
		id: 'hiv-once-symptomatic', check: 47, cites: 'I.C.1.a.2.g', severity: 'hard', one: of('B20'), other: of('Z21', 'R75'), drops: true,
		says: 'Once a patient has had an HIV-related illness, B20 stands alone: neither asymptomatic status nor inconclusive serology is added.',
		fires: [{ codes: ['B20', 'Z21'], gives: ['B20'] }, 'B20 R75', 'Z21 B20 I10'], quiet: ['B20', 'Z21 I10', 'R75'],
	},
	{
		id: 'resistance-already-said', check: 48, cites: 'I.C.1.e.1.a', severity: 'hard', one: of('A41.02', 'A49.02', 'J15.212', 'B95.62'), other: of('Z16.11'), drops: true,
		says: 'The MRSA code already names the resistance to methicillin; penicillin resistance is not added.',
		fires: ['J15.212 Z16.11', 'L03.115 B95.62 Z16.11', 'A49.02 Z16.11'], quiet: ['B95.61 Z16.11', 'N39.0 B96.20 Z16.12', 'A49.02'],
	},
	{
		id: 'hypertension-with-heart-failure', check: 55, cites: 'I.C.9.a.1', severity: 'hard', one: of('I10'), other: of('I50'),
		says: 'Hypertension with heart failure is presumed to be one disease (I11.0 with the heart failure code) unless the note says that they are unrelated.',
		fires: ['I10 I50.22', 'I50.9 I10', 'I10 E11.9 I50.32'], quiet: ['I11.0 I50.22', 'I10', 'I50.9'],
	},
	{
		id: 'hypertension-with-kidney-disease', check: 55, cites: 'I.C.9.a.2', severity: 'hard', one: of('I10'), other: of('N18'),
		says: 'Hypertension with chronic kidney disease is presumed to be one disease (I12.- with the stage) unless the note says that they are unrelated.',
		fires: ['I10 N18.31', 'N18.9 I10', 'I10 N18.6 Z99.2'], quiet: ['I12.9 N18.31', 'I10 N17.9', 'N18.4'],
	},
	{
		id: 'hypertension-heart-and-kidney', check: 55, cites: 'I.C.9.a.3', severity: 'hard', one: of('I11'), other: of('I12', 'N18'),
		says: 'Hypertension with heart and kidney disease takes a combination code of I13.',
		fires: ['I11.0 I50.22 N18.31', 'I11.9 I12.9', 'I11.0 N18.9'], quiet: ['I13.0 I50.22 N18.31', 'I11.0 I50.22', 'I12.9 N18.31'],
	},
	{
		id: 'coronary-disease-with-angina', check: 56, cites: 'I.C.9.b', severity: 'hard', one: of('I25.10'), other: of('I20'),
		says: 'Coronary atherosclerosis with angina takes a combination code of I25.11 unless the note names another cause of the angina.',
		fires: ['I25.10 I20.9', 'I20.0 I25.10', 'I25.10 I20.89 I10'], quiet: ['I25.119', 'I20.9', 'I25.10 I10'],
	},
	{
		id: 'stroke-new-and-old', check: 57, cites: 'I.C.9.d.3', severity: 'route', one: of('I63', 'I60', 'I61', 'I62'), other: of('Z86.73'),
		says: 'An acute stroke stands beside a history of stroke: in an office visit the stroke is usually past. Confirm that it is happening now.',
		fires: ['I63.9 Z86.73', 'I61.9 Z86.73', 'Z86.73 I63.512'], quiet: ['I63.9', 'Z86.73', 'I69.351 I10'],
	},
	{
		id: 'stroke-history-beside-deficit', check: 57, cites: 'I.C.9.d.3', severity: 'hard', one: of('I69'), other: of('Z86.73'), drops: true,
		says: 'History of stroke without residual is not reported beside a code for what the stroke left behind.',
		fires: [{ codes: ['I69.351', 'Z86.73'], gives: ['I69.351'] }, 'I69.320 Z86.73', 'I10 Z86.73 I69.398'], quiet: ['I69.351', 'Z86.73', 'Z86.73 I10'],
	},
	{
		id: 'infarction-new-and-old', check: 58, cites: 'I.C.9.e.1', severity: 'route', one: of('I21', 'I22'), other: of('I25.2'),
		says: 'An infarction of the last four weeks stands beside an old one; confirm from the dates that both are meant.',
		fires: ['I21.4 I25.2', 'I21.9 I25.2', 'I22.1 I21.09 I25.2'], quiet: ['I21.4', 'I25.2', 'I25.10 I25.2'],
	},
	{
		id: 'insulin-with-type-1', check: 50, cites: 'I.C.4.a.3', severity: 'hard', one: of('E10'), other: of('Z79.4'), drops: true,
		says: 'Type 1 diabetes implies insulin; long-term insulin use is not added.',
		fires: [{ codes: ['E10.9', 'Z79.4'], gives: ['E10.9'] }, 'E10.649 Z79.4', 'I10 E10.22 N18.2 Z79.4'], quiet: ['E11.9 Z79.4', 'E10.9', 'E13.9 Z79.4'],
	},
	{
		id: 'pregnancy-normal-and-complicated', check: 64, cites: 'I.C.15.b.1', severity: 'hard', one: of('O'), other: of('Z34'), drops: true,
		says: 'Supervision of a normal pregnancy is not reported beside a code of the pregnancy chapter.',
		fires: [{ codes: ['O24.410', 'Z34.03'], gives: ['O24.410'] }, 'Z34.81 O10.011', 'O99.331 Z34.91 F17.210'], quiet: ['Z34.03 Z3A.30', 'O24.410 Z3A.30', 'Z34.81'],
	},
	{
		id: 'pregnancy-incidental-and-complicated', check: 64, cites: 'I.C.15.a.1', severity: 'hard', one: of('O'), other: of('Z33.1'), drops: true,
		says: 'Incidental pregnancy is not reported beside a code of the pregnancy chapter.',
		fires: [{ codes: ['O99.331', 'Z33.1'], gives: ['O99.331'] }, 'Z33.1 O21.0', 'O23.41 N39.0 Z33.1'], quiet: ['S93.401A Z33.1', 'O21.0', 'Z33.1'],
	},
	{
		id: 'cancer-follow-up-with-cancer', check: 71, cites: 'I.C.21.c.8', severity: 'hard', one: of('Z08'), other: of('C'),
		says: 'Follow-up after completed cancer treatment implies that the cancer is gone; beside an active cancer one of the two is wrong.',
		fires: ['Z08 C50.912', 'Z08 Z85.3 C61', 'C18.7 Z08'], quiet: ['Z08 Z85.3', 'C50.912', 'Z08 Z85.820 L57.0'],
	},
	{
		id: 'vaccine-given-and-not-given', check: 73, cites: 'I.C.21.c.2', severity: 'soft', one: of('Z23'), other: of('Z28.0', 'Z28.1', 'Z28.2', 'Z28.8', 'Z28.9'),
		says: 'A vaccination and a vaccination not carried out stand side by side; check that both were recorded of different vaccines.',
		fires: ['Z23 Z28.21', 'Z28.82 Z23', 'Z00.129 Z23 Z28.01'], quiet: ['Z23', 'Z28.21', 'Z00.00 Z23'],
	},
	{
		id: 'dialysis-below-end-stage', check: 63, cites: 'I.C.14.a.1', severity: 'hard', one: of('Z99.2'), other: of('N18.1', 'N18.2', 'N18.3', 'N18.4', 'N18.5', 'N18.9'),
		says: 'Chronic kidney disease on chronic dialysis is end-stage disease (N18.6); confirm the stage.',
		fires: ['N18.5 Z99.2', 'N18.4 Z99.2', 'I12.9 N18.9 Z99.2'], quiet: ['N18.6 Z99.2', 'N18.5', 'N17.9 Z99.2'],
	},
	{
		id: 'osteoporosis-with-traumatic-fracture', check: 62, cites: 'I.C.13.d.2', severity: 'soft', one: of('M81'), other: of('S22', 'S32', 'S42', 'S52', 'S72', 'S82'),
		says: 'In known osteoporosis a fracture after a minor fall is coded as pathological (M80) when a healthy bone would not have broken; check the cause.',
		fires: ['M81.0 S72.001A', 'S52.501A M81.0', 'S32.010A M81.0'], quiet: ['M81.0', 'S72.001A', 'M80.08XA'],
	},
	{
		id: 'fracture-pathological-and-traumatic', check: 62, cites: 'I.C.13.c', severity: 'soft', one: of('M80', 'M84.4', 'M84.5', 'M84.6'), other: of('S22', 'S32', 'S42', 'S52', 'S72', 'S82'),
		says: 'A pathological and a traumatic fracture stand side by side; one fracture is coded as one of the two.',
		fires: ['M80.08XA S32.010A', 'M84.48XA S22.000A', 'M80.051A S72.001A'], quiet: ['M80.08XA', 'S32.010A', 'M80.08XA S00.03XA'],
	},
	{
		id: 'aftercare-with-injury', check: 71, cites: 'I.C.21.c.7; I.C.19.a', severity: 'soft', one: of('S'), other: of('Z47.1', 'Z47.8', 'Z48.0', 'Z48.8', 'Z51.89'),
		says: 'Aftercare of an injury is told by the injury code with its seventh character; an aftercare Z code is not added for it.',
		fires: ['S82.61XD Z47.89', 'S61.211D Z48.02', 'S72.001D Z47.1'], quiet: ['Z47.1 Z96.641', 'S82.61XD', 'Z48.02'],
	},
	{
		id: 'kidney-transplant-status-redundant', check: 71, cites: 'I.C.21.c.3', severity: 'hard', one: of('T86.1'), other: of('Z94.0'), drops: true,
		says: 'The complication code already says that there is a transplanted kidney.',
		fires: [{ codes: ['T86.11', 'Z94.0'], gives: ['T86.11'] }, 'T86.10 Z94.0', 'T86.12 N18.5 Z94.0'], quiet: ['Z94.0 N18.31', 'T86.11', 'T86.21 Z94.0'],
	},
	{
		id: 'heart-transplant-status-redundant', check: 71, cites: 'I.C.21.c.3', severity: 'hard', one: of('T86.2', 'T86.3'), other: of('Z94.1', 'Z94.3'), drops: true,
		says: 'The complication code already says that there is a transplanted heart.',
		fires: ['T86.21 Z94.1', 'T86.20 Z94.1 I10', 'T86.31 Z94.3'], quiet: ['Z94.1', 'T86.21', 'T86.11 Z94.1'],
	},
	{
		id: 'other-transplant-status-redundant', check: 71, cites: 'I.C.21.c.3', severity: 'hard', one: of('T86.4', 'T86.81'), other: of('Z94.2', 'Z94.4'), drops: true,
		says: 'The complication code already names the transplanted organ.',
		fires: ['T86.41 Z94.4', 'T86.810 Z94.2', 'T86.42 Z94.4'], quiet: ['Z94.4', 'T86.41', 'T86.11 Z94.4'],
	},
	{
		id: 'sepsis-beside-bacteremia', check: 48, cites: 'I.C.1.d.1', severity: 'hard', one: of('A40', 'A41'), other: of('R78.81'), drops: true,
		says: 'Sepsis includes the finding of bacteria in the blood; the finding is not added.',
		fires: ['A41.9 R78.81', 'A40.9 R78.81', 'R78.81 A41.51'], quiet: ['R78.81', 'A41.9', 'R78.81 N39.0'],
	},
];
