/** What a word of the note also says of where a condition is, for codes whose titles use the other word. */
export interface Implied {
	/** Prefixes of the codes for which it holds. */
	readonly of: readonly string[];
	/** Folded words of the note. */
	readonly say: readonly string[];
	readonly means: readonly string[];
}

const bones = ['M80', 'M84', 'M87', 'M86', 'M90', 'S72', 'C40', 'D16', 'M97', 'T84.1', 'T84.6'];

/** Chapter 13 where ankle and foot are one site; M84 tells them apart. */
const ankleAndFoot =
	'M00 M01 M02 M05 M06 M08 M10 M11 M12 M13 M14 M19 M1A M24 M25 M61 M65 M66 M67 M70 M71 M80 M85 M86 M87 M88 M89 M90 M93'.split(
		' ',
	);
const skinOfLimb = ['L02.4', 'L03.1'];
const burns = ['T20', 'T21', 'T22', 'T23', 'T24', 'T25'];
/** Metacarpals and metatarsals are numbered in words. */
const digits = ['S62.2', 'S62.3', 'S92.3'];
/** Fingers are named, not numbered. */
const fingers = ['S61.2', 'S61.3', 'S60.4', 'S62.6', 'S63.2', 'S63.4', 'S63.6', 'S64.4', 'S66', 'S68', 'S67'];

export const implied: readonly Implied[] = [
	{ of: bones, say: ['hip', 'intertroch', 'intertrochanteric', 'subtrochanteric', 'trochanter'], means: ['femur'] },
	{ of: bones, say: ['wrist', 'radius', 'radial', 'ulna', 'colle'], means: ['forearm'] },
	{ of: bones, say: ['tibia', 'fibula', 'tibial', 'fibular', 'shin', 'leg'], means: ['lower', 'leg'] },
	{ of: bones, say: ['metatarsal', 'toe', 'hallux', 'calcaneus', 'calcaneal', 'navicular'], means: ['foot'] },
	{
		of: ankleAndFoot,
		say: ['foot', 'toe', 'hallux', 'metatarsal', 'ankle', 'calcaneus', 'midfoot', 'forefoot', 'hindfoot'],
		means: ['ankle', 'foot'],
	},
	{ of: bones, say: ['metacarpal', 'finger', 'scaphoid'], means: ['hand'] },
	{
		of: ['M80', 'M84', 'M48.5', 'M49', 'C79', 'C41'],
		say: ['vertebral', 'compression', 'spine', 'spinal', 'lumbar', 'thoracic', 'cervical', ...levels()],
		means: ['vertebra', 'vertebrae'],
	},
	{
		of: ['L89'],
		say: ['sacrum', 'sacral', 'tailbone', 'coccyx', 'coccygeal', 'sacrococcygeal'],
		means: ['sacral', 'region'],
	},
	{ of: ['L89'], say: ['ischial', 'ischium', 'gluteal'], means: ['buttock'] },
	{ of: ['L89'], say: ['trochanter', 'trochanteric'], means: ['hip'] },
	{ of: ['L89', 'L97'], say: ['calcaneus', 'calcaneal'], means: ['heel'] },
	{ of: ['L89', 'L97'], say: ['malleolus', 'malleolar'], means: ['ankle'] },
	{ of: ['L97'], say: ['subcutaneous', 'subq', 'fat', 'adipose'], means: ['fat', 'layer', 'exposed'] },
	{ of: skinOfLimb, say: ['forearm', 'elbow', 'wrist', 'shoulder', 'bicep'], means: ['arm'] },
	{ of: skinOfLimb, say: ['thigh', 'calf', 'shin', 'knee', 'ankle'], means: ['leg'] },
	{
		of: ['E08', 'E09', 'E10', 'E11', 'E13'],
		say: ['heel', 'toe', 'hallux', 'plantar', 'midfoot', 'forefoot', 'metatarsal'],
		means: ['foot'],
	},
	{ of: burns, say: ['1st', 'erythema'], means: ['first'] },
	{ of: burns, say: ['2nd', 'partial', 'blistered', 'blistering'], means: ['second'] },
	{ of: burns, say: ['3rd'], means: ['third'] },
	{ of: digits, say: ['1st', 'thumb'], means: ['first'] },
	{ of: digits, say: ['2nd'], means: ['second'] },
	{ of: digits, say: ['3rd'], means: ['third'] },
	{ of: digits, say: ['4th'], means: ['fourth'] },
	{ of: digits, say: ['5th', 'little', 'small'], means: ['fifth'] },
	{ of: fingers, say: ['pinky', 'small', '5th'], means: ['little'] },
	{ of: fingers, say: ['long', '3rd'], means: ['middle'] },
	{ of: fingers, say: ['pointer', '2nd'], means: ['index'] },
	{ of: fingers, say: ['4th'], means: ['ring'] },
];

/** Names of vertebral levels, "t8" and "l1" alike. */
function levels(): string[] {
	const up = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
	return [...up('t', 12), ...up('l', 5), ...up('c', 7)];
}
