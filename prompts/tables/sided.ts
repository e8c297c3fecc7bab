/** Codes of paired joints whose title says nothing of a side, though nearly all beside them do (categories M16 to M18 and L03). */
export const sided: readonly string[] = ['M16.9', 'M17.9', 'M18.9', 'L03.119', 'L03.129'];

/** Codes whose side a record of its own asks for, together with what hangs on it (`hemiplegia`). */
export const sideAskedElse: readonly string[] = ['G81.?0', 'I69.?59'];

/** Symptoms that belong to a condition which has no side, where the note tells that condition. */
export const sidelessBeside: readonly { readonly code: string; readonly tells: RegExp }[] = [
	{ code: 'R10.A?', tells: /\b(?:stones?|calcul(?:us|i)|\w*lithiasis|pyelo\w*)\b/i },
];
