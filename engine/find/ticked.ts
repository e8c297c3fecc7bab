import type { Sentence, Token } from '../read/note.ts';

/** What a ticked box says, read together with the label that the boxes stand behind ("Acne: [x] vulgaris [ ] rosacea"). */
export interface Ticked {
	/** The label's words and the box's, as if they stood together. */
	readonly tokens: readonly Token[];
	/** How many of them are the label's. */
	readonly label: number;
	/** The sentence of the label. */
	readonly labelled: number;
}

/** Longest label, in words: a longer piece is a sentence. */
const LABEL = 5;

/** The label of the ticked box `i`, or undefined where it has none. */
export function tickedAt(text: string, sentences: readonly Sentence[], i: number): Ticked | undefined {
	const box = sentences[i];
	if (box?.box !== 'on' || box.sep !== 'box') return undefined;
	let k = i - 1;
	while (k >= 0 && sentences[k]?.box !== undefined && sentences[k]?.sep === 'box') k--;
	const label = sentences[k];
	const first = sentences[k + 1];
	if (!label || !first || label.box !== undefined || label.tokens.length === 0 || label.tokens.length > LABEL)
		return undefined;
	const between = text.slice(label.end, first.start);
	if (!between.includes(':') || between.includes('\n')) return undefined;
	const own = box.tokens.map((t, n) => (n === 0 ? { ...t, gap: 0 as const } : t));
	return { tokens: [...label.tokens, ...own], label: label.tokens.length, labelled: k };
}
