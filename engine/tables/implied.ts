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
const burns = ['L55', 'T20', 'T21', 'T22', 'T23', 'T24', 'T25'];
/** Metacarpals and metatarsals are numbered in words. */
const digits = ['S62.2', 'S62.3', 'S92.3'];
/** Fingers are named, not numbered. */
const fingers = ['S61.2', 'S61.3', 'S60.4', 'S62.6', 'S63.2', 'S63.4', 'S63.6', 'S64.4', 'S66', 'S68', 'S67'];

/** Wounds and burns that are told by the finger and not by its bone. */
export const fingersBySkin: readonly string[] = ['S60', 'S61', 'S66', 'T23'];

const lymphoma = ['C81', 'C82', 'C83', 'C84', 'C85'];

export const implied: readonly Implied[] = [
	{ of: ['M1A'], say: ['tophi', 'tophaceous', 'tophus'], means: ['with tophus'] },
	{ of: ['O44', 'O45', 'O46'], say: ['bleeding', 'bled', 'spotting'], means: ['hemorrhage'] },
	{ of: ['O34.21'], say: ['classical'], means: ['vertical'] },
	{ of: ['O34.21'], say: ['ltcs', 'ltcd', 'lscs', 'rltcs'], means: ['low', 'transverse'] },
	{ of: ['K50'], say: ['ileum', 'ileal', 'jejunum', 'jejunal', 'ileitis', 'duodenal'], means: ['small', 'intestine'] },
	{ of: ['K50'], say: ['colon', 'colonic', 'colitis', 'cecum', 'sigmoid', 'rectum'], means: ['large', 'intestine'] },
	{
		of: ['K50'],
		say: ['ileocolonic', 'ileocolitis', 'ileocecal', 'ileocolic'],
		means: ['both', 'small', 'large', 'intestine'],
	},
	{ of: ['K50'], say: ['small large'], means: ['both'] },
	{
		of: ['K50', 'K51'],
		say: ['stricture', 'stricturing', 'stenosis', 'obstruction', 'obstructed', 'sbo', 'fibrostenotic'],
		means: ['intestinal', 'obstruction'],
	},
	{ of: ['K50', 'K51'], say: ['fistulizing', 'enterocutaneous', 'rectovaginal'], means: ['fistula'] },
	{
		of: ['K50', 'K51'],
		say: ['hematochezia', 'bleeding', 'bloody'],
		means: ['rectal', 'bleeding'],
	},
	{ of: ['K80', 'K83'], say: ['obstructed', 'obstructing', 'obstructive'], means: ['obstruction'] },
	{
		of: ['A04.7'],
		say: ['recurrence', 'relapse', 'relapsed', 'recurred', 'again', 'recurring', 'refractory'],
		means: ['recurrent'],
	},
	{
		of: ['Q54'],
		say: ['glanular', 'glandular', 'glans', 'coronal', 'corona', 'subcoronal', 'distal'],
		means: ['balanic'],
	},
	{ of: ['Q54'], say: ['shaft', 'midshaft'], means: ['penile'] },
	{ of: ['N13.7'], say: ['scarring', 'scarred', 'scar'], means: ['reflux', 'nephropathy'] },
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
	{ of: ['C50'], say: ['retroareolar', 'subareolar', 'periareolar', 'central'], means: ['central', 'portion'] },
	{ of: ['C9'], say: ['relapsed', 'relapsing', 'relapse'], means: ['relapse'] },
	{ of: lymphoma, say: ['multiple', 'bulky'], means: ['lymph', 'node', 'multiple', 'site'] },
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
	{ of: ['L97'], say: ['subcutaneous', 'subq', 'fat', 'adipose'], means: ['fat', 'layer', 'exposed'] },
	{ of: ['L03.1'], say: ['hand'], means: ['arm'] },
	{ of: ['L03.1'], say: ['foot'], means: ['leg'] },
	{ of: skinOfLimb, say: ['under arm', 'under left arm', 'under right arm', 'underarm', 'armpit'], means: ['axilla'] },
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
	{
		of: ['S61.0', 'S61.1', 'S61.2', 'S61.3', 'S91.1', 'S91.2'],
		say: ['nail bed', 'nailbed', 'nail injury', 'nail avulsion', 'subungual'],
		means: ['damage', 'nail'],
	},
	{ of: fingers, say: ['pinky', 'small', '5th'], means: ['little'] },
	{ of: fingers, say: ['long', '3rd'], means: ['middle'] },
	{ of: fingers, say: ['pointer', '2nd'], means: ['index'] },
	{ of: fingers, say: ['4th'], means: ['ring'] },
	{ of: bones, say: ['metatarsal', 'toe', 'calcaneus', 'calcaneal', 'navicular'], means: ['foot'] },
	{
		of: ['G40', 'G43', 'G44'],
		say: ['refractory', 'pharmacoresistant', 'drug resistant', 'treatment resistant', 'poorly controlled'],
		means: ['intractable'],
	},
	{
		of: ['G20'],
		say: ['wearing off', 'off episode', 'off period', 'off time', 'motor fluctuation', 'fluctuating', 'on off'],
		means: ['fluctuation'],
	},
	{ of: ['F31'], say: ['manic', 'mania'], means: ['manic', 'current', 'most', 'recent', 'episode'] },
	{ of: ['F31'], say: ['depressed', 'depression'], means: ['depressed', 'current', 'most', 'recent', 'episode'] },
	{
		of: ['F31'],
		say: ['mixed', 'hypomanic', 'hypomania'],
		means: ['hypomanic', 'current', 'most', 'recent', 'episode'],
	},
	{
		of: ['F31', 'F32', 'F33'],
		say: ['psychosis', 'hallucination', 'delusion', 'delusional', 'hears voices', 'mood congruent', 'mood incongruent'],
		means: ['psychotic', 'feature', 'symptom'],
	},
	{
		of: ['F42'],
		say: [
			'obsessions compulsions',
			'obsessions rituals',
			'obsessions washing',
			'obsessions checking',
			'obsessions cleaning',
			'obsessions counting',
			'intrusive compulsions',
			'intrusive checking',
			'intrusive rituals',
			'contamination washing',
		],
		means: ['mixed', 'obsessional', 'thoughts', 'acts'],
	},
	{
		of: ['F43.2'],
		say: ['anxious down', 'anxious sad', 'anxious tearful', 'anxiety depression', 'worried sad', 'anxiety depressed'],
		means: ['mixed', 'anxiety', 'depressed', 'mood'],
	},
	{
		of: ['F43.2'],
		say: ['sad', 'down', 'tearful', 'low mood', 'depression', 'depressed'],
		means: ['depressed', 'mood'],
	},
	{ of: ['H35.31'], say: ['geographic', 'ga'], means: ['advanced', 'atrophic'] },
	{
		of: ['H35.31'],
		say: ['center involving', 'fovea involving', 'foveal', 'central involving', 'subfoveal'],
		means: ['subfoveal', 'involvement'],
	},
	{
		of: ['H35.32'],
		say: [
			'active',
			'active leak',
			'leaking',
			'new fluid',
			'subretinal fluid',
			'srf',
			'intraretinal fluid',
			'recurrent fluid',
		],
		means: ['active', 'choroidal', 'neovascularization'],
	},
	{
		of: ['H35.32'],
		say: ['inactive', 'quiescent', 'no fluid', 'fluid free', 'dry oct', 'no leakage'],
		means: ['inactive', 'choroidal', 'neovascularization'],
	},
	{ of: ['H35.32'], say: ['cnv', 'membrane', 'neovascular', 'leakage'], means: ['choroidal', 'neovascularization'] },
	{ of: ['H35.32'], say: ['scar', 'disciform', 'scarred'], means: ['inactive', 'scar'] },
	{
		of: ['H01', 'H02'],
		say: ['four lids', '4 lids', 'four eyelids', 'upper lower'],
		means: ['upper', 'lower', 'eyelids', 'eye'],
	},
	{ of: ['H00', 'H01', 'H02'], say: ['upper', 'lower'], means: ['eyelid'] },
	{ of: ['M75.1'], say: ['full', 'full thickness', 'through'], means: ['complete'] },
	{ of: ['M75.1'], say: ['partial'], means: ['incomplete'] },
	{ of: ['S93.52'], say: ['turf'], means: ['great'] },
	{ of: ['S22.0', 'S32.0'], say: ['compression'], means: ['wedge'] },
	{ of: ['S22.0', 'S32.0'], say: ['wedge'], means: ['compression'] },
	{
		of: ['I70.2'],
		say: ['claudication', 'calf', 'femoral', 'thigh', 'foot', 'toe', 'popliteal', 'tibial', 'iliac', 'sfa'],
		means: ['leg'],
	},
	{ of: ['K02'], say: ['dentin', 'pulp', 'dej'], means: ['penetrating', 'dentin'] },
	{ of: ['K02'], say: ['enamel', 'incipient'], means: ['limited', 'enamel'] },
	{
		of: ['T78.0', 'T78.1', 'Z91.01'],
		say: ['failed baked', 'fails baked', 'reacts baked', 'reacted baked', 'hives baked', 'reaction baked'],
		means: ['reactivity'],
	},
	{
		of: ['T78.0', 'T78.1', 'Z91.01'],
		say: ['tolerates baked', 'tolerating baked', 'tolerated baked', 'passed baked', 'eats baked'],
		means: ['tolerance'],
	},
];

/** Names of vertebral levels, "t8" and "l1" alike. */
function levels(): string[] {
	const up = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
	return [...up('t', 12), ...up('l', 5), ...up('c', 7)];
}
