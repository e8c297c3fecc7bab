import { foldWord } from '../../icd-data/words.ts';
import { assertion, type Surroundings } from '../context/assert.ts';
import type { Match } from '../match/mentions.ts';
import type { Token } from '../read/note.ts';
import { backReach, backReferences, saidBefore, saidEnds, saidReach } from '../tables/back-reference.ts';
import { elsewhere } from './apart.ts';

const ends = new Set(saidEnds.map(foldWord));

/** What a sentence says of a condition named before it, with the words of that name. */
export interface Referred {
	/** Token range, in its own sentence, of what is said. */
	readonly from: number;
	readonly to: number;
	/** The words said and then the name, as if they stood together. */
	readonly tokens: readonly Token[];
	/** How many of them are what is said. */
	readonly said: number;
	readonly named: Match;
}

/** The tokens of what is said from `at` on: up to the end of the clause, and only what the author affirms. */
function saidFrom(here: Surroundings, at: number): { from: number; to: number } | undefined {
	const { tokens } = here.sentence;
	const from = tokens.findIndex((t) => t.start >= at);
	if (from < 0) return undefined;
	let to = from;
	while (to < tokens.length && to - from < saidReach) {
		const t = tokens[to] as Token;
		if ((to > from && t.gap > 1) || ends.has(t.fold)) break;
		if (!t.stop && assertion(here, to, to + 1) !== 'present') break;
		to++;
	}
	return to > from ? { from, to } : undefined;
}

/** The tokens of what is said in front of `at`, back to the beginning of its clause. */
function saidTo(here: Surroundings, at: number): { from: number; to: number } | undefined {
	const { tokens } = here.sentence;
	const to = tokens.findLastIndex((t) => t.end <= at) + 1;
	let from = to;
	while (from > 0 && to - from < saidReach) {
		const t = tokens[from - 1] as Token;
		if (ends.has(t.fold) || (!t.stop && assertion(here, from - 1, from) !== 'present')) break;
		from--;
		if (t.gap > 0) break;
	}
	return from < to ? { from, to } : undefined;
}

/** The conditions that a sentence may go on about: of its own earlier part, else of the nearest sentence before that names any. */
function namedBefore(
	around: readonly Surroundings[],
	found: readonly (readonly Match[])[],
	i: number,
	from: number,
): { sentence: number; matches: readonly Match[] } | undefined {
	for (let k = i; k >= i - backReach && k >= 0; k--) {
		const here = around[k] as Surroundings;
		const affirmed = (found[k] ?? []).filter((m) => {
			const [a, b] = [m.at[0] as number, (m.at[m.at.length - 1] as number) + 1];
			return (k < i || b <= from) && m.row >= 0 && m.source !== 'status' && assertion(here, a, b) === 'present';
		});
		if (affirmed.length > 0) return { sentence: k, matches: affirmed };
		const before = around[k - 1]?.sentence;
		if (!before || here.sentence.listItem || here.text.slice(before.end, here.sentence.start).includes('\n'))
			return undefined;
	}
	return undefined;
}

/** What the sentence `i` says of conditions named before. */
export function referredIn(
	around: readonly Surroundings[],
	i: number,
	found: readonly (readonly Match[])[],
): Referred[] {
	const here = around[i];
	if (!here || elsewhere.has(here.sentence.section)) return [];
	const { start, end, tokens } = here.sentence;
	const raw = here.text.slice(start, end);
	const runs = [
		...backReferences.flatMap((says) =>
			[...raw.matchAll(says)].map((m) => ({ at: m.index, run: saidFrom(here, start + m.index + m[0].length) })),
		),
		...saidBefore.flatMap((says) =>
			[...raw.matchAll(says)].map((m) => ({ at: 0, run: saidTo(here, start + m.index) })),
		),
	];
	return runs.flatMap(({ at, run }): Referred[] => {
		if (!run) return [];
		const first = tokens.findIndex((t) => t.end > start + at);
		const named = namedBefore(around, found, i, first);
		return (named?.matches ?? []).map((match) => {
			const words = match.at.map((p) => around[named?.sentence ?? i]?.sentence.tokens[p] as Token);
			const said = tokens.slice(run.from, run.to);
			const whole = [...said, ...words].map((t, k) => ({ ...t, gap: 0 as const, stop: k < said.length && t.stop }));
			return { ...run, tokens: whole, said: said.length, named: match };
		});
	});
}
