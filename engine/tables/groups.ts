/**
 * Groups of code prefixes (with their dot) that route a chart or order its codes. A prefix covers
 * itself and every code that begins with it; `except` takes codes out again. Sections are those
 * of the Official Guidelines FY2026. Ages in years. Source: own compilation; age and sex after
 * the Medicare edits of CMS, shortened to prefixes.
 */
export interface Group {
	readonly id: string;
	readonly label: string;
	readonly prefixes: readonly string[];
	readonly except?: readonly string[];
	readonly cites: string;
}

/**
 * Acute or serious diagnoses that an office note often states where history or a lesser code is
 * meant; a person confirms them before they leave the house.
 */
export const highRisk: readonly Group[] = [
	{ id: 'acute-stroke', label: 'Acute stroke in an office visit', prefixes: ['I60', 'I61', 'I62', 'I63'], cites: 'I.C.9.d' },
	{ id: 'acute-mi', label: 'Acute myocardial infarction in an office visit', prefixes: ['I21', 'I22'], cites: 'I.C.9.e' },
	{ id: 'acute-embolism', label: 'Acute pulmonary embolism', prefixes: ['I26'], cites: 'I.C.21.c.4' },
	{
		id: 'acute-thrombosis',
		label: 'Acute deep vein thrombosis',
		prefixes: ['I82.210', 'I82.220', 'I82.290', 'I82.4', 'I82.6', 'I82.A1', 'I82.B1', 'I82.C1', 'I82.890', 'I82.90'],
		cites: 'I.C.21.c.4',
	},
	{ id: 'arterial-embolism', label: 'Acute arterial embolism or thrombosis', prefixes: ['I74'], cites: 'I.C.21.c.4' },
	{ id: 'lung-cancer', label: 'Active lung cancer', prefixes: ['C34'], cites: 'I.C.2.m' },
	{ id: 'breast-cancer', label: 'Active breast cancer', prefixes: ['C50'], cites: 'I.C.2.m' },
	{ id: 'colorectal-cancer', label: 'Active colorectal cancer', prefixes: ['C18', 'C19', 'C20', 'C21'], cites: 'I.C.2.m' },
	{ id: 'prostate-cancer', label: 'Active prostate cancer', prefixes: ['C61'], cites: 'I.C.2.m' },
	{ id: 'metastasis', label: 'Secondary malignant neoplasm', prefixes: ['C77', 'C78', 'C79'], cites: 'I.C.2.d' },
	{ id: 'claudication', label: 'Atherosclerosis with claudication', prefixes: ['I70.21', 'I70.31', 'I70.41', 'I70.51', 'I70.61', 'I70.71'], cites: 'IV.J' },
	{
		id: 'major-depression',
		label: 'Major depressive disorder',
		prefixes: ['F32', 'F33'],
		except: ['F32.A', 'F32.8'],
		cites: 'IV.J',
	},
	{ id: 'sepsis', label: 'Sepsis', prefixes: ['A40', 'A41', 'R65.2', 'O85', 'T81.44', 'P36'], cites: 'I.C.1.d' },
	{ id: 'pressure-ulcer', label: 'Pressure ulcer', prefixes: ['L89'], cites: 'I.C.12.a' },
	{ id: 'malnutrition', label: 'Protein-calorie malnutrition', prefixes: ['E40', 'E41', 'E42', 'E43', 'E44', 'E46'], cites: 'IV.J' },
	{ id: 'respiratory-failure', label: 'Acute respiratory failure', prefixes: ['J96.0', 'J96.2', 'J96.9', 'J80'], cites: 'I.C.10.b' },
	{ id: 'acute-kidney', label: 'Acute kidney failure', prefixes: ['N17'], cites: 'IV.J' },
	{ id: 'encephalopathy', label: 'Encephalopathy', prefixes: ['G92', 'G93.4'], cites: 'IV.J' },
	{ id: 'hiv', label: 'HIV disease', prefixes: ['B20', 'Z21'], cites: 'I.C.1.a' },
	{ id: 'abuse', label: 'Abuse, neglect or assault', prefixes: ['T74', 'T76', 'Y07', 'X92', 'X93', 'X94', 'X95', 'X96', 'X97', 'X98', 'X99', 'Y00', 'Y04', 'Y08', 'Y09'], cites: 'I.C.19.f' },
	{ id: 'self-harm', label: 'Suicidal thoughts, attempt or self-harm', prefixes: ['R45.851', 'T14.91', 'X71', 'X72', 'X73', 'X74', 'X75', 'X76', 'X77', 'X78', 'X79', 'X80', 'X81', 'X82', 'X83'], cites: 'I.C.20.a' },
	{ id: 'cardiac-arrest', label: 'Cardiac arrest', prefixes: ['I46'], cites: 'IV.J' },
];

/** Z codes that may only stand first. */
export const firstListedOnly: readonly Group[] = [
	{
		id: 'first-listed-only',
		label: 'May only be first-listed',
		prefixes: [
			'Z00', 'Z01', 'Z02', 'Z04', 'Z31.81', 'Z31.83', 'Z31.84', 'Z33.2', 'Z34', 'Z38', 'Z39', 'Z40', 'Z42',
			'Z51.0', 'Z51.1', 'Z52', 'Z76.1', 'Z76.2', 'Z99.12',
		],
		except: ['Z00.6', 'Z52.9'],
		cites: 'I.C.21.c.15',
	},
];

/** Z codes too vague to use when anything more precise is documented. */
export const nonspecificZ: readonly Group[] = [
	{
		id: 'nonspecific-z',
		label: 'Nonspecific Z code',
		prefixes: ['Z02.9', 'Z04.9', 'Z13.9', 'Z41.9', 'Z52.9', 'Z86.59', 'Z88.9', 'Z92.0'],
		cites: 'I.C.21.c.14',
	},
];

/** Codes that never stand first. */
export const neverFirst: readonly Group[] = [
	{
		id: 'external-cause',
		label: 'External cause',
		prefixes: ['V', 'W', 'X', 'Y'],
		cites: 'I.C.20.a.6',
	},
	{ id: 'bmi', label: 'Body mass index', prefixes: ['Z68'], cites: 'I.B.14' },
	{ id: 'infectious-agent', label: 'Infectious agent as cause of a disease classified elsewhere', prefixes: ['B95', 'B96', 'B97'], cites: 'I.B.7' },
	{ id: 'severe-sepsis', label: 'Severe sepsis', prefixes: ['R65.2'], cites: 'I.C.1.d.1.b' },
	{ id: 'sirs', label: 'Systemic response to a noninfectious process', prefixes: ['R65.1'], cites: 'I.C.18.g' },
	{ id: 'social-determinant', label: 'Social determinant of health', prefixes: ['Z55', 'Z56', 'Z57', 'Z58', 'Z59', 'Z60', 'Z62', 'Z63', 'Z64', 'Z65'], cites: 'I.C.21.c.17' },
	{ id: 'drug-resistance', label: 'Resistance to antimicrobial drugs', prefixes: ['Z16'], cites: 'I.C.1.c' },
	{ id: 'receptor-status', label: 'Receptor and hormone status of a malignancy', prefixes: ['Z17', 'Z19'], cites: 'I.C.21.c.3' },
	{ id: 'drug-therapy', label: 'Long-term drug therapy', prefixes: ['Z79'], cites: 'I.C.21.c.3' },
	{ id: 'drug-allergy', label: 'Allergy status', prefixes: ['Z88', 'Z91.0'], cites: 'I.C.21.c.3' },
	{ id: 'weeks-of-gestation', label: 'Weeks of gestation', prefixes: ['Z3A'], cites: 'I.C.15.a.3' },
	{ id: 'outcome-of-delivery', label: 'Outcome of delivery', prefixes: ['Z37'], cites: 'I.C.15.b.5' },
	{ id: 'blood-type', label: 'Blood type', prefixes: ['Z67'], cites: 'I.C.21.c.3' },
	{ id: 'retained-fragment', label: 'Retained fragment', prefixes: ['Z18'], cites: 'I.C.21.c.3' },
	{ id: 'underdosing-reason', label: 'Underdosing (the condition stands first)', prefixes: ['Z91.12', 'Z91.13', 'Z91.14', 'Z91.A2', 'Z91.A3', 'Z91.A4'], cites: 'I.C.19.e.5.c' },
	{ id: 'coma-scale', label: 'Coma scale', prefixes: ['R40.21', 'R40.22', 'R40.23', 'R40.24'], cites: 'I.C.18.e' },
	{ id: 'stroke-scale', label: 'Stroke scale score', prefixes: ['R29.7'], cites: 'I.C.18.i' },
	{ id: 'burn-extent', label: 'Extent of a burn', prefixes: ['T31', 'T32'], cites: 'I.C.19.d.6' },
	{ id: 'do-not-resuscitate', label: 'Do not resuscitate', prefixes: ['Z66'], cites: 'I.C.21.c.3' },
	{
		id: 'manifestation',
		label: 'Manifestation (the underlying disease stands first)',
		prefixes: [
			'D63', 'D72.18', 'D77', 'D84.81', 'E20.811', 'E35', 'F02', 'F54', 'G01', 'G02', 'G05.3', 'G05.4', 'G07',
			'G13', 'G26', 'G32', 'G47.27', 'G47.36', 'G47.37', 'G47.42', 'G47.54', 'G53', 'G55', 'G59', 'G63', 'G70.81',
			'G73', 'G91.4', 'G94', 'G99', 'H22', 'H28', 'H32', 'H36', 'H42', 'H62', 'H67', 'H75', 'H82', 'H94',
			'I31.31', 'I32', 'I39', 'I41', 'I43', 'I52', 'I68', 'I79', 'J17', 'J84.17', 'J91', 'J99', 'K23', 'K67', 'K77',
			'K82.A', 'K87', 'L14', 'L45', 'L54', 'L62', 'L86', 'L99', 'M01', 'M14.8', 'M36', 'M49', 'M63', 'M90', 'N08',
			'N16', 'N22', 'N29', 'N33', 'N37', 'N48.32', 'N51', 'N52.1', 'N74', 'N77', 'P91.811', 'R47.82', 'R50.81',
			'Z91.83',
		],
		cites: 'I.A.13',
	},
];

export interface AgeRange {
	readonly prefixes: readonly string[];
	readonly except?: readonly string[];
	/** Years, inclusive. */
	readonly minAge?: number;
	/** Years, exclusive. */
	readonly maxAge?: number;
	readonly label: string;
}

/** Codes that fit only part of life. */
export const ageRanges: readonly AgeRange[] = [
	{
		label: 'newborn',
		maxAge: 1,
		prefixes: ['E84.11', 'Z00.11', 'Z05', 'Z38'],
	},
	{
		label: 'child',
		maxAge: 18,
		prefixes: ['C93.3', 'G93.7', 'Z00.12', 'Z00.2', 'Z00.3', 'Z00.7', 'Z13.4', 'Z04.42', 'Z04.72', 'Z02.84', 'Z62.21', 'T74.02', 'T74.12', 'T74.22', 'Z72.810', 'Z73.81'],
	},
	{
		label: 'adult',
		minAge: 14,
		prefixes: ['C91.5', 'G11.2', 'G12.21', 'I23', 'I25.11', 'I25.7', 'I70.23', 'I70.24', 'I70.25', 'I70.26', 'N40', 'F03', 'G30', 'H25', 'M81.0', 'M17', 'R54', 'Z79.890', 'Z12.5', 'Z12.11', 'Z12.31'],
	},
	{ label: 'body mass index of a child', minAge: 2, maxAge: 20, prefixes: ['Z68.5'] },
	{ label: 'adult examination', minAge: 15, prefixes: ['Z00.0'] },
	{
		label: 'adult body mass index',
		minAge: 20,
		prefixes: ['Z68.1', 'Z68.2', 'Z68.3', 'Z68.4'],
	},
	{
		label: 'maternity',
		minAge: 9,
		maxAge: 65,
		prefixes: ['A34', 'C58', 'F53', 'O', 'Z33', 'Z34', 'Z36', 'Z37', 'Z39', 'Z3A', 'Z32.01'],
	},
];

export interface SexRestriction {
	readonly sex: 'male' | 'female';
	readonly prefixes: readonly string[];
	readonly except?: readonly string[];
}

/** Codes that contradict the sex on the chart; a conflict is a question, not an error of the coder. */
export const sexRestricted: readonly SexRestriction[] = [
	{
		sex: 'female',
		prefixes: [
			'A34', 'C51', 'C52', 'C53', 'C54', 'C55', 'C56', 'C57', 'C58', 'C79.6', 'D06', 'D07.0', 'D07.1', 'D07.2', 'D07.3',
			'D25', 'D26', 'D27', 'D28', 'D39', 'E28', 'F53', 'F32.81', 'F52.5', 'N70', 'N71', 'N72', 'N73', 'N74', 'N75', 'N76', 'N77',
			'N80', 'N81', 'N82', 'N83', 'N84', 'N85', 'N86', 'N87', 'N88', 'N89', 'N90', 'N91', 'N92', 'N93', 'N94', 'N95',
			'N96', 'N97', 'N98', 'O', 'Q50', 'Q51', 'Q52', 'Q96', 'Q97', 'R87', 'C50.01', 'C50.11', 'C50.21', 'C50.31', 'C50.41', 'C50.51', 'C50.61', 'C50.81',
			'C50.91', 'Z01.41', 'Z01.42', 'Z12.4', 'Z12.72', 'Z12.73', 'Z30.01', 'Z30.41', 'Z30.42', 'Z30.43', 'Z31.43', 'Z32.0', 'Z33',
			'Z34', 'Z36', 'Z37', 'Z39', 'Z3A', 'Z78.0', 'Z85.40', 'Z85.41', 'Z85.42', 'Z85.43', 'Z85.44', 'Z87.41', 'Z87.42', 'Z87.5',
			'Z86.32', 'Z90.71', 'Z90.72', 'Z98.51', 'Z98.891', 'Z97.5',
		],
		except: ['Z30.018', 'Z30.019'],
	},
	{
		sex: 'male',
		prefixes: [
			'C60', 'C61', 'C62', 'C63', 'C50.02', 'C50.12', 'C50.22', 'C50.32', 'C50.42', 'C50.52', 'C50.62', 'C50.82', 'C50.92',
			'D07.4', 'D07.5', 'D07.6', 'D29', 'D40', 'E29', 'F52.4', 'F52.21', 'I86.1', 'L29.1', 'N40', 'N41', 'N42', 'N43', 'N44',
			'N45', 'N46', 'N47', 'N48', 'N49', 'N50', 'N51', 'N52', 'N53', 'Q53', 'Q54', 'Q55', 'Q98', 'R86', 'R97.2', 'Z12.5',
			'Z12.71', 'Z41.2', 'Z85.45', 'Z85.46', 'Z85.47', 'Z85.48', 'Z85.49', 'Z87.43', 'Z98.52',
		],
	},
];
