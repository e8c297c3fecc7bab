// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Burns and corrosions by degree and site (T20-T25): the first digit behind the point is the degree (0 unspecified
 * to 3, 4 to 7 for corrosions), what follows is the site. Own compilation, codes checked against the FY2026 and
 * FY2027 order files.
 */
const sites: readonly (readonly [string, string, readonly string[]])[] = [
	['T20', '1', ['ear']],
	['T20', '2', ['lip']],
	['T20', '3', ['chin']],
	['T20', '4', ['nose']],
	['T20', '5', ['scalp']],
	['T20', '6', ['forehead', 'cheek']],
	['T20', '7', ['neck']],
	['T20', '0', ['face', 'facial']],
	['T21', '1', ['chest', 'chest wall', 'breast']],
	['T21', '2', ['abdomen', 'abdominal wall', 'flank', 'groin', 'belly']],
	['T21', '3', ['upper back']],
	['T21', '4', ['lower back', 'low back']],
	['T21', '5', ['buttock']],
	['T22', '1', ['forearm']],
	['T22', '2', ['elbow']],
	['T22', '3', ['upper arm']],
	['T22', '4', ['axilla']],
	['T22', '5', ['shoulder']],
	['T22', '6', ['scapula', 'scapular region']],
	['T22', '0', ['arm']],
	['T23', '1', ['thumb']],
	['T23', '2', ['finger', 'fingertip', 'index', 'index finger', 'middle finger', 'ring finger', 'little finger']],
	['T23', '5', ['palm']],
	['T23', '6', ['dorsum hand', 'dorsal hand', 'back of hand']],
	['T23', '7', ['wrist']],
	['T23', '0', ['hand']],
	['T24', '1', ['thigh']],
	['T24', '2', ['knee']],
	['T24', '3', ['lower leg', 'calf', 'shin']],
	['T24', '0', ['leg']],
	['T25', '1', ['ankle']],
	['T25', '2', ['foot', 'heel', 'sole']],
	['T25', '3', ['toe']],
];

const heat = ['burn', 'burnt', 'scald', 'scalded'];
/** The usual words for the degrees; rarer ones ("blistered") are left to the walk (implied.ts). */
const degrees: readonly (readonly [number, readonly string[]])[] = [
	[1, ['first degree', '1st degree', 'superficial']],
	[2, ['second degree', '2nd degree', 'partial thickness']],
	[3, ['third degree', '3rd degree', 'full thickness']],
];
/** What scalds and burns, where the word itself is not said ("hot coffee on thigh, one blister"). */
const hot = ['hot', 'coffee', 'boiling', 'scalding', 'grease', 'steam', 'stove', 'oven', 'iron', 'kettle', 'burned', 'burnt', 'muffler', 'grill', 'campfire', 'firework', 'ramen', 'soup'];
const corrosive = ['chemical burn', 'alkali burn', 'acid burn', 'caustic burn', 'bleach burn'];

/** What else burns: feelings, radiation, the sun; and sites that the shorter words would take for wider ones. */
const others = ['sensation', 'burning', 'radiation', 'sun', 'sunburn', 'wind', 'windburn', 'friction', 'scar', 'history', 'old', 'eye', 'cornea', 'razor', 'rug', 'carpet', 'numb', 'numbness', 'tingle', 'tingling', 'night', 'nightly', 'walk', 'walking', 'belt', 'outside', 'outer', 'neuropathy', 'meralgia', 'sciatica', 'pee', 'urine', 'itch', 'itchy'];
const narrower: Record<string, readonly string[]> = {
	arm: ['forearm', 'upper'],
	hand: ['palm', 'dorsum', 'dorsal', 'back', 'finger', 'thumb', 'wrist'],
	leg: ['lower', 'thigh', 'knee', 'calf', 'shin'],
	face: ['cheek', 'forehead', 'chin', 'nose', 'lip', 'ear'],
};

export const burnSitePhrases: readonly Phrase[] = sites.flatMap(([category, site, say]) => {
	const not = [...others, ...(narrower[say[0] ?? ''] ?? [])];
	const row = (degree: number, words: readonly string[], more: readonly string[] = []) => ({ say: crossed(words, say), code: `${category}.${degree}${site}`, not: [...not, ...more] });
	return [
		row(0, heat, ['chemical', 'alkali', 'acid', 'caustic', 'bleach']),
		{ ...row(2, ['partial thickness', 'superficial partial', 'deep partial', 'blister', 'blistered', 'blisters']), near: hot },
		row(4, corrosive),
		...degrees.flatMap(([degree, words]) => [row(degree, crossed(words, ['burn', 'scald']), degree === 1 ? ['partial', 'second', '2nd'] : []), row(degree + 4, crossed(words, ['chemical burn']))]),
	];
});
