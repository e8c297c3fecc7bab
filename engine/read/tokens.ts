import { folds, foldWord, isStop, words } from '../../icd-data/words.ts';
import type { SectionKind } from '../contract.ts';
import type { Words } from '../memory.ts';
import { type Abbreviation, abbreviations } from '../tables/abbreviations.ts';
import { counted } from '../tables/grammar.ts';
import { misspellings } from '../tables/misspellings.ts';
import type { Token } from './note.ts';
import { mended, rejoined } from './spelling.ts';

/** Short forms that are also English words in lower case: only capitals count. */
const english = new Set(
	'as or all it pad cad aids hip add us is am pt an at be by do go he i in me no of on so to up we are can cat had has her him may met mom not off old one our out per ran red rat sad set she sit six the too two was who yes led bed arm leg eye ear gas fat pain wet ten low cold hot fall mis als tab cap bs ms ra pe pa ca mi la ma de re ho cc hr sh mm map mac mag cup pat rad rap ret sob spa sle pic pid pip pop pos pro cope ocd raped prom rom nod dub aid ace age ago ana and ant art asa ass bad bag bar bat bit bun bus but buy post from hit dress fit lad oh hm mono pots snap van vain tens role pre ort net heads part hi ok ne pi op om ax ex en el et es lac lap mg cm mm ml kg g l lb ft oz mcg min sec hrs hour k x mod fall bone plan prep team sit mane ward pack ring sport scar pee pus wart dish gist mash nash t s n c d e f h j m o p q r u v w y z odd cop bud mud load pet cons come downs dr'.split(
		' ',
	),
);

/** Short forms that are also names of people: a capital and small letters are the name ("Ted"). */
const names = new Set(['ted', 'ned', 'doe', 'ami', 'vin', 'gus', 'cas', 'cal']);

interface Short {
	readonly key: string;
	readonly exact: string;
	readonly row: Abbreviation;
	readonly near: readonly string[];
	readonly not: readonly string[];
}

const byKey = new Map<string, Short[]>();
for (const row of abbreviations) {
	const key = row.short.toLowerCase();
	const short = {
		key,
		exact: row.short,
		row,
		near: (row.near ?? []).map(foldWord),
		not: (row.not ?? []).map(foldWord),
	};
	byKey.set(key, [...(byKey.get(key) ?? []), short]);
}
const right = new Map(misspellings.map(([wrong, good]) => [wrong.toLowerCase(), good]));

/** A run that may be a short form: letters and digits with inner slashes, dots or ampersands. */
const run = /[\p{L}\p{N}]+(?:[/.&'’+-][\p{L}\p{N}]+)*\+?/gu;

/** A short form written small that opens a sentence ("Lac left index finger"). */
const opens = (exact: string, raw: string): boolean => raw.length > 2 && exact === raw.toLowerCase();

/** What stands before a word that is told of a number: "94% RA", "on 94 % on RA", "100 hs". */
const numbered = /\d ?%? ?(?:on |mg )?$/;

function senseOf(raw: string, section: SectionKind, noteWords: Words, before = ''): Abbreviation | undefined {
	const all = byKey.get(raw.toLowerCase().replace(/\.(?=.)/g, '')) ?? byKey.get(raw.toLowerCase());
	if (!all) return undefined;
	const number = all.find((o) => o.row.behind === 'number');
	if (number && numbered.test(before)) return number.row;
	const known = all.filter((o) => o.row.behind === undefined);
	if (known.length === 0) return undefined;
	const exact = known.filter((o) => o.exact === raw);
	const options = exact.length > 0 ? exact : known;
	const lower = raw === raw.toLowerCase();
	const titled = /^\p{Lu}\p{Ll}+$/u.test(raw);
	const fits = options.filter((o) => {
		if ((lower || titled) && (english.has(o.key) || o.key.length < 2) && o.exact !== raw && !opens(o.exact, raw))
			return false;
		if (titled && (raw.length < 3 || names.has(o.key)) && o.exact !== raw) return false;
		if (o.not.some((w) => noteWords.has(w))) return false;
		const sections = o.row.sections as readonly string[] | undefined;
		return !sections || sections.includes(section);
	});
	const own = fits.filter((o) => o.exact === raw);
	const pool = own.length > 0 && /\p{Ll}/u.test(raw) && /\p{Lu}/u.test(raw) ? own : fits;
	return (
		pool.find((o) => o.near.length > 0 && o.near.some((w) => noteWords.has(w))) ??
		pool.find((o) => o.near.length === 0) ??
		(pool.length === 1 && (pool[0]?.key.length ?? 0) > 3 ? pool[0] : undefined)
	)?.row;
}

/** Behind a number a unit is a unit ("40 MG" is no myasthenia). */
const unit = /^(?:mg|ml|mcg|cm|mm|cc|g|l|kg|m|lb|oz|in|ft|hr|min|sec|u|iu|meq)$/i;
const isUnit = (text: string, at: number, word: string): boolean =>
	unit.test(word) && /\d\s?$/.test(text.slice(Math.max(0, at - 3), at));

/** Behind a word that is counted a Roman four is a number ("stage IV" is no infusion). */
const staged = new RegExp(String.raw`\b(?:${counted.join('|')}|st|stg)\.? $`, 'i');
const isRoman = (text: string, at: number, word: string): boolean =>
	/^iv$/i.test(word) && staged.test(text.slice(Math.max(0, at - 8), at));

const part = /[\p{L}\p{N}]+\+?/gu;
const changing = new Map<string, boolean>();

function changes(word: string): boolean {
	let known = changing.get(word);
	if (known === undefined) {
		const w = word.toLowerCase();
		known = byKey.has(w) || byKey.has(w.replace(/\.(?=.)/g, '')) || right.has(w) || mended(word) !== undefined;
		changing.set(word, known);
	}
	return known;
}

/** Whether a phrase of a table may hold a short form or a misspelling. For tables only: what it has met it keeps. */
export const maySpellOut = (phrase: string): boolean =>
	/^[a-z ]+$/.test(phrase)
		? phrase.split(' ').some(changes)
		: (phrase.match(part) ?? []).some(changes) || (phrase.match(run) ?? []).some(changes);

/** The text with short forms and misspellings spelled out, each piece with the place it came from. */
interface Piece {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly whole: boolean;
}

/** Two runs of letters with one blank between that are the halves of one word. */
function halves(text: string, start: number, a: RegExpMatchArray, b: RegExpMatchArray | undefined): Piece | undefined {
	const end = start + (a.index ?? 0) + a[0].length;
	if (!b || start + (b.index ?? 0) !== end + 1 || text[end] !== ' ') return undefined;
	const whole = rejoined(a[0], b[0]);
	return whole ? { text: whole, start: start + (a.index ?? 0), end: end + 1 + b[0].length, whole: true } : undefined;
}

function pieces(text: string, start: number, end: number, section: SectionKind, noteWords: Words): Piece[] {
	const out: Piece[] = [];
	let from = start;
	const runs = [...text.slice(start, end).matchAll(run)];
	for (const [i, m] of runs.entries()) {
		const at = start + m.index;
		if (at < from) continue;
		const torn = halves(text, start, m, runs[i + 1]);
		if (torn) {
			if (at > from) out.push({ text: text.slice(from, at), start: from, end: at, whole: false });
			out.push(torn);
			from = torn.end;
			continue;
		}
		const sense =
			isUnit(text, at, m[0]) || isRoman(text, at, m[0])
				? undefined
				: senseOf(m[0], section, noteWords, text.slice(Math.max(0, at - 8), at));
		const good = sense ? undefined : (right.get(m[0].toLowerCase()) ?? mended(m[0]));
		const long = sense?.long ?? good;
		if (long === undefined) {
			splitRun(m[0], at, section, noteWords, (p) => {
				if (p.start > from) out.push({ text: text.slice(from, p.start), start: from, end: p.start, whole: false });
				out.push(p);
				from = p.end;
			});
			continue;
		}
		if (at > from) out.push({ text: text.slice(from, at), start: from, end: at, whole: false });
		out.push({ text: long, start: at, end: at + m[0].length, whole: true });
		from = at + m[0].length;
	}
	if (end > from) out.push({ text: text.slice(from, end), start: from, end, whole: false });
	return out;
}

/** "HTN/HLD" and "CAD-s/p" hold several short forms. */
function splitRun(raw: string, at: number, section: SectionKind, noteWords: Words, found: (p: Piece) => void): void {
	if (!/[/.&+-]/.test(raw)) return;
	for (const m of raw.matchAll(/[\p{L}\p{N}]+/gu)) {
		const long = senseOf(m[0], section, noteWords)?.long ?? right.get(m[0].toLowerCase());
		if (long !== undefined) found({ text: long, start: at + m.index, end: at + m.index + m[0].length, whole: true });
	}
}

const graded = new Set(counted);

/** An arrow parts what was found from what it means ("ferritin 9 -> iron deficiency"). */
const arrow = /[-=]>|[→⇒➔]/;

/** "The biopsy came back as …" names no part of the body. */
const returning = new Set(folds('came come comes coming went going goes called call sent report reported'));
const aching = new Set(folds('pain ache spasm strain'));

/** "Another acute round of sinusitis": the word counts the illness and names nothing. */
const counting = new Set(folds('case bout round spell kind sort'));

function gapOf(between: string): Token['gap'] {
	if (/[:;|\t]/.test(between) || arrow.test(between)) return 3;
	if (/[()[\]=]|\s[–—-]|[.]\s/.test(between)) return 2;
	return /[,/&+]/.test(between) ? 1 : 0;
}

/**
 * Folded tokens of `[start, end)`; an expanded short form gives several tokens with one span.
 * `noteWords`: every folded word of the note, to choose among senses.
 */
export function tokens(text: string, start: number, end: number, section: SectionKind, noteWords: Words): Token[] {
	const raw: { fold: string; start: number; end: number }[] = [];
	let joined = '';
	const map: { at: number; piece: Piece }[] = [];
	for (const piece of pieces(text, start, end, section, noteWords)) {
		map.push({ at: joined.length, piece });
		joined += piece.whole ? ` ${piece.text} ` : piece.text;
	}
	let p = 0;
	for (const w of words(joined)) {
		while (p + 1 < map.length && (map[p + 1] as { at: number }).at <= w.start) p++;
		const { at, piece } = map[p] as { at: number; piece: Piece };
		const last = endPiece(map, w.end);
		raw.push({
			fold: w.fold,
			start: piece.whole ? piece.start : piece.start + w.start - at,
			end: last.piece.whole ? last.piece.end : last.piece.start + w.end - last.at,
		});
	}
	return raw.map((w, i) => {
		const before = raw[i - 1];
		const between = before && before.end <= w.start ? text.slice(before.end, w.start) : '';
		const fold =
			w.fold === 'st' && /^(?:[1-4]|i{1,3}|iv)$/.test(raw[i + 1]?.fold ?? '')
				? 'stage'
				: w.fold === 'i' && graded.has(before?.fold ?? '')
					? '1'
					: w.fold === 'w' && /^\/\s/.test(text.slice(w.end, w.end + 2))
						? 'with'
						: w.fold;
		const gap = before?.fold === 'w' && /^\/\s+$/.test(between) ? 0 : gapOf(between);
		const after = raw[i + 1]?.fold ?? '';
		const idle =
			(fold === 'back' && returning.has(before?.fold ?? '') && !aching.has(after)) ||
			(after === 'of' && counting.has(fold));
		return { ...w, fold, stop: idle || isStop(fold), gap };
	});
}

function endPiece(map: readonly { at: number; piece: Piece }[], end: number): { at: number; piece: Piece } {
	let i = map.length - 1;
	while (i > 0 && (map[i] as { at: number }).at >= end) i--;
	return map[i] as { at: number; piece: Piece };
}
