/** Toes, feet, legs and fingers told as gone in passing, without the word amputation or with it out of order (Z89). Own compilation. */
import type { SaidCode } from '../said-code.ts';

const kin =
	'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle|grand\\w+|roommate|neighbou?r|partner';
/** Another person's limb, one that is to go or might, and one that is there. */
const not = new RegExp(
	String.raw`\b(?:${kin}|plan\w*|schedul\w*|discuss\w*|consider\w*|consent\w*|refus\w*|declin\w*|needs?|recommend\w*|offer\w*|avoid\w*|prevent\w*|risk|threat\w*|if|may|might|would|possible|acute|traumatic|today|tomorrow|reattach\w*|replant\w*|no (?:prior |previous )?amput\w*|never|denie[sd])\b|\?(?=\s*$)`,
	'i',
);
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
/** What follows the limb: it is gone, not what it does or feels. */
const gone = String.raw`(?:,? (?:is|was|are|were|has been|that is|that was|now|already|partly|partially|long|surgically))*,? ?(?:gone(?! (?:numb|weak|cold|blue|white|dead|black|to|through|down|up|bad|from))|missing|absent(?! (?:puls|reflex|sens|hair|nail|feel|monof|vibr))|amputat(?:ed|ion)s?(?! site pain)|amp'?d|amp\b(?! (?:site|clinic))|amped|taken off|came off|cut off|surgically removed|stumps?\b|disarticulat(?:ed|ion)|\(${year} amp\w*\))`;
/** What stands before the limb. */
const lost =
	"(?:lost|losing|loss of|amputat(?:ed|ion)(?: of)?|amp'?d?(?: of)?|amp:|absent|missing|absence of) (?:all of )?(?:the |his |her |their |my )*";
/** The name of a limb goes on: what is lost is its strength or its nail. */
const whole = String.raw`(?! (?:nails?|strength|sensation|feeling|function|power|use|muscle|puls\w*|reflex\w*|skin|pad|control|length|web|joint|swelling|pain))`;
/** What stands between a limb and its level: "L leg amputated below the knee". */
const below = '(?:below|under|beneath)[- ](?:the |his |her )?knees?';
const above = '(?:above|over|mid-?thigh|through the thigh|above[- ]the)[- ]?(?:the |his |her )?(?:knees?)?';
const toe = String.raw`(?:(?:2nd|3rd|4th|5th|second|third|fourth|fifth|little|small|pinky|baby|lesser|middle)(?:(?: ?[-,&/+]| and| through| to) ?(?:2nd|3rd|4th|5th|second|third|fourth|fifth))* toes?|toes? (?:\d ?[-,&+] ?)*[2-5](?:\b|st|nd|rd|th)|[2-5](?:[-,&+][2-5])? toes?|toe (?:two|three|four|five)|(?:5th|4th|fifth|fourth) ray)`;
const greatToe = '(?:great toe|big toe|hallux|1st toe|first toe|toe 1|first ray|1st ray)';
const finger =
	'(?:(?:index|middle|long|ring|little|small|pinky|2nd|3rd|4th|5th|second|third|fourth|fifth)(?: and (?:index|middle|long|ring|little|small))? fingers?)';

interface Limb {
	readonly name: string;
	readonly code: string;
	/** The words that name it and may be said gone. */
	readonly part?: string;
	/** Words that name it and say it gone. */
	readonly gone?: string;
	/** Words that tell the loss by themselves, the side before or behind them. */
	readonly alone?: string;
	readonly unless: readonly string[];
}

const limbs: readonly Limb[] = [
	{ name: 'great-toe', code: 'Z89.41', part: greatToe, unless: ['Z89.43', 'Z89.44', 'S98'] },
	{ name: 'toe', code: 'Z89.42', part: toe, unless: ['Z89.43', 'Z89.44', 'S98'] },
	{
		name: 'foot',
		code: 'Z89.43',
		part: '(?:forefoot|front of (?:the )?foot|half (?:of )?(?:the )?foot|part of (?:the )?foot|foot)',
		alone: String.raw`(?:TMA|transmetatarsal(?: amp\w*)?|lisfranc(?: amp\w*)?|chopart(?: amp\w*)?)`,
		unless: ['S98', 'Z89.51', 'Z89.61'],
	},
	{
		name: 'leg-below-knee',
		code: 'Z89.51',
		part: `(?:lower leg|leg (?:off |gone |amputated |lost |cut )?${below}|${below} leg|${below})`,
		gone: `leg(?:,? (?:is|was))? (?:off|gone|lost|taken off|amputated|cut off|missing) (?:from )?${below}`,
		alone: String.raw`(?:BKA|B\.K\.A\.|trans-?tibial (?:amp\w*|stump|prosthe\w*)|BK (?:amp\w*|stump|prosthe\w*)|below[- ]knee(?: (?:amp\w*|stump|prosthe\w*)|(?=,? \(?${year}|,? stump)))`,
		unless: ['S88'],
	},
	{
		name: 'leg-above-knee',
		code: 'Z89.61',
		part: `(?:leg (?:off |gone |amputated |lost |cut )?${above}|above[- ](?:the )?knee leg)`,
		gone: `leg(?:,? (?:is|was))? (?:off|gone|lost|taken off|amputated|cut off|missing) (?:from )?${above}`,
		alone: String.raw`(?:AKA(?= (?:in )?${year}| stump| prosthe\w*| amp\w*|\b[^.;\n]{0,20}\bprosthe\w*)|trans-?femoral (?:amp\w*|stump|prosthe\w*)|AK (?:amp\w*|stump|prosthe\w*)|above[- ]knee(?: (?:amp\w*|stump|prosthe\w*)|(?=,? \(?${year}|,? stump)))`,
		unless: ['S78'],
	},
	{ name: 'thumb', code: 'Z89.01', part: 'thumb', unless: ['S68'] },
	{ name: 'finger', code: 'Z89.02', part: finger, unless: ['S68'] },
];

const sides = [
	['right', '1', String.raw`(?:right|rt\.?|R)`],
	['left', '2', String.raw`(?:left|lt\.?|L)`],
] as const;

export const goneLimbLines: readonly SaidCode[] = limbs.flatMap((limb) =>
	sides.map(([name, digit, side]): SaidCode => {
		const here = String.raw`\b${side} `;
		const told = [
			...(limb.part
				? [
						`${here}(?:(?:foot|hand)[:, ]{1,3}(?:the )?)?${limb.part}${whole}${gone}`,
						String.raw`\b${lost}${side} ${limb.part}${whole}`,
					]
				: []),
			...(limb.gone ? [`${here}${limb.gone}`] : []),
			...(limb.alone ? [`${here}${limb.alone}`, String.raw`\b${limb.alone},? (?:on (?:the )?)?${side}\b`] : []),
		];
		const code = `${limb.code}${digit}`;
		return {
			id: `${name}-${limb.name}-gone`,
			code,
			cites: 'I.C.21.c.3; index: Absence, by limb',
			says: new RegExp(String.raw`(?:${told.join('|')})(?![^.;\n]{0,12}\?)`, 'gi'),
			not,
			unless: [code, ...limb.unless],
			instead: [`${limb.code}9`],
			anySection: true,
		};
	}),
);
