/** Which supervision of a normal pregnancy it is by the count of pregnancies (category Z34; tabular Z34.0, Z34.8). Own compilation. */
export const unspecifiedOrder = 'Z34.9';

export const parities: readonly { readonly says: RegExp; readonly code: string }[] = [
	{
		code: 'Z34.8',
		says: /\bG ?(?:[2-9]|1\d) ?,? ?P ?\d|\b(?:multip|multigravida|multiparous|(?:second|third|fourth|2nd|3rd|4th) (?:baby|pregnancy))\b/i,
	},
	{
		code: 'Z34.0',
		says: /\bG ?1 ?,? ?P ?0|\b(?:primip|primipara|primigravida|nullip|nulliparous|(?:first|1st) (?:baby|pregnancy))\b/i,
	},
];
