import { dotted, species } from '../tables/grammar.ts';

/** A stretch that a sentence, list item, table cell or checkbox bounds. */
export interface Unit {
	readonly start: number;
	readonly end: number;
	/** What parted it from the unit before: sentence or line end, or a mark within one. */
	readonly sep: 'end' | 'line' | 'colon' | 'semicolon' | 'dash' | 'cell' | 'box';
	/** A ticked or unticked checkbox in front of it. */
	readonly box: 'on' | 'off' | undefined;
	readonly listItem: boolean;
}

const mark =
	/\r?\n|\s\/{2,}\s|\.{3,}(?=[A-Za-z])|[.!?]+(?=["'”’)\]]?(?:\s|$))|;|:(?!\d)|\s[–—-]{1,2}\s|\||\t|\[[ xX✓+-]?\]|[☐☑☒✓✔•●▪]|\((?:[+xX✓]|-|–)\)|(?<=[\s:;]|^)\d{1,2}[.)]\s(?=\s?["“(]?[A-Za-z])/gu;
const bulletStart = /^\s*(?:[-–*•>#+=~]+\s+|\d{1,2}\s*[.)]\s*|[a-hA-H][.)]\s+|#\s?\d*\s*)/;

function endsSentence(text: string, at: number): boolean {
	if (text[at] !== '.') return true;
	const before = /[A-Za-z.]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
	if (
		/^[A-Z]$/.test(before) &&
		/^\.\s+[A-Z]/.test(text.slice(at, at + 3)) &&
		/(?:Mr|Ms|Dr|Mrs|[A-Z]\.)\s*[A-Z]?$/.test(text.slice(Math.max(0, at - 8), at))
	)
		return false;
	if (/^[A-Z]$/.test(before) && species.test(text.slice(at + 1, at + 16))) return false;
	return (
		!dotted.has(before.toLowerCase()) ||
		(!/^\.\s+[a-z\d]/.test(text.slice(at, at + 4)) && !/^(?:dr|mr|mrs|ms|st|vs)$/i.test(before))
	);
}

/** A number right behind a word counts items only where it goes on counting ("stage 5. Calcitriol" does not). */
function counts(before: string, number: number, last: number): boolean {
	if (!/[\p{L}\p{N}%,<>=]\s+$/u.test(before)) return true;
	return (
		number === last + 1 && !/\b(?:stage|grade|class|type|gold|level|phase|day|week|wk|ef|score|age)\s+$/i.test(before)
	);
}

/** Sentences within a line begin small: where this is so, a line that begins small may be one of its own. */
export const writesSmall = (text: string): boolean =>
	(text.match(/[.!?][ \t]+[a-z]/g)?.length ?? 0) > (text.match(/[.!?][ \t]+[A-Z]/g)?.length ?? 0);

/** A few words and a colon open a line of their own ("prediabetes: improving"). */
const titleStart = /^[a-z][\w'-]*(?: [\w'-]+){0,2}:\s/;

/** How many lines before and behind are looked at, and how long they may be, in characters. */
const NEIGHBOURS = 3;
const LONG_LINE = 400;
/** Widest line, in characters, at which anything is wrapped. */
const WIDEST = 140;

/**
 * A line was broken at a width where the first word of the next would not have fit: no line around is as long as both
 * together. Notes without punctuation break their lines earlier.
 */
function brokenAtWidth(text: string, at: number, lineStart: number, next: string): boolean {
	const word = /^\S+/.exec(next.slice(0, 60))?.[0].length ?? 0;
	const full = at - lineStart + 1 + word;
	let behind = at;
	let before = lineStart - 1;
	for (let n = 0; n < NEIGHBOURS; n++) {
		const from = text.indexOf('\n', behind) + 1;
		if (from > 0) {
			const to = text.indexOf('\n', from);
			behind = to < 0 ? text.length : to;
			if (behind - from >= full) return behind - from > LONG_LINE;
		}
		if (before >= 0) {
			const start = text.lastIndexOf('\n', before - 1) + 1;
			if (before - start >= full) return before - start > LONG_LINE;
			before = start - 1;
		}
	}
	return true;
}

/** A new line goes on with the sentence when a dictation was wrapped at a fixed width. */
function wraps(text: string, at: number, from: number): boolean {
	const next = text.slice(at, at + 80).replace(/^\r?\n/, '');
	const lineStart = text.lastIndexOf('\n', at - 1) + 1;
	const last = text.slice(Math.max(from, lineStart), at).trimEnd();
	return (
		at - lineStart > 45 &&
		at - lineStart <= WIDEST &&
		brokenAtWidth(text, at, lineStart, next) &&
		!/[.:;!?|]$/.test(last) &&
		/^(?:[a-z]|\d+(?![.)]))/.test(next) &&
		!bulletStart.test(next) &&
		!titleStart.test(next) &&
		!goesOnCounting(text, at, next)
	);
}

/** Lines that are numbered by a bare number: "1 Gout: …", "2 HTN: …". */
function goesOnCounting(text: string, at: number, next: string): boolean {
	const n = Number(/^(\d{1,2})[ \t]+[A-Za-z]/.exec(next)?.[1] ?? 0);
	return n > 1 && new RegExp(`(?:^|\\n)[ \\t]*${n - 1}[ \\t]+[A-Za-z]`).test(text.slice(Math.max(0, at - 1500), at));
}

/** A dash after nothing but blanks is the bullet of an indented list. */
const indented = (before: string, sep: Unit['sep']): boolean =>
	(sep === 'line' || sep === 'end') && before.trim() === '';

/** Cuts `[start, end)` of a text into units in reading order; blanks and marks are trimmed. `small`: the text writes its sentences small. */
export function units(text: string, start: number, end: number, small: boolean): Unit[] {
	const out: Unit[] = [];
	let from = start;
	let sep: Unit['sep'] = 'line';
	let box: Unit['box'];
	let item = false;
	let last = 0;
	const push = (to: number) => {
		let s = from;
		if (sep === 'line' || sep === 'end') {
			const bullet = bulletStart.exec(text.slice(s, Math.min(to, s + 12)));
			if (bullet) {
				s += bullet[0].length;
				item = true;
			}
		}
		while (s < to && /[\s,*"“]/.test(text[s] ?? '')) s++;
		let e = to;
		while (e > s && /[\s,*"”]/.test(text[e - 1] ?? '')) e--;
		if (e > s) out.push({ start: s, end: e, sep, box, listItem: item });
		return e > s;
	};
	const region = text.slice(start, end);
	for (const m of region.matchAll(mark)) {
		let at = start + m.index;
		if (at < from) continue;
		// "HTN....stable on losartan": the dots lead from a name to its remark.
		const leads = m[0].startsWith('...') && /[A-Za-z]/.test(text[at + m[0].length] ?? '');
		let kind = leads ? 'dash' : markKind(m[0]);
		let width = m[0].length;
		if (kind === 'item' && /^\d/.test(m[0])) {
			const number = Number.parseInt(m[0], 10);
			if (counts(text.slice(Math.max(0, at - 16), at), number, last)) last = number;
			else if (m[0].includes(')')) continue;
			else {
				at += String(number).length;
				width = m[0].length - String(number).length;
				kind = 'end';
			}
		}
		if (kind === 'end' && !endsSentence(text, at)) continue;
		if (kind === 'dash' && indented(text.slice(from, at), sep)) continue;
		if (kind === 'line' && !small && wraps(text, at, from)) continue;
		if (kind === 'cell' && (sep === 'line' || sep === 'end') && /^\s*#?\d{1,2}\s*$/.test(text.slice(from, at))) {
			item = true;
			from = at + width;
			continue;
		}
		const pushed = push(at);
		from = at + width;
		if (pushed || kind === 'line' || kind === 'item') {
			if (kind === 'line' || kind === 'end' || kind === 'item') item = kind === 'item';
			if (kind !== 'box') box = undefined;
		}
		if (kind === 'box') box = boxState(m[0]) ?? box;
		sep = kind === 'item' ? 'line' : pushed || kind !== 'end' ? kind : sep;
	}
	push(end);
	return out;
}

function markKind(m: string): Unit['sep'] | 'item' {
	if (m.includes('\n')) return 'line';
	if (m.includes('//')) return 'end';
	if (/^[.!?]/.test(m)) return 'end';
	if (m === ';') return 'semicolon';
	if (m === ':') return 'colon';
	if (m === '|' || m === '\t') return 'cell';
	if (/^\d|[•●▪]/.test(m)) return 'item';
	if (/^\s/.test(m)) return 'dash';
	return 'box';
}

function boxState(m: string): 'on' | 'off' | undefined {
	if (/[xX✓✔☑☒+]/.test(m)) return 'on';
	return 'off';
}
