/**
 * A count or level that the author blames on a drug ("Neutrophils are 0.8. That is the lenalidomide"): the author judged it, so
 * it stands under the name that the Index gives it as a drug's doing (I.C.19.e.5.a, III.B). Own compilation.
 */
export interface CountBlamed {
	readonly says: RegExp;
	/** Values that make it one; a measure that heads its line ("Hemoglobin: this is …") needs none. */
	readonly low?: number;
	readonly high?: number;
	/** Values above this are told in another unit, a thousandth of it. */
	readonly unit?: number;
	readonly code: string;
	/** Beginning of the code of the drug. */
	readonly by?: string;
}

const neutrophils = /\b(?:neutrophils?|neuts?|ANC)\b/gi;
const hemoglobin = /\b(?:hemoglobin|haemoglobin|Hgb|Hb)\b/gi;

export const countsBlamed: readonly CountBlamed[] = [
	{ says: neutrophils, low: 1.5, unit: 100, code: 'D70.1', by: 'T45.1' },
	{ says: neutrophils, low: 1.5, unit: 100, code: 'D70.2' },
	{ says: hemoglobin, low: 12, code: 'D64.81', by: 'T45.1' },
	{ says: /\b(?:platelets?|plt|plts)\b/gi, low: 150, unit: 1500, code: 'D69.59' },
	{ says: /\b(?:[Ss]odium|Na)\b/g, low: 135, code: 'E87.1' },
	{ says: /\b(?:[Pp]otassium|K)\b/g, high: 5.1, code: 'E87.5' },
	{ says: /\b(?:[Pp]otassium|K)\b/g, low: 3.5, code: 'E87.6' },
	{ says: /\b(?:[Hh]a?ematocrit|Hct|HCT)\b/g, high: 51, code: 'D75.1' },
	{ says: /\bTSH\b/g, high: 4.5, code: 'E03.2' },
	{ says: /\b(?:ALT|AST|SGPT|SGOT|[Tt]ransaminases)\b/g, high: 45, code: 'R74.01' },
	{ says: /\bINR\b/g, high: 3.5, code: 'R79.1', by: 'T45.5' },
	{ says: /\b(?:[Pp]ulse|HR|[Hh]eart rate)\b/g, low: 50, code: 'R00.1' },
	{ says: /\bQTc?\b/g, high: 470, code: 'I45.81' },
	{ says: /\b(?:[Mm]agnesium|Mg|Mag)\b/g, low: 1.6, code: 'E83.42' },
];

/** A prescription or dose is no blame ("that is the levothyroxine dose she needs"). */
export const notItself: readonly string[] = [
	'dose',
	'doses',
	'prescription',
	'refill',
	'level',
	'levels',
	'script',
	'plan',
];

/** Nouns that stand for a drug that the note has named. */
export const standsForDrug: readonly string[] = [
	'drug',
	'drugs',
	'tablet',
	'tablets',
	'pill',
	'pills',
	'medicine',
	'medicines',
	'medication',
	'medications',
	'med',
	'meds',
	'capsule',
	'capsules',
	'infusion',
	'infusions',
	'injection',
	'injections',
	'inhaler',
	'patch',
	'cream',
];
