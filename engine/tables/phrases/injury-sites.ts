// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Surface injuries by kind and site (chapter 19). The superficial categories (S00, S10 ... S90) and the open-wound
 * categories (S01, S11 ... S91) number the kind alike below each site, so a site is told once and crossed with the
 * kinds. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
interface InjurySite {
	readonly say: readonly string[];
	/** Code of the contusion. */
	readonly bruise?: string;
	/** Stem below which the superficial injuries are numbered. */
	readonly skin?: string;
	/** What follows the kind in the superficial codes ("S30.81" + "0"). */
	readonly skinEnd?: string;
	/** Stem below which the open wounds are numbered. */
	readonly open?: string;
	readonly openEnd?: string;
	readonly not?: readonly string[];
}

const sites: readonly InjurySite[] = [
	{ say: ['scalp'], bruise: 'S00.03', skin: 'S00.0', open: 'S01.0' },
	{ say: ['eyelid', 'eyebrow', 'brow', 'periorbital', 'periocular'], bruise: 'S00.1', skin: 'S00.2', open: 'S01.1' },
	{ say: ['nose', 'nasal bridge'], bruise: 'S00.33', skin: 'S00.3', open: 'S01.2' },
	{ say: ['earlobe', 'pinna', 'auricle', 'external ear'], bruise: 'S00.43', skin: 'S00.4', open: 'S01.3' },
	{ say: ['lip'], bruise: 'S00.531', skin: 'S00.5', skinEnd: '1', open: 'S01.5', openEnd: '1' },
	{ say: ['tongue', 'buccal mucosa', 'oral mucosa', 'gum', 'frenulum'], bruise: 'S00.532', skin: 'S00.5', skinEnd: '2', open: 'S01.5', openEnd: '2' },
	{ say: ['cheek'], bruise: 'S00.83', skin: 'S00.8', open: 'S01.4' },
	{ say: ['forehead', 'chin', 'face', 'facial', 'jaw', 'temple', 'malar'], bruise: 'S00.83', skin: 'S00.8', open: 'S01.8', not: ['lip', 'eyelid', 'eyebrow', 'cheek'] },
	{ say: ['neck'], bruise: 'S10.93', open: 'S11.9', not: ['femoral', 'humeral', 'metacarpal'] },
	{ say: ['anterior chest', 'chest wall', 'breastbone', 'sternal'], bruise: 'S20.21', skin: 'S20.3', open: 'S21.1', not: ['back', 'posterior'] },
	{ say: ['upper back', 'mid back', 'posterior chest wall', 'scapula'], bruise: 'S20.22', skin: 'S20.4', open: 'S21.2' },
	{ say: ['low back', 'lower back', 'lumbar', 'sacrum', 'tailbone', 'coccyx'], bruise: 'S30.0', skin: 'S30.8', skinEnd: '0', open: 'S31.0', openEnd: '0' },
	{ say: ['buttock', 'gluteal'], bruise: 'S30.0', skin: 'S30.8', skinEnd: '0' },
	{ say: ['abdomen', 'abdominal wall', 'flank', 'groin', 'belly'], bruise: 'S30.1', skin: 'S30.8', skinEnd: '1' },
	{ say: ['shoulder'], bruise: 'S40.01', skin: 'S40.2', open: 'S41.0' },
	{ say: ['upper arm', 'bicep', 'tricep', 'humerus'], bruise: 'S40.02', skin: 'S40.8', open: 'S41.1' },
	{ say: ['elbow', 'olecranon'], bruise: 'S50.0', skin: 'S50.3', open: 'S51.0' },
	{ say: ['forearm'], bruise: 'S50.1', skin: 'S50.8', open: 'S51.8' },
	{ say: ['wrist'], bruise: 'S60.21', skin: 'S60.8', open: 'S61.5' },
	{ say: ['hand', 'palm', 'thenar', 'knuckle', 'web space', 'dorsal hand', 'hypothenar'], bruise: 'S60.22', skin: 'S60.5', open: 'S61.4', not: ['finger', 'thumb'] },
	{ say: ['thumb', 'thumb pad', 'thumb tip'], bruise: 'S60.01', skin: 'S60.3', open: 'S61.0', not: ['nailbed'] },
	{ say: ['finger', 'fingertip', 'index', 'middle finger', 'ring finger', 'long finger', 'little finger', 'small finger', 'pinky', 'finger pad'], bruise: 'S60.0', skin: 'S60.4', open: 'S61.2', not: ['thumb', 'nailbed'] },
	{ say: ['hip'], bruise: 'S70.0', skin: 'S70.2', open: 'S71.0' },
	{ say: ['thigh', 'quad', 'quadricep'], bruise: 'S70.1', skin: 'S70.3', open: 'S71.1' },
	{ say: ['knee', 'kneecap', 'patella'], bruise: 'S80.0', skin: 'S80.2', open: 'S81.0' },
	{ say: ['lower leg', 'shin', 'calf', 'leg', 'pretibial', 'tibia'], bruise: 'S80.1', skin: 'S80.8', open: 'S81.8', not: ['thigh'] },
	{ say: ['ankle', 'malleolus'], bruise: 'S90.0', skin: 'S90.5', open: 'S91.0' },
	{ say: ['foot', 'heel', 'sole', 'plantar foot', 'plantar', 'arch', 'instep'], bruise: 'S90.3', skin: 'S90.8', open: 'S91.3', not: ['toe', 'plantar fascia'] },
	{ say: ['toe', 'hallux'], bruise: 'S90.1', skin: 'S90.4', open: 'S91.1', not: ['nailbed'] },
];

const bruises = ['contusion'];
const skin: readonly (readonly [string, readonly string[]])[] = [
	['1', ['abrasion', 'scrape', 'scraped', 'road rash', 'skinned', 'friction burn', 'scratch']],
	['5', ['splinter', 'sliver', 'superficial foreign body', 'thorn']],
	['6', ['insect bite', 'bug bite', 'tick bite', 'mosquito bite', 'flea bite', 'bedbug bite', 'chigger bite', 'embedded tick', 'attached tick']],
];
const open: readonly (readonly [string, readonly string[]])[] = [
	['1', ['laceration', 'skin tear']],
	['2', ['laceration foreign body', 'laceration retained glass', 'laceration retained foreign body', 'laceration retained gravel', 'laceration retained piece glass']],
	['3', ['puncture wound', 'puncture', 'stab wound', 'needlestick', 'needle stick']],
	['4', ['puncture foreign body', 'puncture wound foreign body', 'puncture retained', 'impaled', 'fish hook embedded', 'fishhook embedded']],
	['5', ['dog bite', 'cat bite', 'human bite', 'animal bite', 'bite wound', 'open bite', 'raccoon bite', 'bat bite', 'rat bite', 'monkey bite', 'horse bite', 'bitten dog', 'bitten cat', 'dog bit', 'cat bit']],
];

/** Words with which the injury is another one, or none of today's. */
const elsewhere = ['history', 'tendon sheath', 'liver', 'spleen', 'kidney'];

const rows = ({ say, bruise, skin: skinStem, skinEnd = '', open: openStem, openEnd = '', not = [] }: InjurySite): Phrase[] => [
	...(bruise ? [{ say: crossed(bruises, say), code: bruise, not: [...elsewhere, ...not, 'bone', 'marrow', 'nail', 'subungual'] }] : []),
	...(skinStem ? skin.map(([kind, words]) => ({ say: crossed(words, say), code: `${skinStem}${kind}${skinEnd}`, not: [...elsewhere, ...not, 'cornea', 'corneal', 'eye', 'test'] })) : []),
	...(openStem ? open.map(([kind, words]) => ({ say: crossed(words, say), code: `${openStem}${kind}${openEnd}`, not: [...elsewhere, ...not, 'dry needling', 'lumbar puncture', 'concern', 'concerns', ...(kind === '1' ? ['bite', 'bitten'] : [])] })) : []),
];

export const injurySitePhrases: readonly Phrase[] = sites.flatMap(rows);
