/** Kinds of file that cannot be read here, told by how they begin (also once decoded as UTF-8), and what to do instead. */
const foreign: readonly { readonly starts: readonly string[]; readonly name: string; readonly instead: string }[] = [
	{ starts: ['{\\rtf'], name: 'Rich Text (RTF)', instead: 'save it as plain text' },
	{ starts: ['%PDF-'], name: 'PDF', instead: 'export the note as text, FHIR or C-CDA' },
	{
		starts: ['PK\u0003\u0004', 'PK\u0005\u0006'],
		name: 'a zip or Office file',
		instead: 'unpack it, or save it as plain text',
	},
	{ starts: ['\u00D0\u00CF\u0011', '\uFFFD\uFFFD\u0011'], name: 'an old Word file', instead: 'save it as plain text' },
	{ starts: ['\u001F\u008B', '\u001F\uFFFD'], name: 'a compressed (gzip) file', instead: 'unpack it first' },
	{
		starts: ['\u0089PNG', '\uFFFDPNG', 'GIF87a', 'GIF89a', '\uFFFD\uFFFD\uFFFD', 'II*\u0000', 'MM\u0000*'],
		name: 'a picture',
		instead: 'only text can be coded',
	},
	{ starts: ['MSH|', 'FHS|', 'BHS|'], name: 'HL7 version 2', instead: 'export the notes as FHIR, C-CDA or text' },
];

/** Longest note that is taken, in characters: some 60,000 words. */
const longest = 400_000;

/** Why a text cannot be a note; undefined when it can. */
export function refusal(text: string): string | undefined {
	const known = foreign.find(({ starts }) => starts.some((start) => text.startsWith(start)));
	if (known) return `It is ${known.name}, which cannot be read here: ${known.instead}.`;
	if (text.trim() === '') return 'It is empty: nothing to code.';
	if (text.includes('\u0000')) return 'It is not plain text, or saved as UTF-16: save it as UTF-8 text.';
	const lost = text.slice(0, 4000).split('\uFFFD').length - 1;
	if (lost > 20 && lost > text.length / 100) return 'It is not plain text, or not in UTF-8: save it as UTF-8 text.';
	return undefined;
}

/** Why a single note is too long to be one; undefined when it is not. */
export const tooLong = (text: string): string | undefined =>
	text.length > longest
		? `It has ${text.length} characters, more than any one note: split it into its notes.`
		: undefined;
