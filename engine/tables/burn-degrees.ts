/** How the degree of a burn is told apart from its name, deepest first. Own compilation after the index, Burn. */
export const burnDegrees: readonly { readonly degree: number; readonly says: RegExp }[] = [
	{ degree: 3, says: /\b(?:3rd|third)[- ]degree\b|\bfull[- ]thickness\b/gi },
	{
		degree: 2,
		says: /\b(?:2nd|second)[- ]deg(?:ree)?\b|\bpartial[- ]thickness\b|\bsuperficial partial\b|\b(?:blister\w*|bullae|bulla)\b/gi,
	},
	{
		degree: 1,
		says: /\b(?:1st|first)[- ]deg(?:ree)?\b|\bsuperficial burn\b|\b(?:redness|erythema) only\b|\b(?:red|pink)(?:ness)? only\b|\bonly (?:red|pink|erythema)\b/gi,
	},
];

export const burnKinds = /^T2[0-5]\./;

/** The fourth character of a burn and of a corrosion whose degree is not told. */
export const burnUnstaged: readonly { readonly none: string }[] = [{ none: '0' }, { none: '4' }];
