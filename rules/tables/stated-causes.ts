/**
 * Conditions that have a code of their own once the note says what causes them (Index: "due to", "in", "secondary").
 * The words that join the two stand in rules/tables/cause-links.ts. I.A.13, I.A.17, I.B.9. Own compilation.
 */
export interface StatedCauseRow {
	readonly id: string;
	/** Prefixes of what is caused. */
	readonly of: readonly string[];
	/** Prefixes of what causes it. */
	readonly by?: readonly string[];
	/** Words for the cause that are no diagnosis by themselves. */
	readonly words?: readonly string[];
	/** Prefixes one of which must be reported. */
	readonly needs?: readonly string[];
	/** Takes the place of what is caused. */
	readonly gives: string;
	/** Reported with it; `{cat}` is the category of the cause. */
	readonly adds?: readonly string[];
	/** The code that is caused stays beside `gives`. */
	readonly keeps?: true;
	/** Prefixes that leave when the cause is stated. */
	readonly drops?: readonly string[];
}

const bleeding = [
	'N92',
	'N93',
	'N95.0',
	'D25',
	'N80',
	'K92',
	'K62.5',
	'K64',
	'K31.811',
	'K55.21',
	'K57.31',
	'R04',
	'R31',
];
const surgery = ['surgery', 'prostatectomy', 'ralp', 'rrp', 'prostate surgery', 'prostate removal', 'operation'];

export const statedCauseRows: readonly StatedCauseRow[] = [
	{
		id: 'iron-lost-with-blood',
		of: ['D50.9'],
		by: bleeding,
		words: [
			'blood loss',
			'chronic blood loss',
			'gi bleed',
			'gi bleeding',
			'heavy periods',
			'heavy menses',
			'menses',
			'periods',
		],
		gives: 'D50.0',
	},
	{
		id: 'anemia-of-the-kidneys',
		of: ['D64.9'],
		by: ['N18', 'N17', 'N19', 'I12', 'I13', 'E11.22', 'E10.22'],
		words: ['kidneys', 'kidney', 'renal disease', 'kidney disease', 'esrd', 'ckd', 'dialysis'],
		needs: ['N18'],
		gives: 'D63.1',
	},
	{
		id: 'anemia-of-a-cancer',
		of: ['D64.9'],
		by: ['C'],
		words: ['cancer', 'malignancy', 'tumor'],
		needs: ['C'],
		gives: 'D63.0',
	},
	{
		id: 'anemia-of-inflammation',
		of: ['D64.9'],
		by: ['M05', 'M06', 'M32', 'K50', 'K51', 'B20', 'M35.3', 'M31'],
		words: ['inflammation', 'chronic inflammation'],
		needs: ['M05', 'M06', 'M32', 'K50', 'K51', 'B20', 'M35.3', 'M31'],
		gives: 'D63.8',
	},
	{
		id: 'sleepless-by-the-mind',
		of: ['G47.00', 'G47.09', 'F51.01', 'F51.09'],
		by: ['F41', 'F32', 'F33', 'F31', 'F43', 'F40', 'F42'],
		words: ['anxiety', 'depression', 'ptsd', 'mood'],
		needs: ['F'],
		gives: 'F51.05',
	},
	{
		id: 'platelets-low-by-a-disease',
		of: ['D69.6', 'D69.49'],
		by: ['D73', 'K74', 'K70.3', 'K76.6', 'R16.1', 'M32', 'B18', 'B20'],
		words: ['hypersplenism', 'portal hypertension', 'portal htn', 'splenomegaly', 'cirrhosis', 'liver disease'],
		gives: 'D69.59',
	},
	{
		id: 'nerves-by-drink',
		of: ['G62.9', 'G60.9'],
		by: ['F10'],
		words: ['alcohol', 'etoh', 'drinking'],
		gives: 'G62.1',
	},
	{
		id: 'nerves-in-a-disease',
		of: ['G62.9', 'G60.9'],
		by: ['E53', 'E51', 'D51', 'E85', 'M35.0', 'D86', 'E56', 'D47.2', 'C90'],
		gives: 'G63',
	},
	{
		id: 'bone-loss-in-a-disease',
		of: ['M81.0'],
		by: ['E21', 'E05', 'K90', 'K50', 'K51', 'E24', 'E29.1', 'D45', 'N25'],
		gives: 'M81.8',
	},
	{
		id: 'cirrhosis-by-drink',
		of: ['K74.60', 'K74.69'],
		by: ['F10'],
		words: ['alcohol', 'etoh', 'drinking'],
		gives: 'K70.30',
	},
	{
		id: 'kidneys-by-blood-pressure',
		of: ['N18'],
		by: ['I10'],
		words: ['blood pressure', 'high blood pressure', 'bp', 'htn', 'hypertension'],
		gives: 'I12.9',
		keeps: true,
	},
	{
		id: 'erection-lost-by-surgery',
		of: ['N52.9', 'N52.8'],
		words: surgery,
		gives: 'N52.31',
	},
	{
		id: 'erection-lost-by-diabetes',
		of: ['N52.9', 'N52.1'],
		by: ['E08', 'E09', 'E10', 'E11', 'E13'],
		needs: ['E08', 'E09', 'E10', 'E11', 'E13'],
		gives: 'N52.1',
		adds: ['{cat}.69'],
		drops: ['E08.9', 'E09.9', 'E10.9', 'E11.9', 'E13.9', 'N52.9'],
	},
	{
		id: 'lung-vessels-by-the-lungs',
		of: ['I27.20'],
		by: ['J44', 'J43', 'J84', 'G47.3', 'J47'],
		words: ['lung disease', 'hypoxia', 'osa', 'copd'],
		gives: 'I27.23',
	},
	{
		id: 'lung-vessels-by-the-left-heart',
		of: ['I27.20'],
		by: ['I50', 'I34', 'I05', 'I35'],
		words: ['left heart disease', 'hfpef', 'left heart'],
		gives: 'I27.22',
	},
	{
		id: 'thyroid-by-hashimoto',
		of: ['E03.9', 'E03.8'],
		by: ['E06.3'],
		words: ["hashimoto's", 'hashimoto', 'hashimotos', 'hashi', 'hashis', "hashi's", 'autoimmune thyroiditis'],
		gives: 'E06.3',
	},
];
