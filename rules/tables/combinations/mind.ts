/** Dementia pairs, depression, panic, alcohol and opioids: I.A.13, I.C.5. Own compilation. */
import type { CombinationRow, CombinationTable } from '../combination-row.ts';

const etiologies = ['G30', 'G20', 'G31.83', 'G31.0', 'G10', 'B20'];
const severities: readonly (readonly [string, string])[] = [
	['F03.9', 'F02.8'],
	['F03.A', 'F02.A'],
	['F03.B', 'F02.B'],
	['F03.C', 'F02.C'],
];
const inDisease = ([from, to]: readonly [string, string]): CombinationRow => ({
	parts: [{ codes: etiologies }, { codes: [from] }],
	gives: `${to}{rest}`,
	replaces: [from],
	inPlace: true,
});
const levels: readonly (readonly [readonly string[], string])[] = [
	[['severe', 'advanced stage', 'end stage'], 'F02.C0'],
	[['moderate'], 'F02.B0'],
	[['mild', 'early stage'], 'F02.A0'],
];
/** How far a dementia has gone, in words that say it of nothing else wherever they stand. */
const said = (level: string): readonly string[] => [
	`${level} stage`,
	`stage is ${level}`,
	`stage has been ${level}`,
	`stage: ${level}`,
	`call it ${level}`,
	`called ${level}`,
	`regard it as ${level}`,
	`grade it ${level}`,
	`grade it as ${level}`,
	`graded ${level}`,
	`graded as ${level}`,
	`rate it ${level}`,
	`by now ${level}`,
	`${level} on the FAST`,
	`${level} by FAST`,
	`${level} dementia`,
	`dementia is ${level}`,
	`dementia: ${level}`,
	`dementia now ${level}`,
	`dementia, ${level}`,
	`${level} by CDR`,
];
const stagesTold: readonly (readonly [readonly string[], string])[] = [
	[[...said('severe'), ...said('advanced'), 'CDR 3', 'FAST 7'], 'C'],
	[[...said('moderate'), 'CDR 2'], 'B'],
	[[...said('mild'), 'CDR 1'], 'A'],
];
const stems = [
	'F01.5',
	'F01.A',
	'F01.B',
	'F01.C',
	'F02.8',
	'F02.A',
	'F02.B',
	'F02.C',
	'F03.9',
	'F03.A',
	'F03.B',
	'F03.C',
];
const agitated = [
	'agitation',
	'agitated',
	'combative',
	'aggression',
	'aggressive',
	'aggressive behavior',
	'pacing',
	'exit seeking',
	'exit-seeking',
	'yelling',
	'yells',
	'shouting',
	'hitting',
	'hits',
	'violent',
];
const psychotic = ['hallucinations', 'hallucinating', 'delusions', 'delusional', 'paranoia', 'paranoid', 'psychosis'];
const disinhibited = [
	'disinhibited',
	'disinhibition',
	'sexually inappropriate',
	'hypersexual',
	'inappropriate sexual behavior',
];
const disturbed = (stem: string): readonly CombinationRow[] => [
	{
		parts: [{ codes: [`${stem}0`] }, { codes: ['R45.1'], mentions: ['R45.1', 'R45.6'], words: agitated }],
		gives: `${stem}11`,
		replaces: [`${stem}0`],
		drops: ['R45.1', 'R45.6'],
	},
	{ parts: [{ codes: [`${stem}0`] }, { codes: ['Z91.83'] }], gives: `${stem}18`, replaces: [`${stem}0`] },
	{
		parts: [{ codes: [`${stem}0`] }, { anywhere: disinhibited }],
		gives: `${stem}18`,
		replaces: [`${stem}0`],
	},
	{
		parts: [{ codes: [`${stem}0`] }, { mentions: ['R44.0', 'R44.1', 'R44.3', 'F22'], words: psychotic }],
		gives: `${stem}2`,
		replaces: [`${stem}0`],
		drops: ['R44'],
	},
	{
		parts: [{ codes: [`${stem}0`] }, { words: ['with depression', 'depressed mood', 'apathy', 'apathetic'] }],
		gives: `${stem}3`,
		replaces: [`${stem}0`],
	},
	{
		parts: [{ codes: [`${stem}0`] }, { words: ['with anxiety', 'anxious'] }],
		gives: `${stem}4`,
		replaces: [`${stem}0`],
	},
];

export const dementiaTable: CombinationTable = {
	id: 'dementia-etiology-and-manifestation',
	check: 29,
	cites: 'I.A.13',
	severity: 'soft',
	says: 'Dementia in a named disease is the pair of the disease and dementia in diseases classified elsewhere, with its severity and disturbance.',
	rows: [
		...severities.map(inDisease),
		...levels.map(
			([words, code]): CombinationRow => ({
				parts: [{ codes: ['G30', 'G31.83', 'G31.09'] }, { words }],
				gives: code,
				given: ['F02', 'F06.7', 'G31.84'],
			}),
		),
		...levels.map(
			([words, code]): CombinationRow => ({
				parts: [{ codes: ['F02.80'] }, { words }],
				gives: code,
				replaces: ['F02.80'],
				inPlace: true,
			}),
		),
		{ parts: [{ codes: ['G30', 'G31.83', 'G31.09'] }], gives: 'F02.80', given: ['F02', 'F06.7', 'G31.84'] },
		...stems.flatMap(disturbed),
		...stagesTold.flatMap(([words, letter]) =>
			[
				['F02.8', 'F02'],
				['F03.9', 'F03'],
				['F01.5', 'F01'],
			].map(
				([vague = '', of]): CombinationRow => ({
					parts: [{ codes: [vague] }, { anywhere: words }],
					gives: `${of}.${letter}{rest}`,
					replaces: [vague],
					inPlace: true,
				}),
			),
		),
	],
	examples: [
		{ name: 'Alzheimer with dementia, mild', fires: true, codes: ['G30.1', 'F03.A0'], gives: ['G30.1', 'F02.A0'] },
		{ name: 'Parkinson with dementia', fires: true, codes: ['G20.A1', 'F03.90'], gives: ['G20.A1', 'F02.80'] },
		{
			name: 'severity told beside the dementia of another disease',
			fires: true,
			text: 'Parkinson dementia, mild.',
			codes: ['F02.80'],
			gives: ['F02.A0'],
		},
		{ name: 'Alzheimer alone carries its bracketed code', fires: true, codes: ['G30.9'], gives: ['G30.9', 'F02.80'] },
		{
			name: 'severity in words',
			fires: true,
			text: 'Alzheimer dementia of late onset, moderate stage, now with agitation.',
			codes: ['G30.1'],
			gives: ['G30.1', 'F02.B11'],
		},
		{
			name: 'agitation',
			fires: true,
			text: 'Alzheimer dementia, moderate, with agitation.',
			codes: ['G30.9', 'F02.B0'],
			gives: ['G30.9', 'F02.B11'],
		},
		{
			name: 'wandering keeps its code',
			fires: true,
			codes: ['G30.9', 'F02.80', 'Z91.83'],
			gives: ['G30.9', 'F02.818', 'Z91.83'],
		},
		{
			name: 'hallucinations',
			fires: true,
			text: 'Lewy body dementia, moderate, with visual hallucinations.',
			codes: ['G31.83', 'F02.B0'],
			gives: ['G31.83', 'F02.B2'],
		},
		{
			name: 'stage told in another sentence',
			fires: true,
			text: 'Swats at the aides. On the FAST the stage has been moderate for a year. This is Alzheimer.',
			codes: ['G30.1', 'F02.811'],
			gives: ['G30.1', 'F02.B11'],
		},
		{ name: 'dementia of no named cause', fires: false, codes: ['F03.90'] },
		{ name: 'Parkinson without dementia', fires: false, codes: ['G20.A1'] },
		{ name: 'no agitation', fires: false, text: 'Alzheimer dementia, no agitation.', codes: ['G30.9', 'F02.80'] },
	],
};

const episodes: readonly (readonly [string, string])[] = [
	['F32.0', 'F33.0'],
	['F32.1', 'F33.1'],
	['F32.2', 'F33.2'],
	['F32.3', 'F33.3'],
	['F32.4', 'F33.41'],
	['F32.5', 'F33.42'],
	['F32.9', 'F33.9'],
];
/** Words that count more than one episode. */
const again = [
	'recurrent',
	'recurring',
	'recurrence',
	'recurred',
	'second episode',
	'third episode',
	'fourth episode',
	'fifth episode',
	'2nd episode',
	'3rd episode',
	'4th episode',
	'5th episode',
	'another episode',
	'prior episodes',
	'previous episodes',
	'past episodes',
	'multiple episodes',
	'lifetime episodes',
	'episodes lifetime',
];
/** Words of the psychosis that a mood episode brings. */
const voices = [
	'hallucinations',
	'delusions',
	'delusional',
	'mood congruent',
	'mood-congruent',
	'mood incongruent',
	'hears voices',
	'hearing voices',
	'with psychosis',
	'psychotic features',
	'psychotic symptoms',
];
/** A manic episode of a patient told as bipolar. */
const manic: readonly (readonly [string, string])[] = [
	['F30.11', 'F31.11'],
	['F30.12', 'F31.12'],
	['F30.13', 'F31.13'],
	['F30.2', 'F31.2'],
	['F30.10', 'F31.10'],
	['F30.9', 'F31.10'],
];
const severity: readonly (readonly [string, readonly string[]])[] = [
	['0', ['mild']],
	['1', ['moderate']],
	['2', ['severe']],
];

export const moodTable: CombinationTable = {
	id: 'depression-course-and-panic',
	check: 33,
	cites: 'I.B.9',
	severity: 'soft',
	says: 'The note states the course of the depression or both parts of the anxiety disorder, and one code says so.',
	rows: [
		...episodes.map(
			([from, to]): CombinationRow => ({
				parts: [{ codes: [from] }, { words: again }],
				gives: to,
				replaces: [from],
				absent: ['F33'],
			}),
		),
		...severity.map(
			([digit, words]): CombinationRow => ({
				parts: [{ codes: ['F33.9'] }, { words }],
				gives: `F33.${digit}`,
				replaces: ['F33.9'],
			}),
		),
		...manic.map(
			([from, to]): CombinationRow => ({
				parts: [{ codes: [from] }, { codes: ['F31.9', 'F31.81'], mentions: ['F31'] }],
				gives: to,
				replaces: [from],
				drops: ['F31.9', 'F31.81'],
			}),
		),
		...(
			[
				['F32.2', 'F32.3'],
				['F33.2', 'F33.3'],
				['F31.13', 'F31.2'],
				['F31.4', 'F31.5'],
				['F31.63', 'F31.64'],
			] as const
		).map(
			([from, to]): CombinationRow => ({
				parts: [{ codes: [from] }, { anywhere: voices }],
				gives: to,
				replaces: [from],
				drops: ['R44.0', 'R44.1', 'R44.3', 'F29', 'F22'],
			}),
		),
		{ parts: [{ codes: ['F33'] }, { codes: ['F32'] }], drops: ['F32'] },
		{
			parts: [{ codes: ['F31.3', 'F31.4', 'F31.5', 'F31.6', 'F31.7'] }, { codes: ['F31.0', 'F31.10', 'F31.9'] }],
			drops: ['F31.0', 'F31.10', 'F31.9'],
		},
		{
			parts: [{ codes: ['F32.0', 'F32.1', 'F32.2', 'F32.3', 'F32.4', 'F32.5', 'F32.9'] }, { codes: ['F32.A'] }],
			drops: ['F32.A'],
		},
		{
			parts: [{ codes: ['F41.0'] }, { codes: ['F40.00', 'F40.02'] }],
			gives: 'F40.01',
			replaces: ['F40.00', 'F40.02'],
			drops: ['F41.0'],
		},
		{ parts: [{ codes: ['F40.01'] }, { codes: ['F41.0'] }], drops: ['F41.0'] },
	],
	examples: [
		{ name: 'recurrent in words', fires: true, text: 'MDD, recurrent, moderate.', codes: ['F32.1'], gives: ['F33.1'] },
		{
			name: 'a counted episode',
			fires: true,
			text: 'MDD, third episode, moderate.',
			codes: ['F32.1'],
			gives: ['F33.1'],
		},
		{
			name: 'psychosis in words',
			fires: true,
			text: 'MDD, recurrent, severe, with mood-congruent delusions.',
			codes: ['F33.2'],
			gives: ['F33.3'],
		},
		{
			name: 'mania of a bipolar patient',
			fires: true,
			text: 'Bipolar I, manic, severe.',
			codes: ['F30.13', 'F31.9'],
			gives: ['F31.13'],
		},
		{ name: 'recurrent beside unspecified depression', fires: true, codes: ['F33.1', 'F32.A'], gives: ['F33.1'] },
		{ name: 'panic with agoraphobia', fires: true, codes: ['F41.0', 'F40.00'], gives: ['F40.01'] },
		{
			name: 'severity in words',
			fires: true,
			text: 'Major depressive disorder, recurrent, mild',
			codes: ['F33.9'],
			gives: ['F33.0'],
		},
		{
			name: 'the mania of earlier years beside the depression of today',
			fires: true,
			codes: ['F31.10', 'F31.32'],
			gives: ['F31.32'],
		},
		{ name: 'single episode', fires: false, text: 'MDD, single episode, moderate.', codes: ['F32.1'] },
		{ name: 'panic alone', fires: false, codes: ['F41.0'] },
		{ name: 'depression and anxiety are two', fires: false, codes: ['F33.1', 'F41.1'] },
	],
};

const substances = ['F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F18', 'F19'];
const hierarchy = (s: string): readonly CombinationRow[] => [
	{ parts: [{ codes: [`${s}.2`] }, { codes: [`${s}.1`, `${s}.9`] }], drops: [`${s}.1`, `${s}.9`] },
	{ parts: [{ codes: [`${s}.1`] }, { codes: [`${s}.9`] }], drops: [`${s}.9`] },
	{
		parts: [
			{ codes: [`${s}.21`, `${s}.22`, `${s}.23`, `${s}.24`, `${s}.25`, `${s}.26`, `${s}.27`, `${s}.28`, `${s}.29`] },
			{ codes: [`${s}.20`] },
		],
		drops: [`${s}.20`],
	},
	{
		parts: [
			{ codes: [`${s}.11`, `${s}.12`, `${s}.13`, `${s}.14`, `${s}.15`, `${s}.18`, `${s}.19`] },
			{ codes: [`${s}.10`] },
		],
		drops: [`${s}.10`],
	},
];

/** Products that tell which nicotine dependence it is. */
const products: readonly (readonly [readonly string[], string])[] = [
	[
		[
			'vapes',
			'vaping',
			'vape',
			'e-cigarette',
			'e-cigarettes',
			'e-cig',
			'e-cigs',
			'juul',
			'vape pen',
			'cigars',
			'hookah',
		],
		'F17.29',
	],
	[['chewing tobacco', 'chews tobacco', 'smokeless', 'snuff', 'dips', 'chew', 'snus'], 'F17.22'],
	[['cigarettes', 'cigarette', 'cigs', 'pack per day', 'packs per day', 'pack a day'], 'F17.21'],
];

export const substanceTable: CombinationTable = {
	id: 'substance-hierarchy',
	check: 52,
	cites: 'I.C.5.b',
	severity: 'soft',
	says: 'Of use, abuse and dependence of one substance only the highest is reported, and the code with its withdrawal, intoxication or disorder takes the place of the uncomplicated one.',
	rows: [
		...substances.flatMap(hierarchy),
		...products.map(
			([words, to]): CombinationRow => ({
				parts: [{ codes: ['F17.20'] }, { anywhere: words }],
				gives: `${to}{rest}`,
				replaces: ['F17.20'],
			}),
		),
		{
			parts: [{ codes: ['F10.20'] }, { words: ['withdrawal delirium', 'delirium tremens', 'dts'] }],
			gives: 'F10.231',
			replaces: ['F10.20'],
		},
		{
			parts: [
				{ codes: ['F10.20'] },
				{ words: ['in withdrawal', 'with withdrawal', 'alcohol withdrawal', 'etoh withdrawal'] },
			],
			gives: 'F10.239',
			replaces: ['F10.20'],
		},
		{
			parts: [
				{ codes: ['F11.20'] },
				{ words: ['in withdrawal', 'with withdrawal', 'opioid withdrawal', 'opiate withdrawal'] },
			],
			gives: 'F11.23',
			replaces: ['F11.20'],
		},
		{
			parts: [{ codes: ['F10.20'] }, { words: ['intoxicated', 'with intoxication', 'acute intoxication'] }],
			gives: 'F10.229',
			replaces: ['F10.20'],
		},
		{
			parts: [{ codes: ['F10.10'] }, { words: ['intoxicated', 'with intoxication', 'acute intoxication'] }],
			gives: 'F10.129',
			replaces: ['F10.10'],
		},
	],
	examples: [
		{ name: 'dependence over abuse', fires: true, codes: ['F10.20', 'F10.10'], gives: ['F10.20'] },
		{ name: 'withdrawal over uncomplicated', fires: true, codes: ['F11.23', 'F11.20'], gives: ['F11.23'] },
		{
			name: 'withdrawal in words',
			fires: true,
			text: 'Alcohol dependence with withdrawal, CIWA 14.',
			codes: ['F10.20'],
			gives: ['F10.239'],
		},
		{
			name: 'the product says which nicotine dependence',
			fires: true,
			text: 'Nicotine dependence, vapes all day.',
			codes: ['F17.200'],
			gives: ['F17.290'],
		},
		{ name: 'two substances', fires: false, codes: ['F10.20', 'F11.10'] },
		{
			name: 'no withdrawal',
			fires: false,
			text: 'Alcohol dependence, no signs of alcohol withdrawal.',
			codes: ['F10.20'],
		},
		{ name: 'abuse alone', fires: false, codes: ['F12.10'] },
	],
};

const brief = [
	'brief loc',
	'brief loss of consciousness',
	'lost consciousness briefly',
	'loc for seconds',
	'loc of seconds',
	'loc under a minute',
];
const none = [
	'no loc',
	'no loss of consciousness',
	'without loc',
	'w/o loc',
	'without loss of consciousness',
	'denies loc',
	'denies loss of consciousness',
	'did not lose consciousness',
	"didn't lose consciousness",
	'never lost consciousness',
	'did not black out',
	'loc denied',
	'negative loc',
	'neg loc',
];

export const concussionTable: CombinationTable = {
	id: 'concussion-consciousness',
	check: 33,
	cites: 'I.B.2; I.C.19.b',
	severity: 'soft',
	says: 'The note says whether consciousness was lost with the concussion, and one code says so.',
	rows: [
		{
			parts: [{ codes: ['S06.0X9A', 'S06.0XAA'] }, { anywhere: none }],
			gives: 'S06.0X0A',
			replaces: ['S06.0X9A', 'S06.0XAA'],
		},
		{
			parts: [{ codes: ['S06.0X9D', 'S06.0XAD'] }, { anywhere: none }],
			gives: 'S06.0X0D',
			replaces: ['S06.0X9D', 'S06.0XAD'],
		},
		{
			parts: [{ codes: ['S06.0X9A', 'S06.0XAA'] }, { anywhere: brief }],
			gives: 'S06.0X1A',
			replaces: ['S06.0X9A', 'S06.0XAA'],
		},
	],
	examples: [
		{ name: 'none', fires: true, text: 'Concussion. No LOC.', codes: ['S06.0X9A'], gives: ['S06.0X0A'] },
		{ name: 'brief', fires: true, text: 'Concussion with brief LOC.', codes: ['S06.0X9A'], gives: ['S06.0X1A'] },
		{
			name: 'at a later visit',
			fires: true,
			text: 'Concussion, denies LOC.',
			codes: ['S06.0X9D'],
			gives: ['S06.0X0D'],
		},
		{ name: 'not told', fires: false, text: 'Concussion at football.', codes: ['S06.0X9A'] },
		{ name: 'said by the code', fires: false, text: 'Concussion, no LOC.', codes: ['S06.0X0A'] },
		{ name: 'another injury', fires: false, text: 'Scalp contusion, no LOC.', codes: ['S00.03XA'] },
	],
};
