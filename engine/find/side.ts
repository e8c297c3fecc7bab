import { foldWord } from '../../icd-data/words.ts';
import type { Token } from '../read/note.ts';
import { bodyParts } from '../tables/body-parts.ts';
import { wellWords } from '../tables/well.ts';

export type Side = 'right' | 'left' | 'bilateral';

const sides = new Map<string, Side>([
	['right', 'right'],
	['rt', 'right'],
	['r', 'right'],
	['od', 'right'],
	['rightsided', 'right'],
	['rle', 'right'],
	['rue', 'right'],
	['left', 'left'],
	['lt', 'left'],
	['l', 'left'],
	['os', 'left'],
	['leftsided', 'left'],
	['lle', 'left'],
	['lue', 'left'],
	['bilateral', 'bilateral'],
	['bilaterally', 'bilateral'],
	['bilat', 'bilateral'],
	['bil', 'bilateral'],
	['both', 'bilateral'],
	['bl', 'bilateral'],
	['ou', 'bilateral'],
	['au', 'bilateral'],
	['b', 'bilateral'],
]);

/** "b/l" is two tokens that a slash parts. */
export function sideAt(tokens: readonly Token[], i: number): Side | undefined {
	const token = tokens[i];
	if (!token) return undefined;
	if (token.fold === 'b') return tokens[i + 1]?.fold === 'l' && tokens[i + 1]?.gap === 1 ? 'bilateral' : undefined;
	if (token.fold === 'l' && tokens[i - 1]?.fold === 'b' && token.gap === 1) return 'bilateral';
	if (counts.has(token.fold) && lids.has(tokens[i + 1]?.fold ?? '')) return 'bilateral';
	if (pairs.has(token.fold) && paired.has(tokens[i + 1]?.fold ?? '') && tokens[i + 1]?.gap === 0) return 'bilateral';
	const side = sides.get(token.fold);
	return side === undefined ||
		ofTheHand(tokens, i) ||
		ofTheBrain(tokens, i) ||
		behindHim(tokens, i) ||
		justThere(tokens, i) ||
		bothSo(tokens, i) ||
		onlyWorse(tokens, i)
		? undefined
		: side;
}

/** "Right dominant hemiparesis" tells the side of the deficit. */
const deficits = new Set(
	[
		'hemiparesi',
		'hemiparesis',
		'hemiplegia',
		'side',
		'sided',
		'weakness',
		'hemi',
		'monoplegia',
		'limb',
		'arm',
		'leg',
		'upper',
		'lower',
	].map(foldWord),
);

/** "L hemiparesis from old R MCA stroke": the side of the brain is not that of the deficit before it. */
const ofBrain = new Set(
	'mca aca pca hemisphere hemispheric brain thalamic pontine frontal parietal temporal occipital basal stroke cva infarct'
		.split(' ')
		.map(foldWord),
);
const palsies = new Set(['hemiparesi', 'hemiparesis', 'hemiplegia', 'hemi', 'weakness', 'weak'].map(foldWord));
const FROM = 9;
const ofTheBrain = (tokens: readonly Token[], i: number): boolean =>
	ofBrain.has(tokens[i + 1]?.fold ?? '') &&
	tokens.slice(Math.max(0, i - FROM), i).some((t, k, led) => palsies.has(t.fold) && sides.has(led[k - 1]?.fold ?? ''));

/** "Right handed", "L hand dominant": which hand the patient writes with says nothing of what is ill. */
function ofTheHand(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1]?.fold ?? '';
	if (next === 'dominant' && deficits.has(tokens[i + 2]?.fold ?? '')) return false;
	return next === 'handed' || next === 'dominant' || (next === 'hand' && tokens[i + 2]?.fold === 'dominant');
}

/** "What he is left with", "the stroke left him weak": the verb. */
const being = new Set(['is', 'was', 'are', 'were', 'been', 'being', 'he', 'she']);
const behindHim = (tokens: readonly Token[], i: number): boolean => {
	const next = tokens[i + 1]?.fold ?? '';
	return (
		tokens[i]?.fold === 'left' &&
		(next === 'him' || next === 'them' || (next === 'with' && being.has(tokens[i - 1]?.fold ?? '')))
	);
};

/** "Fractures of the radius and ulna, both closed", "both bones of the right forearm": two bones, not two sides. */
const likewise = new Set(
	'closed open displaced nondisplaced angulated comminuted healed healing controlled stable improved resolved better worse normal negative positive well'
		.split(' ')
		.map(foldWord),
);
const bothSo = (tokens: readonly Token[], i: number): boolean => {
	const [here, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
	// "Both" folds to "bilateral".
	if (here?.fold !== foldWord('both') || next?.gap !== 0) return false;
	return next.fold === 'bone' || (here.gap > 0 && likewise.has(next.fold) && (after === undefined || after.gap > 0));
};

/** "Pain right at the bump", "right after the fall", "right there": the adverb; "on the right at night" is the side. */
const ledBy = new Set('the on of and or left his her my your their to in side'.split(' '));
const follows = new Set('at where there after before now away beneath underneath below under behind above'.split(' '));
const atTimes = new Set('night rest time present first'.split(' ').map(foldWord));
const justThere = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]?.fold === 'right' &&
	follows.has(tokens[i + 1]?.fold ?? '') &&
	(tokens[i + 1]?.gap ?? 0) === 0 &&
	i > 0 &&
	(tokens[i]?.gap ?? 0) === 0 &&
	!ledBy.has(tokens[i - 1]?.fold ?? '') &&
	!atTimes.has(tokens[i + 2]?.fold ?? '');

/** "all four lids" are those of both eyes. */
const counts = new Set(['all', 'four', '4']);
const lids = new Set(['lid', 'eyelid']);

/** "The two eyes", "on either side", "each ear": both. */
const pairs = new Set(['two', 'each', 'either', '2'].map(foldWord));
const paired = new Set(
	'eye side ear lid eyelid knee hip shoulder hand foot leg arm ankle wrist breast macula retina'
		.split(' ')
		.map(foldWord),
);

/** "Both thumbs ache, worse on the right": which is worse says nothing of the other. */
const worse = new Set(['worse', 'worst'].map(foldWord));
const between = new Set(['on', 'the', 'in', 'at', 'side']);
function onlyWorse(tokens: readonly Token[], i: number): boolean {
	let k = i - 1;
	while (k > 0 && between.has(tokens[k]?.fold ?? '')) k--;
	if (!worse.has(tokens[k]?.fold ?? '') || tokens.slice(i + 1, i + 3).some((t) => t.fold === 'than')) return false;
	return tokens.slice(0, k).some((t) => t.fold === 'both' || t.fold === 'bilateral');
}

/** Two sides that a sign or "and" joins ("R + L"). */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
	tokens[i + 1]?.fold === 'and' ||
	against(tokens, i) ||
	(tokens[i + 1]?.gap === 1 && sideAt(tokens, i + 1) !== undefined);

/** "L>R", "right > left": which is worse of both. */
const against = (tokens: readonly Token[], i: number): boolean => {
	const [a, b] = [sideAt(tokens, i), sideAt(tokens, i + 1)];
	return a !== undefined && b !== undefined && a !== b && a !== 'bilateral' && b !== 'bilateral';
};

/** Written words; a short form spelled out in several tokens counts once. */
const REACH = 5;
/** Short forms of the eye's sides say nothing of other organs. */
const ocular = new Set(['od', 'os', 'ou']);

export const isOcular = (fold: string): boolean => ocular.has(fold);

/** The side said of the tokens `[from, to)`: inside, then before, then after, within the same clause. */
export function sideNear(tokens: readonly Token[], from: number, to: number): Side | undefined {
	const found: Side[] = [];
	for (let i = from; i < to; i++) add(found, sideAt(tokens, i));
	if (found.length > 0) return joined(found);
	let reach = REACH;
	for (let i = from - 1; i >= 0 && reach > 0; i--) {
		if (tokens[i]?.start !== tokens[i - 1]?.start) reach--;
		const gap = tokens[i + 1]?.gap ?? 0;
		// A name in brackets says again what stands before them: "left-sided weakness (hemiparesis)".
		if (gap >= (i + 1 === from ? 3 : 2) || breaks(tokens, i + 1)) break;
		add(found, sideAt(tokens, i));
		if (found.length > 0 && tokens[i]?.fold !== 'and' && !(tokens[i - 1]?.fold === 'and' || tokens[i]?.gap === 1))
			break;
	}
	if (found.length > 0) return joined(found);
	for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
		if ((tokens[i]?.gap ?? 0) >= 3 || breaks(tokens, i) || ofAnotherSite(tokens, to, i) || wellSide(tokens, to, i))
			break;
		add(found, sideAt(tokens, i));
		if (found.length > 0 && !goesOn(tokens, i)) break;
	}
	return found.length > 0 ? joined(found) : undefined;
}

/** "Dense cataract there, right lens replaced": behind a comma the side is that of the site that it leads. */
const leadsSite = new Set([...bodyParts, 'lens'].map(foldWord));
const ofAnotherSite = (tokens: readonly Token[], to: number, i: number): boolean =>
	i > to &&
	tokens[i]?.gap === 1 &&
	sideAt(tokens, i) !== undefined &&
	tokens[i + 1]?.gap === 0 &&
	leadsSite.has(tokens[i + 1]?.fold ?? '');

/** "60% on the right, left patent": the other side is told as well. */
const wellHere = new Set([...wellWords, 'patent', 'clean', 'spared', 'quiet'].map(foldWord));
const wellSide = (tokens: readonly Token[], to: number, i: number): boolean => {
	if (i <= to || sideAt(tokens, i) === undefined || (tokens[i]?.gap ?? 0) === 0) return false;
	const said = tokens[i + 1]?.fold === 'is' ? i + 2 : i + 1;
	return tokens[said]?.gap === 0 && wellHere.has(tokens[said]?.fold ?? '');
};

const walls = new Set(['but', 'no', 'not', 'without', 'deny', 'while', 'whereas', 'normal']);
const breaks = (tokens: readonly Token[], i: number): boolean => walls.has(tokens[i]?.fold ?? '');

function add(found: Side[], side: Side | undefined): void {
	if (side) found.push(side);
}

function joined(found: readonly Side[]): Side {
	const kinds = new Set(found);
	return kinds.has('bilateral') || kinds.size > 1 ? 'bilateral' : (found[0] as Side);
}
