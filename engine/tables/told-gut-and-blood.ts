/**
 * Conditions of the gut, the blood and the womb whose grade or complication another sentence tells ("Path back: low grade",
 * "He passes blood with six of eight stools"). Rows of told-elsewhere. Own compilation; codes after the index.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const row = toldRows('I.B.9; index: the condition, with');

const grade = (word: string, short: string): RegExp =>
	new RegExp(
		String.raw`\b${word}[- ]grade\b(?! (?:fever|temp\w*|SIL|squamous|glioma|tubular|prostate|serous|lesion))|\b${short}\b`,
		'gi',
	);
const barrett: readonly ToldElsewhere[] = [
	row(['K22.70', 'K22.719'], grade('low', 'LGD'), 'K22.710', { unless: grade('high', 'HGD') }),
	row(['K22.70', 'K22.719'], grade('high', 'HGD'), 'K22.711'),
	row(['K22.70'], /\bindefinite for dysplasia\b/gi, 'K22.719'),
];

/** Blood that the bowel passes now; a pile or a fissure would bleed as well. */
const blood =
	/\b(?:passe?s|passing|sees|seeing) (?:\w+ )?blood\b|\bbloody (?:stools?|diarrh\w+|bms?|motions?|loose)\b|\bblood (?:in|with|on|per) (?:the |his |her |\w+ of (?:his|her|the) )?(?:\w+ )?(?:stools?|bms?|motions?)\b|\brectal bleeding\b|\bhematochezia\b|\bBRBPR\b|\b(?:BMs?|stools?|motions?)(?:\/d(?:ay)?|\/24 ?h)?(?: \S+){0,4} (?:with|w\/) blood\b/gi;
const otherBlood = /\bhemorrhoids?\b|\bfissures?\b|\bdiverticul\w+/gi;
const whole = /\bpan-?(?:ulcerative )?colitis\b|\b(?:whole|entire|total) colon\b|\bpan-?UC\b/gi;
const noBlood = new RegExp(blood.source, 'gi');
const colitis: readonly ToldElsewhere[] = [
	row(['K51.90'], blood, 'K51.011', { and: whole, unless: otherBlood }),
	row(['K51.90'], blood, 'K51.911', { unless: new RegExp(`${otherBlood.source}|${whole.source}`, 'gi') }),
	row(['K51.90'], whole, 'K51.00', { unless: noBlood }),
	...['K51.0', 'K51.2', 'K51.3', 'K51.5', 'K51.8', 'K50.0', 'K50.1', 'K50.8', 'K50.9'].map((stem) =>
		row([`${stem}0`], blood, `${stem}11`, {
			unless: new RegExp(`${otherBlood.source}|\\bfistula\\w*`, 'gi'),
		}),
	),
];

const crisis =
	/\b(?:pain|vaso-?occlusive|sickle(?: cell)?)(?: pain)? cris[ie]s (?:x ?\d|for|since|today|now|started|began|again)\b|\b(?:VOC|VOE) (?:x ?\d|for|since|today|now|again)\b|\bin (?:a |pain |sickle |vaso-?occlusive )*crisis\b|\b(?:this is|having|here with|here for|typical) (?:an? |her |his )*(?:usual |typical )?(?:pain |vaso-?occlusive )?(?:crisis|VOC)\b/gi;
const sickle = [
	['D57.1', 'D57.00'],
	['D57.20', 'D57.219'],
	['D57.40', 'D57.419'],
].map(([from, to]) =>
	row([from as string], crisis, to as string, { cites: 'index: Disease, sickle-cell, with crisis' }),
);

const few =
	/\b(?:once or twice|a few times|two or three times|now and then|occasional(?:ly)?|\b[1-9] (?:days?|times)) (?:a|per|each|every) (?:month|mo|week|wk)\b|\b[1-9](?:-\d)? ?\/ ?mo(?:nth)?\b|\bepisodic\b/gi;
const manyHeadaches = /\bchronic\b|\bdaily headaches?\b|\bmigraines?\b/gi;
/** The scar of the womb by its cut (index: Pregnancy, complicated by, previous cesarean). */
const lowCut = /\blow[- ](?:transv\w*|segment|uterine)\b|\bLTCS\b|\bLTUI\b|\bpfannenstiel\b/gi;
const highCut =
	/\bclassical (?:c-?\/?section|CS|incision|scar|cut|hysterotomy|uterine)\b|\b(?:low )?vertical (?:scar|incision|cut|hysterotomy)\b/gi;

const others: readonly ToldElsewhere[] = [
	// "… her parathyroids never came back after the operation".
	row(
		['E20.8', 'E20.9'],
		/\bparathyroid\w*\b[^.;\n]{0,40}\b(?:(?:after|since|from|following|due to|post|by) (?:the |her |his )?(?:\w+ )?(?:operation|surgery|thyroidectomy|resection|neck dissection|parathyroidectomy)|post-?(?:surg\w*|op\w*|procedural)|surgical)\b|\b(?:post-?surgical|post-?op\w*|surgical) (?:permanent )?hypopara\w*|\bparathyroids? (?:were|was|got|had been) (?:removed|taken|lost|injured)\b/gi,
		'E89.2',
		{ cites: 'index: Hypoparathyroidism, postprocedural' },
	),
	row(['G44.209'], few, 'G44.219', { unless: manyHeadaches, cites: 'index: Headache, tension-type, episodic' }),
	// The cut was made at an earlier birth: told as past.
	{ from: ['O34.219'], says: lowCut, to: 'O34.211', unless: highCut, cites: 'tabular O34.211' },
	{ from: ['O34.219'], says: highCut, to: 'O34.212', unless: lowCut, cites: 'tabular O34.212' },
	row(
		['N30.00'],
		/\b(?:gross |visible |frank |micro(?:scopic)? ?)?ha?ematuria\b|\bbloody urine\b|\b(?:visible |frank |gross |see (?:the )?|seen |seeing |passing |some )?blood in (?:the|her|his) urine\b|\bsee the blood\b|\burine (?:is |was |looks |turned )?(?:pink|bloody|red)\b|\bwith (?:visible |frank )?blood\b/gi,
		'N30.01',
		{
			unless: /\b(?:no|without|denies|w\/o|not) (?:[^.;\n]{0,20} )?(?:blood|h(?:a)?ematuria)\b/gi,
			cites: 'index: Cystitis, acute, with hematuria',
		},
	),
	row(['N81.10'], /\b(?:in the )?midline\b|\bcentral (?:defect|cystocele)\b/gi, 'N81.11', {
		unless: /\b(?:paravaginal|lateral (?:defect|cystocele|detachment))\b|\bmidline (?:scar|incision|laparotomy)\b/gi,
		cites: 'index: Cystocele, midline',
	}),
	row(['N81.10'], /\b(?:paravaginal|lateral (?:defect|cystocele|detachment))\b/gi, 'N81.12', {
		cites: 'index: Cystocele, lateral',
	}),
	row(['N43.40'], /\b(?:an?|one|single|solitary) (?:\w+ ){0,2}spermatocele\b|\bspermatocele (?:of )?\d/gi, 'N43.41', {
		unless: /\bspermatoceles\b|\bmultiple\b/gi,
		cites: 'index: Spermatocele, single',
	}),
];

const ofColon =
	/\b(?:sigmoid|(?:left|descending|right|ascending|transverse) colon|colon(?:ic|oscopy)?|left[- ]sided|LLQ|left lower (?:quadrant|abdomen|abdominal|belly))\b/gi;
const ofSmallBowel = /\b(?:jejun\w+|duoden\w+|small (?:bowel|intestin\w+)|meckel\S*)\b/gi;

export const toldGutAndBlood: readonly ToldElsewhere[] = [
	// Diverticula of the colon told in another sentence; those of the small bowel have codes of their own.
	...['0', '2'].map((n) => ({
		from: [`K57.9${n}`],
		says: ofColon,
		unless: ofSmallBowel,
		to: `K57.3${n}`,
		cites: 'index: Diverticulitis, Diverticulosis, intestine, large',
	})),
	...['1', '3'].map((n) => ({
		from: [`K57.9${n}`],
		says: ofColon,
		unless: ofSmallBowel,
		to: `K57.3${n}`,
		cites: 'index: Diverticulosis, intestine, large, with bleeding',
	})),
	...barrett,
	...colitis,
	...sickle,
	...others,
];
