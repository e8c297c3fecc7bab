import type { Draft, Prompt, Span } from '../engine/contract.ts';
import { titleParts } from '../engine/specify/title.ts';
import { examOfOtherSide } from './both-sides.ts';
import { worded } from './render.ts';
import { lineAround } from './search.ts';
import { inConflict, lefts, rights } from './side-words.ts';

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

/** What is reported has one side, and the exam tells only of the other. */
function examOfAnotherSide(draft: Draft): Prompt[] {
	const { codes, facts, release } = draft;
	const { text } = draft.encounter;
	const two = examOfOtherSide(
		text,
		facts.sections.filter(({ kind }) => kind === 'exam'),
	);
	if (!two) return [];
	const seen = /^r/i.test(text.slice(two[0].start)) ? 'right' : 'left';
	const told = codes.map(({ code }) => titleParts(release, release.find(code)).side);
	const against = told.some((side) => (side === 'right' || side === 'left') && side !== seen);
	return against && !told.includes(seen) && !told.includes('bilateral')
		? [worded(draft, inConflict, { at: two[0], also: [two[1]] })]
		: [];
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
	return examOfAnotherSide(draft);
}
