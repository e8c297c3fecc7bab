import type { Rows } from './rows.ts';

/** The row ranges a tabular reference stands for; `undefined` where it names codes that do not exist. */
export interface Ref {
	readonly text: string;
	readonly ranges: readonly (readonly [first: number, last: number])[];
}

const code = '[A-Z][0-9A][0-9A-Z](?:\\.[0-9A-Z]{1,4})?';
/** "E08-E13", "F10.- -F19.-", "M05.00 to M05.8A"; but "I69.01- I69.11-" are two. */
const item = new RegExp(`(${code})(?:(?:\\.?-*\\s+[-–]\\s*|\\.?-*[-–]|\\s+to\\s+)(${code}))?`, 'g');
const group = new RegExp(`[([{]\\s*(${code}(?![A-Za-z0-9])[^()[\\]{}]*?)\\s*[)\\]}]`, 'g');

/** All references in the parentheses of a note: "(E08-E13 with .43)", "(A05.-, A06)", "(E87.8}". */
export function noteRefs(rows: Rows, note: string): Ref[] {
	return [...note.matchAll(group)]
		.map((m) => ({ text: m[1] as string, ranges: readGroup(rows, m[1] as string) }))
		.filter((r) => !isWord(r.text));
}

/** "(MALT-lymphoma)", "(VAIN III)" are abbreviations, not codes. */
const isWord = (text: string) => !/\d/.test(text) || /^[A-Z]{3,}/.test(text);

function readGroup(rows: Rows, text: string): (readonly [number, number])[] {
	const cut = text.search(/\bwith\b/);
	const base = cut < 0 ? text : text.slice(0, cut);
	const spans: [number, number][] = [];
	for (const m of base.matchAll(item)) {
		const from = m[1] as string;
		const first = rows.find(from) >= 0 || m[2] === undefined ? rows.find(from) : nearest(rows, from, 1);
		const last = m[2] === undefined ? first : rows.find(m[2]) >= 0 ? rows.find(m[2]) : nearest(rows, m[2], -1);
		if (first >= 0 && last >= first) spans.push([first, rows.end[last] as number]);
	}
	return cut < 0 ? spans : restrict(rows, spans, text.slice(cut));
}

/** A range may begin or end at a code that is gone: the next one inside the range in its category is meant. */
function nearest(rows: Rows, code: string, direction: 1 | -1): number {
	const category = rows.find(code.slice(0, 3));
	if (category < 0) return -1;
	const wanted = code.replace('.', '');
	let best = -1;
	for (let row = category; row < (rows.end[category] as number); row++) {
		const here = rows.order[row]?.code ?? '';
		if (here.length > wanted.length) continue;
		if (direction === 1 && here >= wanted) return row;
		if (direction === -1 && here <= wanted && here.length === wanted.length) best = row;
	}
	return best;
}

function restrict(
	rows: Rows,
	spans: readonly (readonly [number, number])[],
	condition: string,
): (readonly [number, number])[] {
	const accepts = conditionOf(condition);
	if (!accepts) return [];
	const out: [number, number][] = [];
	for (const [first, last] of spans) {
		for (let row = first; row < last; row++) {
			if (!accepts(rows.order[row]?.code ?? '')) continue;
			const end = rows.end[row] as number;
			const previous = out[out.length - 1];
			if (previous && previous[1] === row) previous[1] = end;
			else out.push([row, end]);
			row = end - 1;
		}
	}
	return out;
}

const places: Readonly<Record<string, number>> = {
	fifth: 5,
	'5th': 5,
	sixth: 6,
	six: 6,
	'6th': 6,
	seventh: 7,
	'7th': 7,
};

/** "with .43", "with final characters -23", "with fifth or sixth character 1-4 or 6", "with 7th character B or C". */
function conditionOf(text: string): ((code: string) => boolean) | undefined {
	const endings = [...text.matchAll(/[.-](\d[0-9A-Z]*)(?!\d)/g)].map((m) => m[1] as string);
	if (/^with (?:final characters? )?[.-]/.test(text))
		return (c) => endings.some((e) => c.slice(3) === e || (/final/.test(text) && c.length >= 5 && c.endsWith(e)));
	if (/^with final character /.test(text)) {
		const last = /character ([0-9A-Z])/.exec(text)?.[1] ?? '';
		return (c) => c.length === 6 && c.endsWith(last);
	}
	if (/to indicate intent/.test(text)) return conditionOf('with fifth or sixth character 1-4');
	const at = [...text.matchAll(/\b(fifth|5th|sixth|six|6th|seventh|7th)\b/g)].map(
		(m) => places[m[1] as string] as number,
	);
	if (/open fracture 7th/.test(text)) return (c) => c.length === 7 && /[BCEFHJMNQR]$/.test(c);
	const values = /characters?\s+(.*)$/.exec(text)?.[1];
	if (at.length === 0 || !values) return undefined;
	const chars = new Set<string>();
	for (const m of values.matchAll(/([0-9A-Z])(?:-([0-9A-Z]))?/g)) {
		const from = (m[1] as string).charCodeAt(0);
		const to = (m[2] ?? (m[1] as string)).charCodeAt(0);
		for (let c = from; c <= to; c++) chars.add(String.fromCharCode(c));
	}
	if (/ to sixth characters/.test(text)) return (c) => c.length >= 6 && c.slice(4, 6) === values.trim();
	return (c) => at.some((n) => c.length === n && chars.has(c[n - 1] as string));
}
