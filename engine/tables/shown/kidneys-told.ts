/**
 * Kidneys and what drains them as the clinic tells it: the letter of a stage beside a filtration, the machine three days a
 * week, a stone by where it sits and what lies behind it. Own compilation; KDIGO 2024 stages; codes after the index.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';

export const kin =
	'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle|grand\\w+|roommate|partner|boyfriend|girlfriend';
/** Words that take a finding back or put it off, within reach of the match. */
export const notNow = String.raw`${kin}|denie[sd]|denying|never|if|unless|r\/o|rule out|ruled out|possible|possibly|\?|risk|screen\w*|prevent\w*|look(?:ing|s)? for|set for|to assess|evaluate for|asks? (?:about|because)|asked about`;

const staged = rowsOf('index: Disease, kidney, chronic, stage; KDIGO 2024');
const kidney = String.raw`(?:kidneys?|renal|nephro\w*|e?GFR|CKD|filtration|filter(?:s|ing)?)`;
const stage = (id: string, code: string, names: string): readonly SaidCode[] => {
	const not = anyWord(
		notNow,
		'acute',
		'AKI',
		'donor',
		'not (?:in|at|yet)',
		'near(?:ly|ing)?',
		'almost',
		'close to',
		'approaching',
		'toward',
		'ulcer',
		'cancer',
		'tumou?r',
		'no CKD',
	);
	const rest = {
		unless: [code, 'N18.6', 'N17', 'O', 'Z94.0', 'I12.0', ...(code === 'N18.30' ? ['N18'] : [])],
		unlessNote: /\b(?:pressure (?:ulcer|injury|sore)|sacr\w+ (?:wound|ulcer)|lung ca\w*|NSCLC|melanoma stage)\b/i,
	};
	return [
		staged(
			`kidneys-at-${id}`,
			code,
			String.raw`\b${kidney}\b[^.;\n]{0,50}?(?:\b(?:stage|stg|grade|G)[- ]?(?:${names})\b${/[ab]/.test(id) ? String.raw`|\b(?:${names})(?:\/?A[1-3])?(?= (?:by|per|now|on|disease|kidney|level|ckd)|[,.;)])` : ''})(?! ?(?:mg|weeks?|months?|years?|days?|%|x\b|\/\d))`,
			not,
			{
				...rest,
				onlyNote: new RegExp(
					String.raw`\b(?:stage|stg|grade)[- ]?(?:${names})\b|\bG ?(?:${names})\b|\b(?:3 ?[ab]|III ?[ab])\b`,
					'i',
				),
			},
		),
		staged(
			`${id}-kidneys`,
			code,
			String.raw`\b(?:stage|stg|grade)[- ]?(?:${names})[,]? (?:of )?(?:chronic |his |her |diabetic |the )?(?:kidneys?|renal|nephropathy|CKD)\b|\bG(?:${names})(?:[ /]?A[1-3])\b`,
			not,
			rest,
		),
	];
};

const dialysis = String.raw`(?:dialysis|hemodialysis|hemo|HD\b|PD\b|peritoneal dialysis|the machine|dialyz\w+|davita|fresenius|the chair)`;
const days = String.raw`(?:M(?:on)?[ /,-]*W(?:ed)?[ /,-]*F(?:ri)?\b|T(?:u|ue|ues)?[ /,-]*(?:Th|R|Thu|Thur|Thurs)[ /,-]*S(?:a|at)?\b|(?:three|3) (?:days|times|x|sessions|runs) (?:a|per|each) week|3x ?\/? ?w(?:ee)?k|TIW|thrice weekly|nightly|every night|cycler)`;

export const kidneysTold: readonly SaidCode[] = [
	...stage('3a', 'N18.31', String.raw`3 ?a|III ?a|three[- ]?a|3-A`),
	...stage('3b', 'N18.32', String.raw`3 ?b|III ?b|three[- ]?b|3-B`),
	...stage('4', 'N18.4', String.raw`4|IV|four`),
	...stage('5', 'N18.5', String.raw`5|V|five`),
	...stage('2', 'N18.2', String.raw`2|II|two`),
	...stage('3', 'N18.30', String.raw`3|III|three`),
	staged(
		'lower-part-of-three',
		'N18.32',
		String.raw`\b(?:lower|bottom|worse|second|"?b"?) (?:half |part |end |side |letter )?(?:of|in|for) (?:stage|stg) ?(?:three|3|III)\b|\b(?:stage|stg) ?(?:three|3|III),? (?:the )?(?:lower|worse|second|bottom) (?:half|part|end)`,
		anyWord(notNow, 'ulcer', 'cancer'),
		{ onlyNote: /kidney|renal|GFR/i },
	),
	staged(
		'upper-part-of-three',
		'N18.31',
		String.raw`\b(?:upper|top|better|milder|first|early|"?a"?) (?:half |part |end |side |letter )?(?:of|in|for) (?:stage|stg) ?(?:three|3|III)\b|\b(?:stage|stg) ?(?:three|3|III),? (?:the )?(?:upper|better|milder|first|top) (?:half|part|end)`,
		anyWord(notNow, 'ulcer', 'cancer'),
		{ onlyNote: /kidney|renal|GFR/i },
	),
	staged(
		'on-the-machine',
		'N18.6',
		String.raw`\b${dialysis}[^.;\n]{0,60}?\b${days}|\b${days}[^.;\n]{0,30}?\b${dialysis}|\b(?:HD|PD|dialysis|hemodialysis) (?:pt|patient)\b|\b(?:on|started|receives|gets|attends|doing) (?:home |chronic |maintenance |in-center |peritoneal |outpatient )*(?:hemo)?dialysis (?:since|for|x ?\d|via|through|at|thru)|\bdead kidneys\b|\bkidneys? (?:have |has |are )?(?:completely |totally |fully )?(?:quit|shut down|died|gone|dead)\b[^\n]{0,80}\b${dialysis}`,
		anyWord(
			notNow,
			'AKI',
			'acute',
			'temporary',
			'recover\\w*',
			'not (?:on|needing)',
			'off dialysis',
			'until',
			'may',
			'discuss\\w*',
			'plan\\w*',
			'approaching',
			'class',
			'Parkinson\\w*',
			'prior',
			'before (?:the |his |her )?transplant',
		),
		{
			unless: ['N18.6', 'N17', 'Z94.0'],
			onlyNote: /\b(?:dialy\w+|HD|PD|machine|davita|fresenius|dry weight|fistula|access)\b/i,
		},
	),
	rowsOf('index: Hydronephrosis')(
		'collecting-system-dilated',
		'N13.30',
		String.raw`\b(?:hydro(?:nephrosis)?|(?:(?:left|right|L|R|both|bilateral) )?(?:(?:renal )?collecting systems?|renal pelvis|pelvicaliectasis|kidney)(?: is| are| looks?)? (?:mildly |moderately |severely )?(?:dilated|ballooned|distended|backed up|swollen with urine))\b`,
		anyWord(
			notNow,
			'no',
			'not',
			'without',
			'w\\/o',
			'resolved',
			'hydrocodone',
			'head',
			'stones?',
			'calcul\\w+',
			'UPJ',
			'stricture',
			'pregnan\\w*',
			'fetal',
			'antenatal',
			'prenatal',
			'congenital',
			'infect\\w*',
			'neg\\w*',
			'none',
			'gone',
		),
		{ unless: ['N13', 'O', 'Q62', 'N20', 'C'], onlyNote: /\b(?:US|ultrasound|CT|renal|kidneys?|urogram|urology)\b/i },
	),
	rowsOf('index: Reflux, vesicoureteral')(
		'urine-washes-back',
		'N13.70',
		String.raw`\burine (?:wash\w+|flow\w+|go\w+|back\w*|reflux\w+|runn?\w*|climb\w*)(?: back)?(?: up)?[^.;\n]{0,15}?(?:up|into|to) (?:the |his |her |both |one )?(?:left |right |L |R |both )?(?:ureters?|kidneys?)\b|\bVUR\b|\b(?:bilateral |left |right |L |R )?(?:grade )?(?:[1-5]|I{1,3}|IV|V) reflux\b[^.;\n]{0,40}?\b(?:ureter|VCUG|kidney)|\bVCUG\b[^.;\n]{0,40}?\breflux\b`,
		anyWord(
			notNow,
			'no',
			'not',
			'negative',
			'neg',
			'resolved',
			'outgrew',
			'gone',
			'sibling',
			'nephropathy',
			'scar\\w*',
			'without',
			'GERD',
			'acid',
		),
		{ unless: ['N13.7', 'N13.9'] },
	),
];
