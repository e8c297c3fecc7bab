import { toldCombined } from './told-combined.ts';
import { toldEveryday } from './told-everyday.ts';
import { toldEyesAndSkin } from './told-eyes-and-skin.ts';
import { toldGutAndBlood } from './told-gut-and-blood.ts';
import { toldHurts } from './told-hurts.ts';
import { toldJoints } from './told-joints.ts';
import { toldLimbs } from './told-limbs.ts';
import { toldMinds } from './told-minds.ts';
import { toldNerves } from './told-nerves.ts';
import { toldTypes } from './told-types.ts';
import { toldVessels } from './told-vessels.ts';

/**
 * What another sentence of the note says of a condition that is named without it: the site within an organ, the ligament,
 * the cause. Own compilation; codes after the index. Applied only where one row of the same condition fits.
 */
export interface ToldElsewhere {
	/** Prefixes of the codes of the bare name. */
	readonly from: readonly string[];
	readonly says: RegExp;
	readonly to: string;
	/** This must be told too. */
	readonly and?: RegExp;
	/** This must not be told. */
	readonly unless?: RegExp;
	/** It must be told of today; a past one says nothing. */
	readonly now?: true;
	/** The words tell the course itself ("in remission"): that they call the illness over denies nothing. */
	readonly course?: true;
	/** The words are a denial themselves ("no alcohol since 2019"). */
	readonly denies?: true;
	readonly cites: string;
}

const breast = (says: string, to: string): ToldElsewhere => ({
	from: ['C50.9'],
	says: new RegExp(says, 'gi'),
	to,
	cites: 'index: Neoplasm, breast, by quadrant',
});

const sprain = (ligament: string, to: string): ToldElsewhere => ({
	from: ['S93.40'],
	says: new RegExp(
		String.raw`\bsprain\w*[^.\n]{0,90}\b(?:${ligament})|\b(?:${ligament})(?=[^.\n]{0,30}\b(?:sprain|tear|torn))`,
		'gi',
	),
	to,
	cites: 'index: Sprain, ankle, by ligament',
});

const blamed =
	'(?:(?:was |is |were )?(?:put|laid|chalked up|pinned) (?:down )?(?:to|on)|attributed to|blamed on|(?:was |is )?(?:due to|from|because of|caused by|down to|2\\/2|secondary to|related to))';
const fragile = new RegExp(
	[
		String.raw`\bfragility (?:fracture|fx)\b`,
		String.raw`\bosteoporotic (?:[a-z]+ ){0,3}(?:fracture|fx)\b`,
		String.raw`\b(?:fracture|fx|break)\b[^.,;\n]{0,20}\b${blamed} (?:her |his |the |known |underlying )?(?:osteoporosis|(?:thin|brittle|soft|weak) bones)\b`,
		String.raw`\bosteoporosis\b[^.\n]{0,60}\b(?:fracture|fx|break)\b[^.,;\n]{0,12}\b${blamed} (?:it|that|this)\b`,
		String.raw`\b(?:fracture|fx|it),? (?:(?:which|that) )?(?:is|was|to be)?\W?osteoporotic\b`,
		String.raw`\b(?:fracture|fx)\b[^.;\n]{0,40}, osteoporotic\b`,
	].join('|'),
	'gi',
);
const fragility = (from: readonly string[], to: string): ToldElsewhere => ({
	from,
	says: fragile,
	to,
	now: true,
	cites: 'I.C.13.d.2; index: Fracture, fragility',
});

/** A fracture of osteoporosis whose bone another sentence tells by its plate, cast or break (I.C.13.d.2). */
const broken =
	'(?:plat(?:e|es|ed|ing)|pins?|pinned|pinning|nail(?:ed|ing)?|screws?|rod|ORIF|cast|splint|fractur\\w+|fx|broke|broken|break)';
const brokenBone = (bone: string, to: string): ToldElsewhere => ({
	from: ['M80.00'],
	says: new RegExp(
		String.raw`\b${broken}\b[^.;\n]{0,30}\b(?:${bone})\b|\b(?:${bone})\b[^.;\n]{0,20}\b${broken}\b`,
		'gi',
	),
	to,
	now: true,
	cites: 'I.C.13.d.2; tabular M80.0-, by site',
});
const brokenBones: readonly ToldElsewhere[] = [
	brokenBone('wrist|distal radius|radius|forearm|colles', 'M80.03'),
	brokenBone('proximal humerus|humerus|humeral', 'M80.02'),
	brokenBone('hip|femoral neck|femur|intertroch\\w*|trochanter\\w*', 'M80.05'),
	brokenBone('tibia|fibula|tibial|shin', 'M80.06'),
	brokenBone('ankle|foot|metatarsals?|malleol\\w+', 'M80.07'),
	brokenBone('vertebra\\w*|spine|[TL]\\d{1,2}', 'M80.08'),
];

const fibrillation = (says: string, to: string): ToldElsewhere => ({
	from: ['I48.91'],
	says: new RegExp(says, 'gi'),
	to,
	now: true,
	cites: 'index: Fibrillation, atrial, by type',
});

/** The type that it has come to, whichever it had before ("paroxysmal until 2020, now persistent"). */
const become = (from: readonly string[], type: string, to: string): ToldElsewhere => ({
	from,
	says: new RegExp(
		String.raw`\b(?:now|became|become|turned|progressed to|evolved (?:to|into)|since then|went (?:in)?to|has been|changed to|gone)(?: (?:it is|it has been|is|been|in|to be|a|to|considered|called|,))* ${type}\b(?! (?:pacemaker|pacer|PPM|cough|pain|symptom\w*|edema|SVT|VT))`,
		'gi',
	),
	to,
	course: true,
	cites: 'index: Fibrillation, atrial, by type',
});

const asthma = (grade: string, to: string): ToldElsewhere => ({
	from: ['J45.909'],
	says: new RegExp(
		String.raw`\b(?:${grade})[ -]+pers(?:ist(?:[ae]nt)?)?\b\.?(?! (?:cough|pain|cramp|ecz|acne|asth|depress|depr))`,
		'gi',
	),
	to,
	cites: 'index: Asthma, by severity',
});

const fibroid = (kind: string, to: string): ToldElsewhere => ({
	from: ['D25.9'],
	says: new RegExp(
		String.raw`\b${kind}\w*\b[^.;\n]{0,40}\b(?:fibroid|leiomyoma|myoma)|\b(?:fibroid|leiomyoma|myoma)s?\b[^.;\n]{0,40}\b${kind}`,
		'gi',
	),
	to,
	cites: 'index: Leiomyoma, uterus, by site',
});

/** Class A1 is held by diet alone, A2 by drugs (White). */
const classOne = /\b(?:GDM|gestational diabetes)[ ,(]*(?:class )?A-?1\b|\bA1 ?GDM\b/gi;
const gestational = (says: string, to: string): ToldElsewhere => ({
	from: ['O24.41'],
	says: new RegExp(says, 'gi'),
	...(to === 'O24.410' ? {} : { unless: classOne }),
	to,
	now: true,
	cites: 'I.C.15.i; index: Diabetes, gestational, by control',
});

/** Pain of the back and of the leg beside a worn disc, which its code tells apart (FY2025). */
const backPain = /\b(?:axial|discogenic)\b|\b(?:low(?:er)? )?back (?:pain|ache)|\bLBP\b/gi;
const legPain =
	/\b(?:leg|thigh|calf|buttock) (?:pain|ache)|\bradiat\w+ (?:down |to |into |through )+(?:the |his |her |both |right |left |R |L )*(?:leg|thigh|calf|buttock|foot)|\bpain (?:down|into|in) (?:the |his |her |both |right |left |R |L |one )*(?:legs?|thighs?|calf)\b|\bleg (?:symptoms|sx)\b/gi;
const wornDisc = (region: string): readonly ToldElsewhere[] => {
	const from = [`M51.${region}9`];
	const cites = 'tabular M51.36-, M51.37-';
	return [
		{ from, says: backPain, unless: legPain, to: `M51.${region}0`, cites },
		{ from, says: legPain, unless: backPain, to: `M51.${region}1`, cites },
		{ from, says: backPain, and: legPain, to: `M51.${region}2`, cites },
	];
};

const remission = (drug: string, says: string): readonly ToldElsewhere[] =>
	(['1', '2', '9'] as const).map((kind) => ({
		from: [`${drug}.${kind}0`],
		says: new RegExp(
			String.raw`\b(?:${says})\b[^.;\n]{0,70}(?<!not in |no |not |for )\bremission\b(?! (?:not|pending|is not|would|goal))|\bremission\b[^.;\n]{0,30}\b(?:${says})\b`,
			'gi',
		),
		to: `${drug}.${kind}1`,
		cites: 'I.C.5.b.1',
	}));

/** Abstinence of so long that nobody still drinks. */
const dryTime = String.raw`(?:since|from|in|for|x|over|about|more than|now|almost|nearly|the|last|past|[ ,:~>])*(?:(?:19|20)\d\d\b|['’]\d\d\b|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several)\+? ?(?:y|yrs?|years?|decades?)\b|(?:1[2-9]|[2-9]\d)\+? ?(?:mo|mos|months?)\b)`;
const notDrinking = new RegExp(
	String.raw`\b(?:no (?:alcohol|etoh|drinks?|drinking|booze|liquor)|(?:has not|hasn['’]?t|have not|not) (?:drunk|drank|had a drink|touched (?:a drop|alcohol|a drink|it))|not a drop|alcohol[- ]free|sober|dry|abstinent|abstains|quit (?:drinking|alcohol|etoh)|stopped (?:drinking|alcohol)|gave up (?:drinking|alcohol)|last (?:drink|drank|alcohol|etoh|use))\b[ ,:]{0,2}${dryTime}`,
	'gi',
);
const drinks =
	/\b(?:relaps\w+|drinking again|back to drinking|still drink\w*|drinks (?:\d|a |about|daily|nightly|every|on))\b/gi;

const aidsIllness =
	/\bAIDS[- ]defin\w+|\b(?:PJP|KS|PML|PCP pneumonia|pneumocystis|kaposi\w*|toxo\w*|cryptococc\w*|MAC infection|CMV retinitis|wasting)\b|\bAIDS,? (?:dx|since|in (?:19|20)\d\d)/gi;

const many = (n: string, unit: string) => String.raw`(?:${n}) ?(?:\+ ?)?(?:${unit})\b`;
const ages = '(?:x|for|since|of|>|about|over|the past|past|last|the last|~|ongoing)?[ ,]{0,2}';
/** How long a cough has lasted: under three weeks it is acute, over eight chronic (index: Cough, by course). */
const cough = (span: string, to: string): ToldElsewhere => ({
	from: ['R05.9'],
	says: new RegExp(
		String.raw`\bcough\w*\b(?:[^.;,\n\d]{0,18}?)[ ,]${ages}(?:${ages})(?:${span})|\b(?:${span})(?: hx| h\/o| history)?(?: of)?(?: a| an)?(?: dry| wet| productive| nonproductive| nagging| hacking| worsening| persistent){0,2} cough`,
		'gi',
	),
	unless: /\b(?:chronic|on and off for years|smoker['’]s) cough\b/gi,
	to,
	cites: 'index: Cough, acute, subacute, chronic',
});
const coughs: readonly ToldElsewhere[] = [
	cough(
		`${many('[1-9]|1\\d|20|one|two|three|four|five|six|seven|ten|couple(?: of)?|few|several', 'd|days?')}|${many('1|2|3|one|two|three|a', 'w|wks?|weeks?')}|yesterday|last night|this week|last week|(?:mon|tues|wednes|thurs|fri|satur|sun)day`,
		'R05.1',
	),
	cough(
		`${many('[4-8]|four|five|six|seven|eight|several', 'w|wks?|weeks?')}|${many('1|one|a|1\\.5', 'mo|mos|months?')}`,
		'R05.2',
	),
	cough(
		`${many('9|[1-4]\\d|ten|twelve', 'w|wks?|weeks?')}|${many('[2-9]|1\\d|two|three|four|five|six|several', 'mo|mos|months?')}|${many('\\d+|a|one|two|three|several|many', 'y|yrs?|years?')}|years`,
		'R05.3',
	),
];

/** Only one rib, where a list said several. */
const oneRib = /\b(?:only )?(?:one|a single|single) rib\b(?! (?:space|belt))/gi;

export const toldElsewhere: readonly ToldElsewhere[] = [
	...toldCombined,
	...toldGutAndBlood,
	...toldMinds,
	...toldTypes,
	...toldEveryday,
	...toldHurts,
	...toldJoints,
	...toldEyesAndSkin,
	...toldLimbs,
	...toldVessels,
	...toldNerves,
	...brokenBones,
	{
		from: ['H35.36'],
		says: /\b(?:dry|non-?exudative|non-?neovascular) (?:form|kind|type|sort|AMD|ARMD|macular|degeneration)\b/gi,
		to: 'H35.31',
		now: true,
		cites: 'index: Degeneration, macula, dry',
	},
	...wornDisc('36'),
	...wornDisc('37'),
	...remission('F10', 'alcohol|AUD|EtOH|drinking'),
	{
		from: ['F10.20', 'F10.10', 'F10.90'],
		says: notDrinking,
		unless: drinks,
		to: 'F10.21',
		course: true,
		denies: true,
		cites: 'I.C.5.b.1',
	},
	...remission('F11', 'opioid|opiate|OUD|heroin|fentanyl'),
	...remission('F12', 'cannabis|marijuana|THC|CUD'),
	...remission('F13', 'benzo\\w*|sedative|xanax|klonopin'),
	...remission('F14', 'cocaine|crack'),
	...remission('F15', 'meth|methamphetamine|amphetamine|stimulant'),
	{
		from: ['F17.200'],
		says: /\b(?:cigs?|cigarettes?|ppd|packs? ?(?:\/|per|a) ?day)\b|\bsmok(?:es|ing) (?:about |around |still |some )?(?:\d{1,2}|ten|fifteen|twenty|thirty|forty) ?(?:a|per|\/|each|every) ?day\b/gi,
		unless: /\b(?:vap\w+|e-?cig\w*|dip|chew\w*|cigars?|snuff)\b/gi,
		to: 'F17.210',
		now: true,
		cites: 'index: Dependence, drug, nicotine, cigarettes',
	},
	{
		from: ['O21.0'],
		says: /\bketon\w+ ?(?:\+|pos|large|mod|3|4)|\bketonuria\b|\bhypokal\w+|\bK ?(?:of )?(?:2\.\d|3\.[0-3])\b|\bdehydrat\w+|\b(?:wt|weight) loss\b|\blost \d+ ?(?:lbs?|kg|pounds)\b|\belectrolyte (?:imbalance|abn\w*|derang\w*)/gi,
		to: 'O21.1',
		now: true,
		cites: 'index: Hyperemesis, gravidarum, with metabolic disturbance',
	},
	{
		from: ['S22.3'],
		says: /\b(?:multiple|several|two|three|four) ribs?\b(?=[^.;\n]{0,25}\b(?:fx|fract|broke))|\bribs? #?\d+(?:st|nd|rd|th)? ?(?:-|–|,|and|&|through|thru|to|\+) ?#?\d+(?=[^.;\n]{0,25}\b(?:fx|fract|broke))|\b(?:\d+(?:st|nd|rd|th) (?:and|&) )\d+(?:st|nd|rd|th) ribs?\b(?=[^.;\n]{0,25}\b(?:fx|fract|broke|crack))|\bribs (?:are |were )?(?:broken|fractured|cracked)\b|(?<=\b(?:fx|fract\w*|broke\w*)[^.;\n]{0,25})\b(?:ribs? #?\d+ ?(?:-|–|,|and|&|through|thru|to) ?\d+|\d+(?:st|nd|rd|th)? ?(?:-|–|and|&|through|thru|to) ?\d+(?:st|nd|rd|th)? ribs?\b|(?:multiple|several|two|three|four) (?:\w+ )?ribs\b)/gi,
		unless: oneRib,
		to: 'S22.4',
		now: true,
		cites: 'index: Fracture, traumatic, rib, multiple',
	},
	{ from: ['S22.4'], says: oneRib, to: 'S22.3', now: true, cites: 'index: Fracture, traumatic, rib' },
	{
		from: ['N83.20'],
		says: /\bsimple\b[^.;\n]{0,40}\bcysts?\b|\bcysts?\b[^.;\n]{0,40}\bsimple\b/gi,
		to: 'N83.29',
		now: true,
		cites: 'index: Cyst, ovary, simple',
	},
	{
		from: ['M25.47'],
		says: /\bedema\b|\bpitting\b|\b(?:amlodipine|norvasc|nifedipine|felodipine|diltiazem|pioglitazone|actos|CCB|calcium channel|gabapentin|pregabalin|lyrica|lasix|furosemide|torsemide|bumex|heart failure|CHF|HFpEF|HFrEF|dependent|compression (?:stockings|socks|hose)|varicose|venous insufficiency)\b/gi,
		unless: /\b(?:sprain\w*|twist\w*|rolled|injur\w*|gout|effusion|arthritis)\b/gi,
		to: 'R60.0',
		now: true,
		cites: 'index: Edema, lower limbs',
	},
	{
		from: ['M05', 'M06.9'],
		says: /\bsero-?neg(?:ative)?\b|\bRF\b[^.;\n]{0,12}\bneg(?:ative)?\b|\b(?:negative|neg) RF\b/gi,
		to: 'M06.00',
		cites: 'index: Arthritis, rheumatoid, seronegative',
	},
	fibrillation(
		String.raw`(?<!\b(?:was|were|been|once|initially|formerly|previously|started as|first|no longer) )\bparoxysmal\b(?! (?:until|till|before|in (?:19|20)\d\d|SVT|supraventric\w*|atrial tach\w*|nocturnal|tach\w*|vertigo|dyspnea|cough))`,
		'I48.0',
	),
	fibrillation(
		String.raw`\bpermanent\b(?! (?:pacemaker|pacer|PPM|pacing|leads?|damage|disab\w*|resid\w*|deficit))`,
		'I48.21',
	),
	fibrillation(
		String.raw`(?<!long-?\s?standing )\b(?:now|remains?|became|still|it is|is|pattern:?) persistent\b(?! (?:cough|pain|dyspn\w*|symptom\w*|edema))`,
		'I48.19',
	),
	become(['I48.0'], 'persistent', 'I48.19'),
	become(['I48.0', 'I48.19', 'I48.11'], 'permanent', 'I48.21'),
	asthma('mild', 'J45.30'),
	asthma('moderate|mod', 'J45.40'),
	asthma('severe|sev', 'J45.50'),
	{
		from: ['D25.9'],
		says: /\b(?:inside|within|in) the (?:muscle (?:of the )?|uterine )?wall\b|\b(?:inside|within|in) the (?:muscle(?: layer)?|myometrium)\b/gi,
		to: 'D25.1',
		cites: 'index: Leiomyoma, uterus, intramural',
	},
	{
		from: ['D25.9'],
		says: /\b(?:poking|bulging|protruding|pushing|growing|dipping|sitting|indenting|distorting)(?: into| in| on)? the (?:uterine |endometrial )?cavity\b/gi,
		to: 'D25.0',
		cites: 'index: Leiomyoma, uterus, submucous',
	},
	fibroid('intramural', 'D25.1'),
	fibroid('submucos', 'D25.0'),
	fibroid('subseros', 'D25.2'),
	gestational(
		String.raw`${classOne.source}|\bdiet[- ](?:only|alone|controlled)\b|\b(?:controlled|at goal|in range|doing well|good|fine)(?: w\/| with| by| on)+ (?:the )?diet\b|\b(?:held|managed|kept|doing well|well) (?:with|by|on) (?:the )?diet\b|\b(?:by|with) diet alone\b|\bno insulin and no (?:tablets?|pills?|metformin)\b|\b(?:on|with) diet alone\b|\b(?:sugars?|glucose|log|numbers|values|BGs?) (?:are |all |is |still |mostly )*(?:fine|ok|okay|good|normal|at goal|in range|held|controlled) (?:w\/|with|on|by) (?:just |only )?(?:the )?diet\b|\bdiet (?:is |was |seems |has been )?(?:still )?(?:enough|sufficient|doing it|working|does it)\b|\bno insulin,? (?:and |or )?no (?:pills?|tablets?|metformin|meds?|glyburide)\b|\bdiet alone (?:holds|keeps|controls|is enough)\b|\b(?:stays?|remains?|still|kept) on (?:the )?diet\b|\bno (?:meds?|medications?|insulin)\b[^.;\n]{0,25}\bdiet\b|\bdiet (?:and|\+|&|\/|plus) (?:exercise|walking)\b|\b(?:at goal|controlled|well controlled)[^.;\n]{0,20}\bdiet\b`,
		'O24.410',
	),
	gestational(
		String.raw`\b(?:needs?|needed|needing|requir(?:es|ed|ing)|takes|taking|controlled (?:on|with|by)|added|adding|began|begin|now on|managed with) (?:the |her |night(?:ly)? |some |more )?(?:insulin|NPH)\b|\binsulin[- ](?:requiring|controlled|treated|dependent|needed|started|added|begun)\b|\bA2 ?GDM\b[^.;\n]{0,20}\binsulin\b|\bGDM ?A2 on (?:insulin|NPH)\b|\b(?:on|started|starting|continue|increase) (?:NPH|insulin|lispro|detemir|glargine|levemir|lantus|humalog|aspart)\b|\bA2 ?GDM on insulin\b|\b(?:NPH|lantus|levemir|glargine|detemir|humalog|lispro|novolog|aspart|basaglar)\b[^.;\n]{0,20}\b\d+ ?(?:u|units?)\b`,
		'O24.414',
	),
	gestational(
		String.raw`\b(?:on|started|starting|continue|increase) (?:metformin|glyburide)\b|\b(?:metformin|glyburide) (?:XR |ER )?\d`,
		'O24.415',
	),
	breast(String.raw`\bUOQ\b|\bupper[- ,]+(?:and )?outer\b`, 'C50.4'),
	breast(String.raw`\bUIQ\b|\bupper[- ,]+(?:and )?inner\b`, 'C50.2'),
	breast(String.raw`\bLIQ\b|\blower[- ,]+(?:and )?inner\b`, 'C50.3'),
	breast(String.raw`\bLOQ\b|\blower[- ,]+(?:and )?outer\b`, 'C50.5'),
	breast(String.raw`\b(?:sub|retro)[- ]?areolar\b`, 'C50.1'),
	{
		from: ['Z89.42'],
		says: /\bhallux\b[^.;\n]{0,20}\bamp|\bamp(?:utation|utated)?\b (?:of )?(?:the )?(?:right |left |R |L )?hallux/gi,
		to: 'Z89.41',
		cites: 'index: Absence, toe, great',
	},
	sprain(
		String.raw`ATFL|anterior talofib\w+|talofibular|(?:front outer|outer front|anterolateral|front) ligament|lateral (?:ligament complex|ligaments?|collateral ligaments?)(?![^.\n]{0,40}\b(?:calcaneofib|CFL))`,
		'S93.49',
	),
	sprain(`CFL|calcaneofibular`, 'S93.41'),
	sprain('deltoid', 'S93.42'),
	sprain(String.raw`syndesmo\w+`, 'S93.43'),
	{
		from: ['M81.0'],
		says: /\bosteoporosis\b[^.;\n]{0,40}\b(?:steroid|glucocorticoid|corticosteroid|prednisone)s?[- ](?:induced|related)|\b(?:steroid|glucocorticoid|corticosteroid|prednisone)[- ](?:(?:induced|related) )?osteoporosis|\bosteoporosis[,:]? (?:(?:is|was|to be|which|I|put|lay|blame|down|laid|attributed) ){0,4}(?:due to|from|2\/2|secondary to|brought on by|caused by|induced by|down to|the work of|to|on) (?:\w+ ){0,2}(?:steroid|glucocorticoid|corticosteroid|prednisone)/gi,
		to: 'M81.8',
		cites: 'index: Osteoporosis, drug-induced',
	},
	{
		from: ['M06.9'],
		says: /\bsero-?pos(?:itive)?\b|\bRF ?(?:\+|pos)|\bRF (?:of |was |is |at )?(?:[2-9]\d|\d{3,})\b|\b(?:anti-?)?CCP(?: antibod(?:y|ies))? ?(?:\+|pos|high|strongly|>|(?:of |was |is )?\d{2,})|\bRF (?:is |was |and (?:anti-)?CCP )?(?:are |were )?(?:both )?(?:high|elevated|strongly positive|strong)\b|\brheumatoid factor (?:is )?(?:positive|pos\b)|\b(?:with|w\/) rheumatoid factor\b/gi,
		to: 'M05.9',
		cites: 'index: Arthritis, rheumatoid, seropositive',
	},
	{
		from: ['M85.80', 'M85.85', 'M85.88'],
		says: /\b(?:hips?|femoral neck|femur)\b[^.;\n]{0,30}\b(?:spine|lumbar|L1-4)\b|\b(?:spine|lumbar)\b[^.;\n]{0,30}\b(?:hips?|femoral neck|femur)\b/gi,
		to: 'M85.89',
		cites: 'tabular M85.89, multiple sites',
	},
	{
		from: ['Z21'],
		says: aidsIllness,
		course: true,
		to: 'B20',
		cites: 'I.C.1.a.2.f',
	},
	{
		from: ['B20'],
		says: /\b(?:never|no) (?:had |has had |been |any |an? |history of |hx of |prior )*(?:AIDS(?:[- ]defin\w+)?|opportunistic|OIs?)\b/gi,
		unless: aidsIllness,
		to: 'Z21',
		denies: true,
		cites: 'I.C.1.a.2.d',
	},
	{
		from: ['B20'],
		says: /\basymptomatic(?: HIV)?(?: infection)?\b(?=[^.\n]{0,40}(?:suppress|HIV|infection|carrier|$))|\bHIV[- ]?(?:positive|pos|\+)? ?(?:status )?,? asymptomatic\b/gi,
		unless: aidsIllness,
		to: 'Z21',
		now: true,
		cites: 'I.C.1.a.2.d',
	},
	{
		from: ['R91.1'],
		says: /\b(?:multiple|mult|several|numerous|scattered|bilat(?:eral)?|many|few|two|three|four|five|[2-9]) (?:(?:small|tiny|stable|solid|sub-?solid|sub-?cm|pulm(?:onary)?|lung|calcified|non-?calcified|ground[- ]glass|\d+(?:-\d+)?|mm|indeterminate|RUL|LUL|RLL|LLL)[ -])*nodules\b|\b(?:lung|pulm(?:onary)?) nodules\b/gi,
		unless: /\b(?:solitary|single) (?:pulm\w* |lung )?nodule\b|\bthyroid nodules\b/gi,
		to: 'R91.8',
		cites: 'index: Nodule, lung, multiple',
	},
	...coughs,
	{
		from: ['G89.29'],
		says: /\bpain\b[^.;\n]{0,30}\b(?:from|since|after|following|due to|2\/2|d\/t|s\/p|secondary to)\b[^.;\n]{0,25}\b(?:MV[AC]|car (?:accident|crash|wreck)|accident|crash|wreck|fall|injury|trauma|GSW|gunshot|assault|crush\w*)\b|\b(?:post-?\s?traumatic|traumatic) (?:chronic )?pain\b/gi,
		unless: /\bno (?:trauma|injury|accident)\b/gi,
		to: 'G89.21',
		cites: 'index: Pain, chronic, due to trauma',
	},
	fragility(['S52.5', 'S52.6'], 'M80.03'),
	fragility(['S72.0', 'S72.1'], 'M80.05'),
	fragility(['S42.2'], 'M80.02'),
	fragility(['S22.0', 'S32.0'], 'M80.08'),
];
