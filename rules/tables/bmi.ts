/** BMI codes: adult values from `from` up; percentiles of children (Z68, I.C.21.c.3). First billable code of a row counts. */
export const adultBmi: readonly { readonly from: number; readonly codes: readonly string[] }[] = [
	{ from: 70, codes: ['Z68.45'] },
	{ from: 60, codes: ['Z68.44'] },
	{ from: 50, codes: ['Z68.43'] },
	{ from: 45, codes: ['Z68.42'] },
	{ from: 40, codes: ['Z68.41'] },
	...Array.from({ length: 20 }, (_, i) => ({ from: 39 - i, codes: [`Z68.${39 - i}`] })),
	{ from: 18.5, codes: ['Z68.19', 'Z68.1'] },
	{ from: 8, codes: ['Z68.18', 'Z68.1'] },
];

/** Classes 2 and 3 of a child's obesity are defined as 120 % and 140 % of the 95th percentile, which Z68.55 and Z68.56 say. */
export const childBmi: readonly {
	readonly from: number;
	readonly codes: readonly string[];
	readonly withCodes?: readonly string[];
}[] = [
	{ from: 140, codes: ['Z68.56'] },
	{ from: 120, codes: ['Z68.55'] },
	{ from: 95, codes: ['Z68.56'], withCodes: ['E66.813'] },
	{ from: 95, codes: ['Z68.55'], withCodes: ['E66.812'] },
	{ from: 95, codes: ['Z68.54'] },
	{ from: 85, codes: ['Z68.53'] },
	{ from: 5, codes: ['Z68.52'] },
	{ from: 0, codes: ['Z68.51'] },
];

export const adultFrom = 20;
/** Of these the lowest value is the most severe. */
export const lowWeight: readonly string[] = [
	'E40',
	'E41',
	'E42',
	'E43',
	'E44',
	'E45',
	'E46',
	'F50.0',
	'R63.4',
	'R63.6',
	'R64',
];
export const weightDiagnoses: readonly string[] = [...lowWeight, 'E66', 'E88.82', 'R63.5'];
export const pregnancy: readonly string[] = ['O', 'Z34', 'Z3A'];
