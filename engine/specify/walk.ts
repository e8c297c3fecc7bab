import type { Release, Row } from '../../icd-data/release.ts';
import type { Side } from '../find/side.ts';
import { assumed, opposites } from '../tables/opposites.ts';
import { type Episode, seventhFor } from './seventh.ts';
import { type TitleParts, titleParts } from './title.ts';

/** What the note says around a condition. */
export interface Said {
	/** Affirmed words near the condition. */
	readonly near: ReadonlySet<string>;
	/** Words denied anywhere in the note. */
	readonly denied: ReadonlySet<string>;
	readonly side: Side | undefined;
	readonly episode: Episode;
}

export interface Walk {
	/** Billable row, or -1 when the release has none below. */
	readonly row: Row;
	/** Words of the note that led from the base to this row. */
	readonly by: readonly string[];
}

/** Below this many leaves a whole category is searched; above, only the subtree of the base. */
const WIDE = 700;

function scopeOf(release: Release, base: Row, parts: TitleParts): readonly Row[] {
	const open = parts.unspecified || parts.bars.length > 0;
	if (!open || parts.other) return release.billable(base) ? [base] : release.leaves(base);
	const category = release.leaves(release.category(base));
	if (category.length <= WIDE) return category;
	const own = release.leaves(base).length;
	for (let r = base; r >= 0; r = release.parent(r)) {
		const leaves = release.leaves(r);
		if (leaves.length > own) return leaves;
	}
	return [base];
}

function sideFits(parts: TitleParts, side: Side | undefined): number {
	if (parts.side === undefined) return 0;
	if (parts.side === 'unspecified') return side === undefined ? 0.5 : -0.5;
	return parts.side === side ? 1 : -99;
}

/** What a leaf gains whose "without …" the note says in so many words: more than an unspecified one, less than a word that is said. */
const DENIED = 1.5;

/** How well a leaf fits: every asked word that the base does not have must have been said. */
function suit(parts: TitleParts, base: ReadonlySet<string>, said: Said): { score: number; by: string[] } | undefined {
	const by: string[] = [];
	for (const word of parts.asks) {
		if (base.has(word)) continue;
		if (!said.near.has(word)) {
			if (assumed.has(word)) continue;
			return undefined;
		}
		by.push(word);
	}
	const side = sideFits(parts, said.side);
	if (side < -50) return undefined;
	const barred = parts.bars.filter((w) => said.near.has(w) && !base.has(w)).length;
	const denied = parts.bars.length > 0 && parts.bars.every((w) => said.denied.has(w)) ? DENIED : 0;
	return {
		score:
			denied +
			by.length * 2 +
			side -
			barred * 1.5 +
			(parts.unspecified ? 0.2 : 0) -
			(parts.other ? 0.6 : 0) -
			(parts.otherSpecified ? 0.3 : 0),
		by,
	};
}

/**
 * The deepest code that the note documents, starting from what index or phrase gave: among the leaves
 * that keep every word of the base, the one with the most documented further words; else the
 * unspecified one (I.B.2, I.B.18). Same words, same row: ties go to the earlier code.
 */
export function walk(release: Release, named: Row, matched: readonly string[], said: Said): Walk {
	const base = turnedAway(release, named, said) ? release.parent(named) : named;
	const baseParts = titleParts(release, base);
	const core = new Set([...baseParts.asks, ...matched, ...shared(release, base)]);
	// A base that already names a side is told apart from the other sides by its parent's words.
	const oneSide = baseParts.side === 'right' || baseParts.side === 'left' || baseParts.side === 'bilateral';
	const ground = oneSide ? titleParts(release, release.parent(base)).asks : baseParts.asks;
	let best: Row = -1;
	let top = -Infinity;
	let by: readonly string[] = [];
	for (const leaf of scopeOf(release, base, baseParts)) {
		const parts = titleParts(release, leaf);
		if (!ground.every((w) => parts.asks.includes(w)) && !isBelow(release, leaf, base)) continue;
		if (!rightSeventh(release, leaf, said)) continue;
		const found = suit(parts, core, said);
		if (!found) continue;
		const score = found.score + (leaf === base ? 0.4 : isBelow(release, leaf, base) ? 0.3 : 0);
		if (score > top) {
			best = leaf;
			top = score;
			by = found.by;
		}
	}
	const found = best >= 0 ? { row: best, by } : { row: fallback(release, base, said), by: [] };
	return turned(release, found, matched, said);
}

/** A phrase that names a side ("of right knee") where the note tells of another one or of both. */
function turnedAway(release: Release, row: Row, said: Said): boolean {
	const { side } = titleParts(release, row);
	return said.side !== undefined && (side === 'right' || side === 'left') && side !== said.side;
}

/** A row whose title says one of two opposites where the note says only the other: its counterpart ("displaced"). */
function turned(release: Release, found: Walk, matched: readonly string[], said: Said): Walk {
	if (found.row < 0) return found;
	const { asks, side } = titleParts(release, found.row);
	const says = (w: string) => matched.includes(w) || said.near.has(w);
	const wrong = asks.find((w) => !says(w) && opposites.get(w)?.some(says));
	if (!wrong) return found;
	const kept = asks.filter((w) => w !== wrong);
	for (const right of opposites.get(wrong) ?? []) {
		if (!says(right)) continue;
		const other = release.leaves(release.category(found.row)).find((leaf) => {
			const parts = titleParts(release, leaf);
			return (
				parts.side === side &&
				parts.asks.length === asks.length &&
				parts.asks.includes(right) &&
				kept.every((w) => parts.asks.includes(w)) &&
				rightSeventh(release, leaf, said)
			);
		});
		if (other !== undefined) return { row: other, by: [...found.by, right] };
	}
	return found;
}

/** Words that every leaf below a row has: they tell nothing apart ("radius" below Colles' fracture). */
function shared(release: Release, base: Row): string[] {
	const leaves = release.leaves(base).slice(0, 40);
	const parts = leaves.map((l) => titleParts(release, l));
	const single = parts.filter((p) => p.side !== 'bilateral');
	const [first, ...rest] = (single.length > 0 ? single : parts).map((p) => p.asks);
	return (first ?? []).filter((w) => rest.every((asks) => asks.includes(w)));
}

function isBelow(release: Release, row: Row, base: Row): boolean {
	for (let r = row; r >= 0; r = release.parent(r)) if (r === base) return true;
	return false;
}

function rightSeventh(release: Release, leaf: Row, said: Said): boolean {
	const plain = release.code(leaf).replace('.', '');
	if (plain.length < 7) return true;
	const want = seventhFor(release, leaf, said.episode, said.near);
	return want === undefined || plain[6] === want;
}

/** The counterpart of an unspecified-side row on the side that was said. */
function onSide(release: Release, base: Row, row: Row, said: Said): Row {
	const { asks, side } = titleParts(release, row);
	if (side !== 'unspecified' || said.side === undefined) return row;
	const other = release.leaves(base).find((leaf) => {
		const parts = titleParts(release, leaf);
		return (
			parts.side === said.side &&
			parts.asks.length === asks.length &&
			asks.every((w) => parts.asks.includes(w)) &&
			rightSeventh(release, leaf, said)
		);
	});
	return other ?? row;
}

/** With no leaf documented in full: the unspecified child, then the first with the right seventh character. */
function fallback(release: Release, base: Row, said: Said): Row {
	let row = base;
	while (row >= 0 && !release.billable(row)) {
		const next = release.defaultChild(row);
		if (next < 0) break;
		row = next;
	}
	if (row >= 0 && release.billable(row)) {
		const fit = rightSeventh(release, row, said)
			? row
			: (release.leaves(release.parent(row)).find((l) => rightSeventh(release, l, said)) ?? row);
		return onSide(release, base, fit, said);
	}
	const leaves = release.leaves(row < 0 ? base : row).filter((l) => rightSeventh(release, l, said));
	const graded = leaves
		.map((l) => ({ l, p: titleParts(release, l) }))
		.map(({ l, p }) => ({
			l,
			s: sideFits(p, said.side) - p.asks.filter((w) => !said.near.has(w)).length + (p.unspecified ? 1 : 0),
		}));
	graded.sort((a, b) => b.s - a.s || a.l - b.l);
	return graded[0]?.l ?? -1;
}
