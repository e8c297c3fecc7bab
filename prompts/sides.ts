import type { Draft, Prompt } from '../engine/contract.ts';
import { titleParts } from '../engine/specify/title.ts';
import type { Row } from '../icd-data/release.ts';
import { begun } from './begun.ts';
import { bothSidesOfOnePart } from './both-sides.ts';
import { type Documented, documented } from './raised.ts';
import { worded } from './render.ts';
import { fits, lineAround } from './search.ts';
import { about, both, inConflict, left, lefts, ofConditions, right, rights } from './side-words.ts';
import { sideAskedElse, sided, sidelessBeside } from './tables/sided.ts';

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

/** The finding is the same on both sides. */
const alike = /\b(?:R ?= ?L|L ?= ?R|right equals left)\b/;

/** The code lacks a side, and so does the line that names the condition. */
function lacksSide({ release, encounter }: Draft, { code, at, reported }: Documented): boolean {
	const row = release.find(code);
	const beside = sidelessBeside.some((one) => fits(code, one.code) && one.tells.test(encounter.text));
	if (!reported || row < 0 || beside || sideAskedElse.some((glob) => fits(code, glob))) return false;
	if (titleParts(release, row).side !== 'unspecified' && !sided.includes(code)) return false;
	const text = ofConditions(encounter.text);
	const line = lineAround(text, at);
	if (alike.test(text) || pair.test(text.slice(at.start, at.end))) return false;
	const words = text.slice(line.start, line.end);
	// A note that tells one side and never the other tells it of this too ("L flank pain … Urolithiasis").
	return !told.some((side) => side.test(words)) && rights.test(text) === lefts.test(text);
}

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
