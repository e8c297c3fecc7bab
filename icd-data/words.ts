/** placeholder being written */
export function foldWords(text: string): string[] {
	return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
