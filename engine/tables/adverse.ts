/** How notes say that a drug, taken as prescribed, did harm (I.C.19.e.5.a). Own compilation. */
export const adverseLinks: readonly string[] = [
	'from',
	'adverse effect of',
	'adverse effect from',
	'adverse reaction to',
	'side effect of',
	'side effect from',
	'side effects of',
	'side effects from',
	'se of',
	'due to',
	'd/t',
	'2/2',
	'secondary to',
	'caused by',
	'brought on by',
	'induced by',
	'precipitated by',
	'triggered by',
	'reaction to',
	'related to',
	'attributed to',
	'after starting',
	'blamed on',
	'comes from',
	'came from',
	'coming from',
	'is from',
	'attributable to',
	'thought to be from',
	'as a result of',
	'drug induced',
	'medication induced',
	'drug reaction to',
	'allergic reaction to',
	'culprit is',
	'likely culprit',
	'intolerance to',
	'since starting',
	'because of',
	'on account of',
	'effect of',
	'toxicity from',
	'worsened by',
];

/** Links that say harm by themselves: the condition may stand anywhere in the sentence, or in the one before. */
export const adverseHarm: readonly string[] = [
	'is from',
	'are from',
	'adverse effect of',
	'adverse effect from',
	'adverse reaction to',
	'side effect of',
	'side effect from',
	'side effects of',
	'side effects from',
	'drug induced',
	'medication induced',
	'drug reaction to',
	'allergic reaction to',
	'brought on by',
	'caused by',
	'comes from',
	'blamed on',
	'attributed to',
	'culprit is',
	'likely culprit',
	'toxicity from',
	'intolerance to',
];

/** Words that come right after the drug: "lithium-induced tremor", "ACE inhibitor related cough". */
export const adverseTails: readonly string[] = [
	'induced',
	'related',
	'associated',
	'caused',
	'side effect',
	'adverse effect',
	'reaction',
	'toxicity',
	'is the culprit',
	'is the likely culprit',
	'the likely culprit',
	'to blame',
	'is to blame',
];

/** Tails that say harm by themselves. */
export const adverseHarmTails: readonly string[] = [
	'induced',
	'side effect',
	'adverse effect',
	'is the culprit',
	'is the likely culprit',
	'the likely culprit',
	'to blame',
	'is to blame',
];

/** Drug classes by name, and the substance of the Table of Drugs that stands for them. */
export const drugClasses: readonly { readonly say: readonly string[]; readonly substance: string }[] = [
	{
		say: ['steroid', 'steroids', 'glucocorticoid', 'glucocorticoids', 'corticosteroid', 'corticosteroids'],
		substance: 'glucocorticoids',
	},
	{ say: ['nsaid', 'nsaids'], substance: 'nonsteroidal anti-inflammatory drug' },
	{ say: ['statin', 'statins'], substance: 'atorvastatin' },
	{ say: ['ace inhibitor', 'ace inhibitors', 'acei', 'ace'], substance: 'angiotensin-converting enzyme inhibitors' },
	{ say: ['chemotherapy', 'chemo', 'antineoplastic'], substance: 'antineoplastic' },
	{ say: ['antibiotic', 'antibiotics', 'abx'], substance: 'antibiotic' },
	{ say: ['diuretic', 'diuretics'], substance: 'diuretic' },
	{ say: ['opioid', 'opioids', 'narcotics'], substance: 'opioid' },
	{ say: ['ssri', 'ssris'], substance: 'sertraline' },
	{ say: ['beta blocker', 'beta blockers'], substance: 'metoprolol' },
	{ say: ['anticoagulant', 'anticoagulation'], substance: 'anticoagulant' },
	{ say: ['immunotherapy', 'checkpoint inhibitor'], substance: 'antineoplastic' },
];

/** Conditions that a drug is given for and that are no harm done by it, and codes that name the drug's harm themselves. */
export const adverseExcept: readonly string[] = [
	'Z',
	'T3',
	'T4',
	'T50',
	'S',
	'C',
	'F10',
	'F11',
	'F12',
	'F13',
	'F14',
	'F15',
	'F16',
	'F17',
	'F18',
	'F19',
	'I10',
	'E11',
	'E10',
	'D84.821',
	'N18',
	'I12',
	'I50',
	'O',
];

/** Column of the Table of Drugs that holds the adverse effect. */
export const adverseColumn = 6;

/** Drugs that the Table of Drugs lists under another name. */
export const adverseAliases: Readonly<Record<string, string>> = {
	lithium: 'lithium salts',
	'lithium carbonate': 'lithium salts',
};

/** Classes whose drugs all stand under one code: a drug that the table lacks takes the code of its class. */
export const adverseClasses: Readonly<Record<string, string>> = {
	ssri: 'fluoxetine',
	snri: 'venlafaxine',
	statin: 'simvastatin',
	'ace-inhibitor': 'lisinopril',
	arb: 'losartan',
	'beta-blocker': 'metoprolol',
	nsaid: 'ibuprofen',
	ppi: 'omeprazole',
	sglt2: 'metformin',
	glp1: 'metformin',
	dpp4: 'metformin',
	sulfonylurea: 'glipizide',
	doac: 'warfarin',
	thiazide: 'hydrochlorothiazide',
	'loop-diuretic': 'furosemide',
	opioid: 'oxycodone',
	benzodiazepine: 'diazepam',
	'systemic-steroid': 'prednisone',
	stimulant: 'methylphenidate',
	tricyclic: 'amitriptyline',
	gabapentinoid: 'gabapentin',
};

/** Conditions that have a code of their own when a drug did them; prefixes, the rest of the code is kept. */
export interface DrugCaused {
	readonly from: string;
	readonly to: string;
	/** Beginning of the adverse-effect code that it holds for; absent: any drug. */
	readonly by?: string;
}

export const drugCaused: readonly DrugCaused[] = [
	{ from: 'G62.9', to: 'G62.0' },
	{ from: 'D70.9', to: 'D70.1', by: 'T45.1' },
	{ from: 'D70.9', to: 'D70.2' },
	{ from: 'D64.9', to: 'D64.81', by: 'T45.1' },
	{ from: 'D69.6', to: 'D69.59' },
	{ from: 'M10.0', to: 'M10.2' },
	{ from: 'M10.9', to: 'M10.20' },
	{ from: 'E16.2', to: 'E16.0' },
	{ from: 'E03.9', to: 'E03.2' },
	{ from: 'E27.40', to: 'E27.3' },
	{ from: 'I95.9', to: 'I95.2' },
	{ from: 'I95.1', to: 'I95.2' },
	{ from: 'K52.9', to: 'K52.1' },
	{ from: 'N52.9', to: 'N52.2' },
	{ from: 'R51.9', to: 'G44.40' },
	{ from: 'G72.9', to: 'G72.0' },
	{ from: 'G25.2', to: 'G25.1' },
	{ from: 'R25.1', to: 'G25.1' },
	{ from: 'R50.9', to: 'R50.2' },
	{ from: 'L50.9', to: 'L50.0' },
	{ from: 'R21', to: 'L27.0' },
];
