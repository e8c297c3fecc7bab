import type { Draft, Prompt, Span } from '../engine/contract.ts';
import { titleParts } from '../engine/specify/title.ts';
import type { Row } from '../icd-data/release.ts';
import { documented } from './raised.ts';
import { worded } from './render.ts';

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

/** So large a share of a category's codes tells a side where the side is one of its axes. */
const MOSTLY = 0.7;

/** The code lacks a side: its title says so, or it is the one without among many with. */
function lacksSide({ release }: Draft, row: Row): boolean {
	const { side, unspecified } = titleParts(release, row);
	if (side === 'unspecified') return true;
	if (side !== undefined || !unspecified) return false;
	const leaves = release.leaves(release.category(row));
	return leaves.filter((leaf) => titleParts(release, leaf).side !== undefined).length >= MOSTLY * (leaves.length - 1);
}

const about = { topic: 'Side of the body', indicators: [], cites: 'I.B.13' };

/** The release itself says where the side is an axis. */
export function missingSides(draft: Draft): Prompt[] {
	const { release } = draft;
	const [first, ...rest] = documented(draft).filter(({ code, reported }) => {
		const row = release.find(code);
		return reported && row >= 0 && lacksSide(draft, row);
	});
	if (!first) return [];
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

/** One side in one place of the note, the other in another. */
export function sidesInConflict(draft: Draft): Prompt[] {
	for (const [tag, evidence] of draft.facts.tags) {
		if (!tag.startsWith('side-conflict:')) continue;
		const own = draft.codes.find(({ code }) => tag === `side-conflict:${code}`)?.evidence[0];
		const other = evidence[0];
		if (!own || !other) continue;
		const { text } = draft.encounter;
		const question = 'The note tells both sides for “{phrase}”. Which side is it?';
		const family = { ...about, id: 'side-conflict', question, options: [right, left, both] };
		return [worded(draft, family, { at: withSide(text, own), also: [withSide(text, other)] })];
	}
	return [];
}
