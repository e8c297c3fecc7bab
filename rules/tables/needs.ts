import type { CandidateReason, Severity } from '../../engine/contract.ts';
import type { Case } from '../example.ts';
import type { Prefixes } from '../prefixes.ts';

/** A code that is not complete without one of another group. */
export interface NeedRow {
	readonly id: string;
	readonly check: number;
	readonly cites: string;
	readonly severity: Severity;
	readonly says: string;
	readonly code: Prefixes;
	/** Words that the official title of the code must begin with. */
	readonly titled?: string;
	readonly needs: Prefixes;
	/** Only when the note has a tag that begins so. */
	readonly tag?: string;
	/** The lone code leaves the report for this reason. */
	readonly drops?: CandidateReason;
	readonly fires: readonly Case[];
	readonly quiet: readonly Case[];
}

const of = (...prefixes: string[]): Prefixes => ({ prefixes });
const tobacco = of('F17', 'Z72.0', 'Z87.891', 'O99.33');

export const needRows: readonly NeedRow[] = [
	{
		id: 'bmi-without-weight-diagnosis', check: 51, cites: 'I.B.14; I.C.21.c.3', severity: 'hard', drops: 'rule', code: of('Z68'),
		needs: of('E40', 'E41', 'E42', 'E43', 'E44', 'E45', 'E46', 'E64.0', 'E66', 'E88.82', 'F50', 'O25', 'O26.0', 'O26.1', 'O99.21', 'R62.5', 'R63.3', 'R63.4', 'R63.5', 'R63.6', 'R64', 'R63.0', 'R63.2'),
		says: 'A body mass index is reported only beside a weight diagnosis that the provider made.',
		fires: [{ codes: ['I10', 'Z68.32'], gives: ['I10'] }, 'Z68.41', 'E11.9 Z68.35'], quiet: ['E66.813 Z68.41', 'E44.0 Z68.18', 'I10'],
	},
	{
		id: 'kidney-stage-missing', check: 31, cites: 'I.A.13; I.C.9.a.2', severity: 'hard', code: of('I12', 'I13', 'E08.22', 'E09.22', 'E10.22', 'E11.22', 'E13.22'), needs: of('N18'),
		says: 'This code needs the stage of the chronic kidney disease beside it (N18.-).',
		fires: ['I12.9', 'E11.22 Z79.84', 'I13.0 I50.22'], quiet: ['I12.9 N18.31', 'E11.22 N18.2', 'I10'],
	},
	{
		id: 'heart-failure-type-missing', check: 31, cites: 'I.A.13; I.C.9.a.1', severity: 'hard', code: of('I11.0', 'I13.0', 'I13.2'), needs: of('I50'),
		says: 'This code needs the type of the heart failure beside it (I50.-).',
		fires: ['I11.0', 'I13.0 N18.31', 'I11.0 E11.9'], quiet: ['I11.0 I50.22', 'I13.0 I50.9 N18.31', 'I11.9'],
	},
	{
		id: 'ulcer-site-missing', check: 31, cites: 'I.A.13; I.C.12.b', severity: 'soft', code: of('E08.621', 'E09.621', 'E10.621', 'E11.621', 'E13.621', 'E08.622', 'E09.622', 'E10.622', 'E11.622', 'E13.622'), needs: of('L97', 'L98.4'),
		says: 'A diabetic ulcer needs a second code for its site and depth (L97.- or L98.4-).',
		fires: ['E11.621', 'E10.622 I10', 'E11.621 E11.42'], quiet: ['E11.621 L97.412', 'E11.622 L98.491', 'E11.42'],
	},
	{
		id: 'tobacco-missing', check: 31, cites: 'I.A.13', severity: 'soft', tag: 'tobacco:', needs: tobacco, code: of('J40', 'J41', 'J42', 'J43', 'J44', 'J45', 'C34', 'I70', 'I73', 'I10', 'I11', 'I12', 'I13', 'I20', 'I21', 'I25', 'I60', 'I61', 'I63', 'I65', 'I67'),
		says: 'The note speaks of tobacco and this category asks for it: use, dependence or history.',
		fires: [{ codes: ['J44.9'], tags: { 'tobacco:current': 'smokes a pack a day' } }, { codes: ['I10'], tags: { 'tobacco:former': 'quit in 2011' } }, { codes: ['I25.10', 'E78.5'], tags: { 'tobacco:current': 'current smoker' } }],
		quiet: [{ codes: ['J44.9', 'F17.210'], tags: { 'tobacco:current': 'smokes a pack a day' } }, 'J44.9', { codes: ['M17.11'], tags: { 'tobacco:former': 'quit in 2011' } }],
	},
	{
		id: 'insulin-status-missing', check: 31, cites: 'I.C.4.a.3', severity: 'soft', tag: 'long-term:Z79.4', code: of('E08', 'E09', 'E11', 'E13', 'O24.1', 'O24.3', 'O24.8'), needs: of('Z79.4'),
		says: 'The patient takes insulin and this category asks for long-term insulin use (Z79.4).',
		fires: ['E11.9', 'E11.65 E11.42', 'E13.9'].map((c) => ({ codes: c.split(' '), tags: { 'long-term:Z79.4': 'insulin glargine' } })),
		quiet: [{ codes: ['E11.9', 'Z79.4'], tags: { 'long-term:Z79.4': 'insulin glargine' } }, 'E11.9', { codes: ['E10.9'], tags: { 'long-term:Z79.4': 'insulin glargine' } }],
	},
	{
		id: 'bmi-missing', check: 31, cites: 'I.C.21.c.3', severity: 'soft', tag: 'bmi:', code: of('E66.0', 'E66.1', 'E66.2', 'E66.8', 'E66.9'), needs: of('Z68'),
		says: 'A body mass index is recorded and the weight diagnosis asks for it (Z68.-).',
		fires: ['E66.9', 'E66.813 I10', 'I10 E66.811'].map((c) => ({ codes: c.split(' '), tags: { 'bmi:41.2': 'BMI 41.2' } })),
		quiet: [{ codes: ['E66.813', 'Z68.41'], tags: { 'bmi:41.2': 'BMI 41.2' } }, 'E66.9', { codes: ['I10'], tags: { 'bmi:41.2': 'BMI 41.2' } }],
	},
	{
		id: 'adverse-effect-without-nature', check: 67, cites: 'I.C.19.e.5.a', severity: 'hard', code: of('T36', 'T37', 'T38', 'T39', 'T4', 'T50'), titled: 'Adverse effect', needs: { prefixes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'T78', 'T80', 'T88', 'U'] },
		says: 'An adverse effect is told by its nature first; the drug code does not stand alone.',
		fires: ['T46.4X5A', 'T46.4X5A Z79.899', 'T38.0X5A'], quiet: ['T78.3XXA T46.4X5A', 'I95.2 T44.6X5A', 'T39.311A'],
	},
	{
		id: 'underdosing-without-condition', check: 67, cites: 'I.C.19.e.5.c', severity: 'hard', code: of('T36', 'T37', 'T38', 'T39', 'T4', 'T50'), titled: 'Underdosing', needs: { prefixes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'T86', 'U'] },
		says: 'An underdosing code never stands first or alone: the condition that it made worse is reported.',
		fires: ['T38.3X6A', 'T46.5X6A Z91.148', 'T42.6X6A Z91.120'], quiet: ['E11.65 T38.3X6A Z91.120', 'I10 T46.5X6A', 'T38.3X5A E16.0'],
	},
	{
		id: 'underdosing-reason-missing', check: 67, cites: 'I.C.19.e.5.c', severity: 'soft', code: of('T36', 'T37', 'T38', 'T39', 'T4', 'T50'), titled: 'Underdosing', needs: of('Z91.1', 'Z91.A', 'Y63'),
		says: 'Underdosing asks for its reason where it is known: intended or not, for cost or otherwise (Z91.1-).',
		fires: ['I10 T46.5X6A', 'T38.3X6A E11.65', 'G40.909 T42.6X6A'], quiet: ['I10 T46.5X6A Z91.148', 'E11.65 T38.3X6A Z91.120', 'I10'],
	},
	{
		id: 'cancer-follow-up-history-missing', check: 71, cites: 'I.C.21.c.8; I.C.2.p', severity: 'soft', code: of('Z08'), needs: of('Z85', 'C'),
		says: 'Follow-up after cancer treatment needs the personal history of that cancer (Z85.-).',
		fires: ['Z08', 'Z08 I10', 'Z08 Z90.12'], quiet: ['Z08 Z85.3', 'Z08 C50.912', 'Z09 Z86.0100'],
	},
	{
		id: 'follow-up-history-missing', check: 71, cites: 'I.C.21.c.8', severity: 'soft', code: of('Z09'), needs: of('Z86', 'Z87', 'Z98'),
		says: 'Follow-up after completed treatment needs the personal history that says what was treated (Z86.-, Z87.-).',
		fires: ['Z09', 'Z09 I10', 'Z09 Z79.01'], quiet: ['Z09 Z87.01', 'Z09 Z86.711', 'I10'],
	},
	{
		id: 'chemotherapy-without-neoplasm', check: 49, cites: 'I.C.2.e.2', severity: 'hard', code: of('Z51.1', 'Z51.0'), needs: of('C', 'D0', 'D37', 'D38', 'D39', 'D4'),
		says: 'An encounter for antineoplastic treatment needs the neoplasm beside it.',
		fires: ['Z51.11', 'Z51.0 R11.0', 'Z51.12 Z79.899'], quiet: ['Z51.11 C50.412', 'Z51.12 C67.2', 'C61'],
	},
	{
		id: 'burn-extent-alone', check: 66, cites: 'I.C.19.d.6', severity: 'hard', code: of('T31', 'T32'), needs: of('T20', 'T21', 'T22', 'T23', 'T24', 'T25', 'T26', 'T27', 'T28', 'T30'),
		says: 'The extent of a burn goes beside the burn; name its site and degree.',
		fires: ['T31.0', 'T31.0 X12.XXXA', 'T31.10 I10'], quiet: ['T24.231A T31.0', 'T24.231A', 'I10'],
	},
	{
		id: 'dialysis-status-missing', check: 63, cites: 'I.C.14.a.1', severity: 'soft', code: of('N18.6'), needs: of('Z99.2', 'Z91.15', 'T86.1', 'Z94.0'),
		says: 'End-stage kidney disease asks for dialysis status (Z99.2) where the patient is dialysed.',
		fires: ['I12.0 N18.6', 'N18.6', 'E11.22 N18.6'], quiet: ['N18.6 Z99.2', 'N18.5', 'I13.2 I50.9 N18.6 Z99.2'],
	},
	{
		id: 'weeks-missing', check: 44, cites: 'I.C.15.a.7', severity: 'soft', tag: 'pregnant', code: { prefixes: ['O09', 'O1', 'O2', 'O30', 'O31', 'O32', 'O33', 'O34', 'O35', 'O36', 'O4', 'O99.0', 'O99.2', 'O99.3', 'O99.5', 'O99.6'], except: ['O10.03', 'O24.43'] }, needs: of('Z3A'),
		says: 'A code of the pregnancy chapter asks for the week of gestation (Z3A.-).',
		fires: ['O10.011', 'O24.410 Z79.4', 'O21.0'].map((c) => ({ codes: c.split(' '), tags: { pregnant: 'pregnant' } })),
		quiet: [{ codes: ['O10.011', 'Z3A.12'], tags: { pregnant: 'pregnant' } }, { codes: ['O03.9'], tags: { pregnant: 'pregnant' } }, { codes: ['O90.0'], tags: { postpartum: 'postpartum' } }],
	},
	{
		id: 'preoperative-reason-missing', check: 78, cites: 'IV.M', severity: 'soft', code: of('Z01.81'), needs: { prefixes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'Q', 'R', 'S', 'T', 'Z30', 'Z40', 'Z41', 'Z42', 'Z52'] },
		says: 'A pre-operative examination needs the condition that is the reason for the surgery beside it.',
		fires: ['Z01.818', 'Z01.810 Z79.01', 'Z01.812 Z95.5'], quiet: ['Z01.818 M16.12', 'Z01.810 I25.10', 'M16.12'],
	},
	{
		id: 'abnormal-examination-without-finding', check: 80, cites: 'IV.P', severity: 'hard', code: of('Z00.01', 'Z00.121', 'Z00.71', 'Z01.01', 'Z01.21', 'Z01.31', 'Z01.411'), needs: { prefixes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'Z72', 'Z28.3'] },
		says: 'An examination with abnormal findings needs a code for each finding.',
		fires: ['Z00.01', 'Z00.121 Z23', 'Z01.411 Z11.51'], quiet: ['Z00.01 E04.1', 'Z00.121 H66.001', 'Z00.00'],
	},
	{
		id: 'transplant-complication-detail', check: 63, cites: 'I.C.19.g.3.b', severity: 'soft', code: of('T86.19', 'T86.12'), needs: of('N', 'A', 'B', 'C', 'D', 'E', 'I', 'J', 'K', 'R'),
		says: 'A complication of a transplanted kidney asks for the code of the complication.',
		fires: ['T86.19', 'T86.12 Z79.52', 'T86.19 Z79.620'].map((c) => ({ codes: c.split(' '), about: {} })),
		quiet: ['T86.19 N18.4', 'T86.11', 'Z94.0'],
	},
];
