/** What a word of the note also says of where a condition is, for codes whose titles use the other word. */
export interface Implied {
	/** Prefixes of the codes for which it holds. */
	readonly of: readonly string[];
	/** Folded words of the note. */
	readonly say: readonly string[];
	readonly means: readonly string[];
}

const bones = ['M80', 'M84', 'M87', 'M86', 'M90', 'S72', 'C40', 'D16', 'M97'];

const lymphoma = ['C81', 'C82', 'C83', 'C84', 'C85'];

export const implied: readonly Implied[] = [
	{ of: bones, say: ['hip', 'intertroch', 'intertrochanteric', 'subtrochanteric', 'trochanter'], means: ['femur'] },
	{ of: bones, say: ['wrist', 'radius', 'radial', 'ulna', 'colle'], means: ['forearm'] },
	{ of: bones, say: ['tibia', 'fibula', 'tibial', 'fibular', 'shin', 'leg'], means: ['lower', 'leg'] },
	{ of: bones, say: ['metatarsal', 'toe', 'calcaneus', 'calcaneal', 'navicular'], means: ['foot'] },
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
	{ of: ['C50'], say: ['retroareolar', 'subareolar', 'periareolar', 'central'], means: ['central', 'portion'] },
	{ of: ['C9'], say: ['relapsed', 'relapsing', 'relapse'], means: ['relapse'] },
	{ of: lymphoma, say: ['multiple', 'bulky', 'diffuse'], means: ['lymph', 'node', 'multiple', 'site'] },
	{ of: lymphoma, say: ['cervical', 'neck', 'supraclavicular'], means: ['lymph', 'node', 'head', 'face', 'neck'] },
	{
		of: lymphoma,
		say: ['mediastinal', 'mediastinum', 'hilar', 'intrathoracic'],
		means: ['intrathoracic', 'lymph', 'node'],
	},
	{ of: lymphoma, say: ['axillary', 'axilla'], means: ['lymph', 'node', 'axilla', 'upper', 'limb'] },
	{ of: lymphoma, say: ['inguinal', 'groin'], means: ['lymph', 'node', 'inguinal', 'region', 'lower', 'limb'] },
	{ of: lymphoma, say: ['retroperitoneal', 'mesenteric', 'abdominal'], means: ['intraabdominal', 'lymph', 'node'] },
	{ of: ['L89'], say: ['ischial', 'ischium', 'gluteal'], means: ['buttock'] },
	{ of: ['L89'], say: ['trochanter', 'trochanteric'], means: ['hip'] },
	{ of: ['L89', 'L97'], say: ['calcaneus', 'calcaneal'], means: ['heel'] },
	{ of: ['L89', 'L97'], say: ['malleolus', 'malleolar'], means: ['ankle'] },
	{ of: ['L03'], say: ['forearm', 'arm', 'elbow', 'wrist', 'hand'], means: ['upper', 'limb'] },
	{ of: ['L03'], say: ['leg', 'calf', 'shin', 'thigh', 'ankle', 'foot', 'knee'], means: ['lower', 'limb'] },
	{ of: ['L97'], say: ['subcutaneous', 'subq'], means: ['fat', 'layer', 'exposed'] },
];

/** Names of vertebral levels, "t8" and "l1" alike. */
function levels(): string[] {
	const up = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
	return [...up('t', 12), ...up('l', 5), ...up('c', 7)];
}
