/** Characters that a wording is looked at around. */
const AROUND = 25;

/** The words around `[start, end)`, within its line and sentence. */
export function wordsAround(text: string, start: number, end: number): string {
	const from = Math.max(0, start - AROUND);
	const before = /(?:[.;]\s|\n)(?!.*(?:[.;]\s|\n))/s.exec(text.slice(from, start));
	const after = text.slice(end, end + AROUND);
	const stop = /[.;](?:\s|$)|\n/.exec(after);
	return text.slice(before ? from + before.index + 1 : from, end + (stop?.index ?? after.length));
}
