import type { Visit } from '../concept/features.ts';
import type { Draft, Evidence, SectionKind } from '../contract.ts';
import { codesUnder, hasCode, withCode, withoutCode, withReplaced } from '../decide/draft.ts';
import { sectionAt } from '../read/section-at.ts';
import { placeOfPressure, pressurePast, stagesOnly, ulcerDepths } from '../tables/ulcer-words.ts';
import {
	legPlaces,
	ofAnother,
	otherKind,
	placeLine,
	sheetOver,
	stageBefore,
	stagedOtherwise,
	sugarKind,
	sugarUlcer,
	veinKind,
	veins,
	woundLine,
	woundOver,
	woundSize,
	woundWord,
} from '../tables/wound-lines.ts';
import { stagedIn } from './ulcers.ts';

const quiet: ReadonlySet<SectionKind> = new Set(['fh', 'psh', 'pmh', 'problems', 'instructions', 'ros']);

interface Piece {
	readonly start: number;
	readonly text: string;
	/** The text with the place that the line is about. */
	readonly read?: string;
}

const piece = /(?:(?![;|\n]|\.\s+(?=[A-Z#]))[\s\S])+/g;
const piecesOf = (text: string): Piece[] => [...text.matchAll(piece)].map((m) => ({ start: m.index, text: m[0] }));

function evidenceOf(visit: Visit, { start, text }: Piece): Evidence {
	const from = start + text.length - text.trimStart().length;
	const quote = text.trim();
	const section = sectionAt(visit.reading.note.sections, from);
	return { start: from, end: from + quote.length, quote, section, assertion: 'present', role: 'mention' };
}

const inQuiet = (visit: Visit, p: Piece): boolean => quiet.has(sectionAt(visit.reading.note.sections, p.start));

/** "Left ischium: 4 x 3 x 2, fascia seen. … so stage 4": the sentences of a line that opens with a place, each behind the place. */
const placedPieces = (text: string): Piece[] =>
	[...text.matchAll(placeLine)].flatMap((m) => {
		const place = m[1] ?? '';
		const rest = m[0].slice(m[0].indexOf(':') + 1);
		const at = m.index + m[0].length - rest.length;
		return woundOver.test(rest)
			? []
			: [...rest.matchAll(piece)].slice(1).map((s) => ({ start: at + s.index, text: s[0], read: `${place} ${s[0]}` }));
	});

/** Looks of a wound, or its name: what is staged in the sentence behind is of this place. */
const looks =
	/\b(?:wounds?|ulcers?|sores?|open|purple|maroon|boggy|eschar|slough|blister\w*|breakdown|broken|granulat\w+|undermin\w+|bed ?sore|pressure|tunnel\w*|crater|non-?blanch\w+)\b|\d(?:\.\d+)? ?(?:cm )?x ?\d/i;
/** How many sentences back in its line the place of a stage may stand. */
const CARRIED = 2;

/** "The left heel has a purple, boggy area. That is deep pressure damage": a stage without a place, behind the place told last. */
function carriedPieces(text: string): Piece[] {
	const pieces = piecesOf(text);
	return pieces.flatMap((p, i): Piece[] => {
		if (!stagesOnly.test(p.text)) return [];
		for (let k = i - 1; k >= Math.max(0, i - CARRIED); k--) {
			const before = pieces[k] as Piece;
			if (text.slice(before.start, p.start).includes('\n')) return [];
			if (!placeOfPressure.test(before.text)) continue;
			return looks.test(before.text) && !woundOver.test(before.text) && !pressurePast.test(before.text)
				? [{ ...p, read: `${before.text} ${p.text}` }]
				: [];
		}
		return [];
	});
}

/** A wound at a place of pressure told with a stage is a pressure ulcer without the name: no other wound has these stages (L89). */
export function withStages(draft: Draft, visit: Visit): Draft {
	let out = draft;
	const { text } = visit.reading.note;
	for (const p of [...piecesOf(text), ...placedPieces(text), ...carriedPieces(text)]) {
		const now = p.text.replaceAll(stageBefore, ' ');
		if (inQuiet(visit, p) || stagedOtherwise.test(now) || pressurePast.test(now) || ofAnother.test(now)) continue;
		const code = stagedIn(p.read ? p.read.replaceAll(stageBefore, ' ') : now);
		const row = code ? draft.release.find(code) : -1;
		if (!code || row < 0 || hasCode(out, code)) continue;
		const site = code.slice(0, -1);
		const evidence = evidenceOf(visit, p);
		for (const c of codesUnder(out, site))
			if (c.code.endsWith('9') || c.evidence.every((e) => e.start >= p.start && e.end <= p.start + p.text.length))
				out = withoutCode(out, c.code, 'less-specific');
		for (const c of codesUnder(out, 'L89.9')) out = withoutCode(out, c.code, 'less-specific');
		out = withCode(out, code, [evidence], 'a wound told with its stage (tabular L89)', 0.75);
	}
	return out;
}

interface Wound extends Piece {
	readonly place: string;
	readonly side: '1' | '2';
	readonly depth: string;
}

const affirmed = (text: string, says: RegExp): boolean =>
	[...text.matchAll(says)].some((m) => !/\b(?:no|not|without|never)\b[^,;.]{0,18}$/i.test(text.slice(0, m.index)));

/** The side told in a text, where it is one. */
function sideIn(text: string): '1' | '2' | undefined {
	const right = /\b(?:R|RLE|rt|[Rr]ight|RIGHT)\b/.test(text);
	const left = /\b(?:L|LLE|lt|[Ll]eft|LEFT)\b/.test(text);
	return right === left ? undefined : right ? '1' : '2';
}

/** The open ulcer that a piece tells by place and side. `whole` is its paragraph, where the depth may stand. */
function woundIn(p: Piece, whole: string, sheet: boolean): Wound | undefined {
	if (!(sheet || woundWord.test(p.text) || woundSize.test(p.text)) || woundOver.test(p.text)) return undefined;
	const places = new Set(legPlaces.filter(([says]) => says.test(p.text)).map(([, digit]) => digit));
	// "Plantar heel" is the heel.
	if (places.size === 2 && places.has('4')) places.delete('5');
	const side = sideIn(p.text);
	const [place] = places;
	if (!place || places.size !== 1 || !side) return undefined;
	const depth = ulcerDepths.find(([says]) => affirmed(whole, says))?.[1] ?? '9';
	return { ...p, place, side, depth };
}

/** Open ulcers of the leg and foot, each once. */
function woundsOf(visit: Visit): readonly (Wound & { readonly whole: string; readonly sheet: boolean })[] {
	const { text } = visit.reading.note;
	const sheets = [...text.matchAll(woundLine)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
	const found = piecesOf(text).flatMap((p) => {
		const sheet = sheets.find((s) => p.start < s.end && p.start + p.text.length > s.start);
		const line = text.indexOf('\n', p.start);
		const whole = sheet?.text ?? text.slice(p.start, line < 0 ? text.length : line);
		const over = inQuiet(visit, p) || (sheet && sheetOver.test(whole));
		const wound = over ? undefined : woundIn(p, whole, sheet !== undefined);
		return wound ? [{ ...wound, whole, sheet: sheet !== undefined }] : [];
	});
	return found.filter((w, i) => found.findIndex((v) => v.place === w.place && v.side === w.side) === i);
}

type Told = ReturnType<typeof woundsOf>[number];

/** An ulcer of the leg that the note tells by place, side and depth apart from its kind, under L97; a varicose one under I83.0 too. */
export function withWounds(draft: Draft, visit: Visit): Draft {
	const wounds = woundsOf(visit);
	const [wound] = wounds;
	const ulcers = codesUnder(draft, 'L97');
	if (!wound || (wounds.length > 1 && !wounds.every((w) => w.sheet))) return draft;
	if (ulcers.length > 0) return wounds.length === 1 ? placed(draft, visit, wound) : draft;
	const named = wounds.filter((w) => w.sheet || woundWord.test(w.text));
	return codesUnder(draft, 'L89').length > 0 ? draft : named.reduce((d, w) => withWound(d, visit, w), draft);
}

const codeOf = (w: Wound): string => `L97.${w.place}${w.side}${w.depth}`;

/** The one ulcer whose place or side its own sentence leaves open. */
function placed(draft: Draft, visit: Visit, wound: Told): Draft {
	const [ulcer, more] = codesUnder(draft, 'L97');
	const vague = ulcer && !more && (ulcer.code.startsWith('L97.9') || ulcer.code[5] === '0');
	if (!vague || draft.release.find(codeOf(wound)) < 0) return draft;
	const why = 'place and side of the ulcer are told in another sentence';
	return withReplaced(draft, ulcer.code, codeOf(wound), [evidenceOf(visit, wound)], why);
}

function withWound(draft: Draft, visit: Visit, wound: Told): Draft {
	const varicose = veinKind.test(wound.whole);
	const sugar = sugarKind.test(wound.whole) || (!wound.sheet && sugarUlcer.test(visit.reading.note.text));
	if ((!varicose && !sugar) || otherKind.test(wound.text) || draft.release.find(codeOf(wound)) < 0) return draft;
	const evidence = [evidenceOf(visit, wound)];
	const why = 'an ulcer told by its place and kind (tabular L97)';
	const out = withCode(draft, codeOf(wound), evidence, why, 0.75);
	if (sugar) return out;
	if (!veins.test(wound.whole)) return hasCode(out, 'I83', 'I87') ? out : withCode(out, 'I87.2', evidence, why, 0.75);
	const bare = codesUnder(out, 'I83.9').reduce((d, c) => withoutCode(d, c.code, 'less-specific'), out);
	return withCode(bare, `I83.0${wound.side}${wound.place}`, evidence, why, 0.75);
}
