/** Right, left and bilateral code where the numbers alone do not show it. Own compilation. */
export const bilateralRows: readonly { readonly right: string; readonly left: string; readonly both: string }[] = [
	{ right: 'M16.11', left: 'M16.12', both: 'M16.0' },
	{ right: 'M16.51', left: 'M16.52', both: 'M16.4' },
	{ right: 'M16.31', left: 'M16.32', both: 'M16.2' },
	{ right: 'M17.11', left: 'M17.12', both: 'M17.0' },
	{ right: 'M17.31', left: 'M17.32', both: 'M17.2' },
	{ right: 'M18.11', left: 'M18.12', both: 'M18.0' },
	{ right: 'M18.31', left: 'M18.32', both: 'M18.2' },
	{ right: 'H90.11', left: 'H90.12', both: 'H90.0' },
	{ right: 'H90.41', left: 'H90.42', both: 'H90.3' },
	{ right: 'H90.71', left: 'H90.72', both: 'H90.6' },
];
