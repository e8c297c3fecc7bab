import type { Draft, Prompt, Span } from '../engine/contract.ts';
import { titleParts } from '../engine/specify/title.ts';
import type { Row } from '../icd-data/release.ts';
import { begun } from './begun.ts';
import { bothSidesOfOnePart } from './both-sides.ts';
import { type Documented, documented } from './raised.ts';
import { worded } from './render.ts';
import { lineAround } from './search.ts';
import { sided } from './tables/sided.ts';

const right = { says: 'Right' };
const left = { says: 'Left' };
const both = { says: 'Both sides' };

/** A paired site has a code of its own for both sides beside this one. */
function hasBilateral({ release }: Draft, row: Row): boolean {
	const { asks } = titleParts(release, row);
	return release.leaves(release.category(row)).some((other) => {
		const parts = titleParts(release, other);
		return parts.side === 'bilateral' && parts.asks.length === asks.length && asks.every((w) => parts.asks.includes(w));
	});
}

/** A side, or both, told in so many words or in the short forms of eye and ear ("as" in small letters is a word). */
const told = [
	/\b(?:right(?! (?:now|away|after|before))|left(?! (?:the|his|her|work|school|home|over|early))|rt|lt|bilat\w*|both|ou|r(?!\/o\b|&r|-chop)|l(?!&d))\b/i,
	/\b(?:O[DSU]|A[DSU])\b/,
];

/** Paired parts in the plural tell both sides ("swollen ankles"). */
const pair = /\b(?:ankles|knees|hips|shoulders|wrists|elbows|eyes|ears|feet|hands|legs|calves|thighs|arms)\b/i;

/** As words and short forms; a volume ("1 L"), a root ("L5"), "R/O" and "left work" are no sides. */
const rights = /\b(?:[Rr]ight(?! (?:now|away|after|before))|RIGHT|[Rr][Tt]|[Rr](?!\/[Oo]\b|&R|-CHOP)|OD)\b/;
const lefts = /\b(?:[Ll]eft(?! (?:the|his|her|work|school|home|over|early))|LEFT|[Ll][Tt]|(?<!\d ?)[Ll](?!&D)|OS)\b/;

/** The code lacks a side, and so does the line that names the condition. */
function lacksSide({ release, encounter }: Draft, { code, at, reported }: Documented): boolean {
	const row = release.find(code);
	if (!reported || row < 0) return false;
	if (titleParts(release, row).side !== 'unspecified' && !sided.includes(code)) return false;
	const { text } = encounter;
	const line = lineAround(text, at);
	if (pair.test(text.slice(at.start, at.end))) return false;
	const words = text.slice(line.start, line.end);
	// A note that tells one side and never the other tells it of this too ("L flank pain … Urolithiasis").
	return !told.some((side) => side.test(words)) && rights.test(text) === lefts.test(text);
}

const about = { topic: 'Side of the body', indicators: [], cites: 'I.B.13' };
const inConflict = {
	...about,
	id: 'side-conflict',
	question: 'The note tells both sides for “{phrase}”. Which side is it?',
	options: [right, left, both],
};

/** The release itself says where the side is an axis. */
export function missingSides(draft: Draft): Prompt[] {
	const { release } = draft;
	const [first, ...rest] = documented(draft).filter((one) => lacksSide(draft, one));
	if (!first) return [];
	const two = begun(draft) ? bothSidesOfOnePart(draft.encounter.text) : undefined;
	if (two) return [worded(draft, inConflict, { at: first.at, also: two })];
	const options = [right, left, ...(hasBilateral(draft, release.find(first.code)) ? [both] : [])];
	const question = 'The note says “{phrase}” without a side. Which side is it?';
	return [worded(draft, { ...about, id: 'side', question, options }, { at: first.at, also: rest.map(({ at }) => at) })];
}

const sideWord = /\b(?:right|left|rt|lt|[rl])\b\.?/i;

/** A word of the site, with the side that stands beside it. */
function withSide(text: string, { start, end }: Span): Span {
	const before = text.slice(Math.max(0, start - 16), start);
	const at = before.search(sideWord);
	if (at >= 0) return { start: start - before.length + at, end };
	const behind = sideWord.exec(text.slice(end, end + 12));
	return behind ? { start, end: end + behind.index + behind[0].length } : { start, end };
}

/** The side of the condition is told outside its own line too: then the other side is another story (an old operation). */
function bothTold({ encounter: { text } }: Draft, own: Span): boolean {
	const { start, end } = lineAround(text, own);
	const mine = rights.test(text.slice(start, end)) ? rights : lefts;
	return mine.test(`${text.slice(0, start)}\n${text.slice(end)}`);
}

/** The other side is that of another reported code (an old operation, a second wound): both may well be right. */
function ofAnother({ codes, release }: Draft, code: string): boolean {
	const mine = titleParts(release, release.find(code)).side;
	return codes.some((one) => {
		const row = release.find(one.code);
		const side = one.code === code || row < 0 ? undefined : titleParts(release, row).side;
		return side !== undefined && side !== 'unspecified' && side !== mine;
	});
}

/** One side in one place of the note, the other in another. */
export function sidesInConflict(draft: Draft): Prompt[] {
	for (const [tag, evidence] of draft.facts.tags) {
		if (!tag.startsWith('side-conflict:')) continue;
		const own = draft.codes.find(({ code }) => tag === `side-conflict:${code}`)?.evidence[0];
		const other = evidence.find(({ role }) => role === 'mention' || (own && !bothTold(draft, own)));
		if (!own || !other || ofAnother(draft, tag.slice('side-conflict:'.length))) continue;
		const { text } = draft.encounter;
		return [worded(draft, inConflict, { at: withSide(text, own), also: [withSide(text, other)] })];
	}
	return [];
}
