import type { Quoted } from '../storage/schema.ts';

/** A piece of the note: plain, or words that prove the code. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

const before = 48;
const total = 150;
const boundary = /[.!?](?=\s)|\n/g;

/** Start of the sentence or line around `at`, at most `before` back and at a word's start. */
function lead(text: string, at: number): number {
	const from = Math.max(0, at - before);
	const near = text.slice(from, at);
	let start = from;
	for (const match of near.matchAll(boundary)) start = from + match.index + match[0].length;
	if (start > from || from === 0) return start;
	const space = near.search(/\s/);
	return space < 0 ? at : from + space;
}

function tail(text: string, from: number, start: number): number {
	const limit = Math.min(text.length, Math.max(from, start + total));
	const rest = text.slice(from, limit);
	const stop = rest.search(boundary);
	if (stop >= 0) return from + stop + (rest[stop] === '\n' ? 0 : 1);
	if (limit === text.length) return limit;
	const space = rest.lastIndexOf(' ');
	return space < 0 ? from : from + space;
}

/** The words of the first evidence within their sentence, with all other evidence in it marked too. */
export function quoteOf(text: string, evidence: readonly Quoted[]): readonly Piece[] {
	const standing = evidence.filter(({ start, end, quote }) => quote !== '' && text.slice(start, end) === quote);
	const [first] = standing;
	if (!first) return [];
	const from = lead(text, first.start);
	const to = tail(text, first.end, from);
	const pieces: Piece[] = [];
	let at = from;
	const push = (end: number, marked: boolean) => {
		if (end > at) pieces.push({ text: text.slice(at, end).replace(/\s+/g, ' '), marked });
		at = Math.max(at, end);
	};
	for (const { start, end } of [...standing].sort((a, b) => a.start - b.start)) {
		if (start < from || end > to) continue;
		push(start, false);
		push(end, true);
	}
	push(to, false);
	const head = pieces[0];
	if (head && !head.marked) pieces[0] = { ...head, text: head.text.trimStart() };
	return pieces.filter((piece) => piece.text !== '');
}
