import type { Assertion } from '../contract.ts';
import { wordings } from '../read/wordings.ts';
import { type Cue, cues } from '../tables/cues.ts';

/** A cue phrase ready to be found in folded tokens. */
interface Pattern {
	readonly words: readonly string[];
	readonly is: Assertion;
	readonly after: boolean;
	readonly reach: number;
}

const byFirst = new Map<string, Pattern[]>();

function add(cue: Cue, phrases: readonly string[] | undefined, after: boolean): void {
	for (const folds of (phrases ?? []).flatMap(wordings)) {
		const first = folds[0];
		if (first === undefined) continue;
		const list = byFirst.get(first) ?? [];
		list.push({ words: folds, is: cue.is, after, reach: cue.reach ?? 0 });
		byFirst.set(first, list);
	}
}
for (const cue of cues) {
	add(cue, cue.before, false);
	add(cue, cue.after, true);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** A cue found in a sentence: token positions `[from, to)`. */
export interface CueHit {
	readonly from: number;
	readonly to: number;
	readonly is: Assertion;
	readonly after: boolean;
	readonly reach: number;
}

/** All cues in a run of folded words; the longest phrase at a place wins, once for each direction. */
export function findCues(folds: readonly string[]): CueHit[] {
	const out: CueHit[] = [];
	let covered = 0;
	for (let i = 0; i < folds.length; i++) {
		let longest = 0;
		for (const after of [false, true]) {
			const hit = byFirst
				.get(folds[i] as string)
				?.find((p) => p.after === after && p.words.every((w, k) => folds[i + k] === w));
			if (!hit || i + hit.words.length <= covered) continue;
			longest = Math.max(longest, hit.words.length);
			out.push({ from: i, to: i + hit.words.length, is: hit.is, after, reach: hit.reach });
		}
		if (longest > 1) covered = Math.max(covered, i + longest);
	}
	return out;
}
