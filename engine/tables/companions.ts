/** Codes that a condition brings with it when the note documents no fuller one ("use additional code"). */
export interface Companion {
	readonly id: string;
	/** Prefixes of the reported code. */
	readonly of: readonly string[];
	/** Prefixes whose presence makes the companion needless. */
	readonly unless: readonly string[];
	/** Header or code that the companion is walked down from; left out when only a condition that the note names is meant. */
	readonly adds?: string;
	/** One of these folded words must stand in the sentences of the condition. */
	readonly near?: readonly string[];
	/** Pattern that the words of the condition and what stands just before them must match. */
	readonly says?: RegExp;
	readonly cites: string;
}

/** Ulcers of the leg that have a cause: the code of the ulcer itself tells where and how deep. */
const legUlcers = ['I83.0', 'I83.2', 'I87.01', 'I87.03', 'I87.31', 'I87.33', 'I70.23', 'I70.24', 'I70.25'];

/** The code of the vein tells the part of the leg: thigh, calf, ankle, heel. */
const veinUlcers = (site: string) => ['1', '2', '0'].flatMap((side) => [`I83.0${side}${site}`, `I83.2${side}${site}`]);

export const companions: readonly Companion[] = [
	...(
		[
			['thigh', '1', 'L97.1'],
			['calf', '2', 'L97.2'],
			['ankle', '3', 'L97.3'],
			['heel', '4', 'L97.4'],
		] as const
	).map(([place, site, adds]) => ({
		id: `vein-ulcer-${place}`,
		of: veinUlcers(site),
		unless: ['L97'],
		adds,
		cites: 'tabular I83.0, use additional code',
	})),
	{
		id: 'ileus-after-operation',
		of: ['K91.89'],
		unless: ['K56'],
		adds: 'K56.7',
		near: ['ileus'],
		cites: 'tabular K91.89, use additional code; index: Ileus, postoperative',
	},
	{
		id: 'renal-artery-behind-hypertension',
		of: ['I15.0'],
		unless: ['I70.1', 'I77.3', 'Q27.1'],
		adds: 'I70.1',
		near: ['stenosis'],
		cites: 'tabular I15, code also underlying condition',
	},
	{
		id: 'infection-behind-catheter',
		of: ['T83.510A', 'T83.511A', 'T83.512A', 'T83.518A'],
		unless: ['N39.0', 'N30', 'N10', 'N12', 'N34', 'N41', 'N45'],
		adds: 'N39.0',
		cites: 'tabular T83.51, use additional code for the infection',
	},
	{
		id: 'history-behind-follow-up',
		of: ['Z09'],
		unless: ['Z86', 'Z87', 'Z85'],
		cites: 'tabular Z09, use additional code for applicable history',
	},
	{
		id: 'disease-behind-anemia',
		of: ['D63.8'],
		unless: ['M05', 'M06', 'M32', 'M35.3', 'M31', 'K50', 'K51', 'B20', 'J44', 'I50', 'A15', 'M86', 'K74', 'K70.3'],
		cites: 'tabular D63.8, code first underlying disease',
	},
	{
		id: 'impotence-of-diabetes',
		of: ['E08.69', 'E09.69', 'E10.69', 'E11.69', 'E13.69'],
		unless: ['N52'],
		adds: 'N52.1',
		says: /\b(?:ED|erectile|impoten\w*)\b/,
		cites: 'tabular E11.69, use additional code',
	},
	{
		id: 'albumin-of-diabetes',
		of: ['E08.29', 'E09.29', 'E10.29', 'E11.29', 'E13.29'],
		unless: ['R80', 'N18', 'N06', 'N05'],
		adds: 'R80.9',
		says: /\b(?:micro-?)?albuminuri\w*|\bproteinuri\w*/i,
		cites: 'tabular E11.29, use additional code',
	},
	{
		id: 'foot-ulcer-heel',
		of: ['E08.621', 'E09.621', 'E10.621', 'E11.621', 'E13.621'],
		unless: ['L97'],
		adds: 'L97.4',
		near: ['heel', 'heelbone', 'midfoot'],
		cites: 'I.C.4.a; tabular E11.621',
	},
	{
		id: 'foot-ulcer',
		of: ['E08.621', 'E09.621', 'E10.621', 'E11.621', 'E13.621'],
		unless: ['L97'],
		adds: 'L97.5',
		cites: 'I.C.4.a; tabular E11.621',
	},
	{
		id: 'retention-of-prostate',
		of: ['N40.1'],
		unless: ['R33.8', 'R33.9'],
		adds: 'R33.8',
		says: /(?<!\b(?:no|not|prior|past|old|hx|previous|without) )\bretention\b/i,
		cites: 'tabular N40.1, use additional code',
	},
	...(['oral', 'oropharyngeal', 'pharyngeal', 'pharyngoesophageal'] as const).map(
		(phase): Companion => ({
			id: `phase-of-dysphagia-${phase}`,
			of: ['I69.391', 'I69.091', 'I69.191', 'I69.291', 'I69.891', 'I69.991'],
			unless: ['R13.1'],
			adds: { oral: 'R13.11', oropharyngeal: 'R13.12', pharyngeal: 'R13.13', pharyngoesophageal: 'R13.14' }[phase],
			near: [phase],
			cites: 'tabular I69.391, use additional code',
		}),
	),
	{
		id: 'neuropathy-of-b12-deficiency',
		of: ['G63'],
		unless: ['E53.8', 'D51'],
		adds: 'E53.8',
		near: ['b12', 'cobalamin'],
		cites: 'tabular G63, code first underlying disease',
	},
	{
		id: 'anticoagulant-overshoot',
		of: ['R79.1'],
		unless: ['T45.51', 'D68.32'],
		adds: 'T45.515',
		near: ['warfarin', 'coumadin', 'jantoven'],
		says: /supra|elevated|high|above|critical/i,
		cites: 'I.C.19.e.5.a; tabular R79.1',
	},
	{
		id: 'infarction-of-old-behind-coronary-disease',
		of: ['I25.1', 'I25.5', 'I25.7'],
		unless: ['I25.2'],
		cites: 'I.C.9.e.1; IV.J',
	},
	{
		id: 'resistant-hypertension',
		of: ['I1A.0'],
		unless: ['I10', 'I11', 'I12', 'I13', 'I15'],
		adds: 'I10',
		cites: 'tabular I1A.0, code first specific type of existing hypertension',
	},
	{
		id: 'hypoglycemia-level',
		of: ['E08', 'E09', 'E10', 'E11', 'E13'],
		unless: ['E16.A'],
		cites: 'tabular E08-E13 .64-, use additional code E16.A-',
	},
	...(
		[
			['calf', 'L97.2', ['calf']],
			['ankle', 'L97.3', ['ankle', 'malleolu', 'malleolus', 'malleolar', 'gaiter']],
			['shin', 'L97.8', ['shin', 'pretibial', 'tibial']],
		] as const
	).map(([place, adds, near]) => ({
		id: `stasis-ulcer-${place}`,
		of: ['I87.2'],
		unless: ['L97'],
		adds,
		near,
		says: /\bulcer/i,
		cites: 'index: Ulcer, stasis; tabular L97, code first I87.2',
	})),
	{
		id: 'leg-ulcer-thigh',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.1',
		near: ['thigh'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'leg-ulcer-calf',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.2',
		near: ['calf'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'leg-ulcer-ankle',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.3',
		near: ['ankle', 'malleolu', 'malleolus', 'malleolar', 'gaiter'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'leg-ulcer-heel',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.4',
		near: ['heel', 'heelbone', 'midfoot'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'leg-ulcer-foot',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.5',
		near: ['foot', 'toe', 'forefoot', 'plantar', 'hallux', 'metatarsal'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'leg-ulcer-shin',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.8',
		near: ['shin', 'shinbone', 'pretibial', 'tibial'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'leg-ulcer-leg',
		of: legUlcers,
		unless: ['L97'],
		adds: 'L97.9',
		near: ['leg', 'extremity'],
		cites: 'tabular I83.0, I87.31, I70.23',
	},
	{
		id: 'chronic-pain-of-trauma',
		of: ['M54.2', 'M54.5', 'M54.6', 'M54.9', 'M25.5', 'M79.6', 'M79.1'],
		unless: ['G89', 'S', 'T'],
		adds: 'G89.21',
		says: /\bchronic\b[^.;\n]{0,40}\bpain\b[^.;\n]{0,12}\b(?:from|since|after|following|due to|2\/2|d\/t|s\/p|secondary to)\b[^.;\n]{0,25}\b(?:MV[AC]|accident|crash|wreck|fall|injury|trauma|GSW|gunshot|assault|crush\w*)\b|\bpain\b[^.;\n]{0,15}\bchronic\b[^.;\n]{0,12}\b(?:from|since|after|following)\b[^.;\n]{0,25}\b(?:MV[AC]|accident|crash|wreck|fall|injury|trauma|GSW|gunshot|assault)\b/i,
		cites: 'index: Pain, chronic, due to trauma',
	},
	{
		id: 'chronic-pain',
		of: ['M54.2', 'M54.5', 'M54.6', 'M54.9', 'M25.5', 'M79.6', 'M79.1'],
		unless: ['G89'],
		adds: 'G89.29',
		says: /\bchronic\b[^.;\n]{0,40}\bpain\b|\bpain\b[^.;\n]{0,15}\bchronic\b|\bcLBP\b/i,
		cites: 'I.C.6.b.1.b',
	},
	{
		id: 'chemotherapy-harm',
		of: ['D70.1', 'D61.810', 'D64.81'],
		unless: ['T45'],
		adds: 'T45.1X5',
		cites: 'tabular D61.810, D64.81, D70.1',
	},
	{
		id: 'neutropenic-fever',
		of: ['D70'],
		unless: ['R50'],
		adds: 'R50.81',
		near: ['fever', 'febrile', 'neutropenic'],
		says: /\bfebrile|\bfever\b|\bneutropenic fever/i,
		cites: 'tabular D70',
	},
	{
		id: 'radiation-harm',
		of: ['K12.33', 'K62.7', 'L58', 'N30.4'],
		unless: ['Y84.2'],
		adds: 'Y84.2',
		cites: 'tabular K12.33; I.C.20.a',
	},
	{
		id: 'graft-versus-host',
		of: ['D89.81'],
		unless: ['T86'],
		adds: 'T86.09',
		near: ['sct', 'stem', 'marrow', 'allo', 'allogeneic', 'bmt', 'hsct'],
		cites: 'tabular D89.81',
	},
	{
		id: 'covid-behind-its-pneumonia',
		of: ['J12.82'],
		unless: ['U07.1', 'U09.9', 'Z86.16'],
		adds: 'U07.1',
		cites: 'tabular J12.82, code first COVID-19',
	},
	{
		id: 'pneumonia-of-copd',
		of: ['J44.0'],
		unless: ['J09', 'J10', 'J11', 'J12', 'J13', 'J14', 'J15', 'J16', 'J17', 'J18', 'J69', 'A48.1'],
		adds: 'J18.9',
		says: /\b(?:copd|disease) (?:with|w\/) (?!no\b)(?:[a-z]{1,12} ){0,2}(?:pneumonia|pna)\b/i,
		cites: 'tabular J44.0, code also to identify the infection',
	},
	{
		id: 'bronchitis-of-copd',
		of: ['J44.0'],
		unless: ['J20', 'J21', 'J22', 'J12', 'J13', 'J14', 'J15', 'J16', 'J18'],
		adds: 'J20.9',
		says: /\bbronchitis/i,
		cites: 'tabular J44.0, code also to identify the infection',
	},
	{
		id: 'obstruction-of-the-prostate',
		of: ['N40.1', 'N40.3'],
		unless: ['N13.8', 'N13.9', 'N32.0', 'R33'],
		adds: 'N13.8',
		says: /\bobstruct|\bboo\b/i,
		cites: 'tabular N40.1, use additional code for urinary obstruction',
	},
	{
		id: 'sinusitis-with-polyps',
		of: ['J33'],
		unless: ['J32', 'J01'],
		adds: 'J32.9',
		says: /\bcrswnp|sinusitis with (?:nasal )?polyps?/i,
		cites: 'index: Sinusitis, chronic; Polyp, nasal',
	},
];
