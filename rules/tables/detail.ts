import type { Case } from '../example.ts';

/** Codes that say less than a provider usually knows, and what to ask for. */
export interface DetailRow {
	readonly id: string;
	readonly cites: string;
	/** Whole codes, or prefixes that end in "-". */
	readonly codes: readonly string[];
	/** Words that the title must hold too. */
	readonly titled?: RegExp;
	/** What the note lacks, to follow "The note does not state". */
	readonly lacks: string;
	readonly fires: readonly Case[];
	readonly quiet: readonly Case[];
}

const row = (
	id: string,
	cites: string,
	codes: string,
	lacks: string,
	fires: string,
	quiet: string,
	titled?: RegExp,
): DetailRow => ({
	id,
	cites,
	codes: codes.split(' '),
	lacks,
	fires: fires.split('|'),
	quiet: quiet.split('|'),
	...(titled ? { titled } : {}),
});

export const detailRows: readonly DetailRow[] = [
	row(
		'kidney-disease-stage',
		'I.C.14.a.1',
		'N18.9 N18.30',
		'the stage of the kidney disease',
		'N18.9|N18.30|I12.9 N18.9',
		'N18.31|N17.9|N18.6',
	),
	row(
		'heart-failure-type',
		'I.B.18',
		'I50.9 I50.20 I50.30 I50.40',
		'the type or acuity of the heart failure',
		'I50.9|I50.20|I11.0 I50.30',
		'I50.22|I11.9|I50.33',
	),
	row(
		'asthma-severity',
		'I.B.18',
		'J45.90-',
		'the severity of the asthma',
		'J45.909|J45.901|J45.902',
		'J45.40|J45.991|J44.9',
	),
	row(
		'depression-severity',
		'I.B.18',
		'F32.A F32.9 F33.9',
		'the episode, severity or remission of the depression',
		'F32.A|F33.9|F32.9 I10',
		'F33.1|F32.1|F41.1',
	),
	row(
		'dementia-severity',
		'I.C.5.d',
		'F01.5- F02.8- F03.9-',
		'the severity of the dementia',
		'F03.90|G30.9 F02.80|F01.50',
		'F02.B11|F01.A0|G30.9',
	),
	row(
		'pressure-ulcer-stage',
		'I.C.12.a.1',
		'L89.-',
		'the stage of the pressure ulcer',
		'L89.159|L89.619|L89.309',
		'L89.153|L89.610|L97.412',
		/unspecified stage/i,
	),
	row(
		'ulcer-severity',
		'I.C.12.b',
		'L97.- L98.4-',
		'the depth of the ulcer',
		'L97.419|L97.519|L98.499',
		'L97.412|L97.511|L89.153',
		/unspecified severity/i,
	),
	row(
		'glaucoma-stage',
		'I.C.7.a.1',
		'H40.- H42.-',
		'the stage of the glaucoma',
		'H40.1110|H40.1130|H40.10X0',
		'H40.1111|H40.1132|H25.13',
		/stage unspecified/i,
	),
	row(
		'obesity-class',
		'I.C.4.b.1',
		'E66.9',
		'the class or cause of the obesity',
		'E66.9|E66.9 Z68.35|I10 E66.9',
		'E66.811|E66.813 Z68.41|E66.3',
	),
	row(
		'atrial-fibrillation-type',
		'I.B.18',
		'I48.91',
		'the type of the atrial fibrillation',
		'I48.91|I48.91 Z79.01|I10 I48.91',
		'I48.0|I48.21|I48.19',
	),
	row(
		'anemia-type',
		'I.B.18',
		'D64.9 D50.9',
		'the kind or cause of the anemia',
		'D64.9|D50.9|N92.0 D64.9',
		'D50.0|D63.1 N18.4|D51.0',
	),
	row(
		'migraine-course',
		'I.B.18',
		'G43.90-',
		'the kind or course of the migraine',
		'G43.909|G43.901|G43.909 I10',
		'G43.719|G43.009|R51.9',
	),
	row(
		'epilepsy-type',
		'I.B.18',
		'G40.90-',
		'the kind of epilepsy or its control',
		'G40.909|G40.901|G40.909 Z79.899',
		'G40.209|G40.309|R56.9',
	),
	row(
		'bipolar-episode',
		'I.B.18',
		'F31.9',
		'the current episode of the bipolar disorder',
		'F31.9|F31.9 I10|F31.9 Z79.899',
		'F31.74|F31.32|F33.1',
	),
	row(
		'breast-cancer-quadrant',
		'I.C.2',
		'C50.9-',
		'the part of the breast',
		'C50.911|C50.912 Z17.0|C50.919',
		'C50.412|C50.111|Z85.3',
	),
	row(
		'cough-course',
		'I.B.18',
		'R05.9',
		'how long the cough has lasted',
		'R05.9|R05.9 I10|R05.9 R50.9',
		'R05.1|R05.3|J20.9',
	),
	row(
		'low-back-pain-kind',
		'I.B.18',
		'M54.50',
		'the kind of the low back pain',
		'M54.50|M54.50 I10|M54.50 M62.830',
		'M54.51|M54.16|M51.16',
	),
	row(
		'sleep-apnea-type',
		'I.B.18',
		'G47.30',
		'the type of the sleep apnea',
		'G47.30|G47.30 I10|G47.30 E66.9',
		'G47.33|G47.31|R06.83',
	),
	row(
		'abdominal-pain-site',
		'I.B.18',
		'R10.9',
		'where the abdominal pain is',
		'R10.9|R10.9 R11.2|I10 R10.9',
		'R10.31|R10.13|R10.84',
	),
	row(
		'open-angle-side',
		'I.C.7.a.2',
		'H40.11-',
		'which eye has the glaucoma',
		'H40.1190|H40.1191|H40.1192',
		'H40.1111|H40.1132|H25.13',
		/unspecified eye/i,
	),
	row(
		'thyroid-cause',
		'I.B.18',
		'E03.9 E05.90',
		'the kind of the thyroid disorder',
		'E03.9|E05.90|E03.9 I10',
		'E06.3|E89.0|E05.00',
	),
	row(
		'fracture-detail',
		'I.C.19.c',
		'S-',
		'the type or displacement of the fracture',
		'S52.501A|S82.201A|S42.209A',
		'S52.531A|S93.401A|I10',
		/unspecified fracture/i,
	),
];
