import { foldWord } from '../../icd-data/words.ts';
import { assertion } from '../context/assert.ts';
import type { SectionKind } from '../contract.ts';
import type { Mention, Reading } from '../find/mention.ts';
import { trimesterWords } from '../find/pregnancy.ts';
import { isOcular, type Side, sideNear } from '../find/side.ts';
import type { Token } from '../read/note.ts';
import type { Episode } from '../specify/seventh.ts';
import type { Said } from '../specify/walk.ts';
import { bodyParts, siteGroups } from '../tables/body-parts.ts';

/** Assertions under which a word about a condition counts for it. */
const affirmed = new Set(['present', 'historical']);

/** Affirmed words of the sentences around the mentions, and of their problem blocks. */
function nearWords(reading: Reading, blocks: readonly number[], mentions: readonly Mention[]): Set<string> {
	const out = new Set<string>();
	const done = new Set<number>();
	const take = (i: number) => {
		if (done.has(i)) return;
		done.add(i);
		const around = reading.around[i];
		around?.sentence.tokens.forEach((t, k) => {
			if (!t.stop && affirmed.has(assertion(around, k, k + 1))) out.add(t.fold);
		});
	};
	for (const m of mentions) {
		if (m.assertion !== 'present' && m.assertion !== 'historical') continue;
		take(m.sentence);
		const next = reading.note.sentences[m.sentence + 1];
		if (next && (next.sep === 'dash' || next.sep === 'colon' || next.sep === 'semicolon')) take(m.sentence + 1);
		const block = blocks[m.sentence] ?? 0;
		if (block > 0 && m.title) for (const [i, b] of blocks.entries()) if (b === block) take(i);
	}
	return out;
}

const parts = new Set(bodyParts.map(foldWord).filter((w) => w !== 'lower' && w !== 'upper'));

/** Words of a healthy finding: the side beside them is not the side of the trouble. */
const well = new Set([
	'normal',
	'clear',
	'intact',
	'nl',
	'wnl',
	'pearly',
	'unremarkable',
	'nontender',
	'full',
	'unaffected',
	'uninjured',
	'contralateral',
	'opposite',
	'ok',
	'fine',
]);

/** Whether a body site is told as healthy. */
export function isWell(tokens: readonly Token[], i: number): boolean {
	for (let k = i; k < Math.min(tokens.length, i + 5) && (k === i || (tokens[k]?.gap ?? 0) === 0); k++)
		if (well.has(tokens[k]?.fold ?? '')) return true;
	return well.has(tokens[i - 1]?.fold ?? '') || well.has(tokens[i - 2]?.fold ?? '');
}

/** Sections that tell of other times or other people. */
const elsewhere: ReadonlySet<SectionKind> = new Set(['fh', 'psh', 'pmh', 'problems', 'allergies']);
const eyes = new Set(siteGroups.find((g) => g.includes('eye'))?.map(foldWord));

const groups = siteGroups.map((g) => g.map(foldWord));

/** The side said of some sites anywhere in the note, when only one is. */
function sideOfSites(reading: Reading, sites: ReadonlySet<string>): Side | undefined {
	const found = new Set<Side>();
	for (const around of reading.around) {
		const tokens = around.sentence.tokens;
		if (elsewhere.has(around.sentence.section)) continue;
		tokens.forEach((t, i) => {
			if (
				!sites.has(t.fold) ||
				isWell(tokens, i) ||
				(!eyes.has(t.fold) && tokens.slice(Math.max(0, i - 5), i + 5).some((x) => isOcular(x.fold)))
			)
				return;
			const side = sideNear(tokens, i, i + 1);
			if (side && assertion(around, i, i + 1) === 'present') found.add(side);
		});
	}
	return found.size === 1 ? [...found][0] : undefined;
}

/** The side said of the same body site elsewhere in the note, else of a site that goes with it. */
function sideElsewhere(
	reading: Reading,
	mentions: readonly Mention[],
	titleWords: readonly string[],
): Side | undefined {
	const sites = new Set([...mentions.flatMap((m) => m.words), ...titleWords].filter((w) => parts.has(w)));
	return (
		sideOfSites(reading, sites) ??
		sideOfSites(reading, new Set(groups.filter((g) => g.some((w) => sites.has(w))).flat()))
	);
}

/** The side of a condition: of its own mentions first (assessment before the rest), then of its site. */
export function sideOf(
	reading: Reading,
	mentions: readonly Mention[],
	titleWords: readonly string[],
): Side | undefined {
	const live = mentions.filter((m) => m.assertion === 'present' || m.assertion === 'historical');
	for (const pool of [live.filter((m) => m.section === 'assessment' || m.section === 'plan'), live]) {
		const sides = new Set(pool.map((m) => m.side).filter((s) => s !== undefined));
		if (sides.size === 1) return [...sides][0];
		if (sides.size > 1) return sides.has('bilateral') ? 'bilateral' : [...sides][0];
	}
	return sideElsewhere(reading, live, titleWords);
}

/** The side that a deficit is on counts as dominant when it is the right one, unless the note says otherwise (I.C.6.a). */
function dominance(side: 'right' | 'left', words: ReadonlySet<string>): string {
	if (words.has('ambidextrous')) return 'dominant';
	const leftHanded = words.has('lefthanded') || words.has('lefthand') || (words.has('left') && words.has('handed'));
	return (side === 'right') === !leftHanded ? 'dominant' : 'nondominant';
}

export function saidOf(
	reading: Reading,
	blocks: readonly number[],
	mentions: readonly Mention[],
	titleWords: readonly string[],
	episode: Episode,
): Said {
	const near = nearWords(reading, blocks, mentions);
	for (const w of trimesterWords(reading.note.text)) near.add(w);
	const side = sideOf(reading, mentions, titleWords);
	if (side === 'right' || side === 'left') near.add(dominance(side, reading.words));
	return { near, side, episode };
}
