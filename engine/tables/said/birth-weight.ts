import type { SaidCode } from '../said-code.ts';

/** Birth weight in grams of an infant born too early, reported beside the weeks (I.C.16.d, P07 note "both birth weight and gestational age"). Own compilation. */
const bands: readonly (readonly [string, string])[] = [
	['P07.14', '1[01]\\d\\d|12[0-4]\\d'],
	['P07.15', '12[5-9]\\d|1[34]\\d\\d'],
	['P07.16', '1[56]\\d\\d|17[0-4]\\d'],
	['P07.17', '17[5-9]\\d|1[89]\\d\\d'],
	['P07.18', '2[0-4]\\d\\d'],
];

export const birthWeightLines: readonly SaidCode[] = bands.map(([code, grams]) => ({
	id: `birth-weight-${code}`,
	code,
	cites: 'I.C.16.d; tabular P07',
	maxAge: 1,
	beside: /^P07\.[23]/,
	unless: ['P07.0', 'P07.1', 'P05'],
	says: new RegExp(
		String.raw`\b(?:BW|birth ?(?:wt|weight)|born(?: at)?)[^.;\n\d]{0,12}(?:${grams}) ?g(?:m|rams?)?\b|\b(?:w(?:ee)?ks?|weeker|w)\b,? (?:${grams}) ?g(?:m|rams?)?\b|\b(?:${grams}) ?g(?:m|rams?)? (?:at birth|birth)`,
		'gi',
	),
	not: /\b(?:today|now|discharge|d\/c)\b/i,
}));
