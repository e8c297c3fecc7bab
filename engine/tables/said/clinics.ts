/** What specialty clinics say by a fixed wording: a cycle given today, a lesion sent to pathology, receptors in percent. Own compilation. */
import type { SaidCode } from '../said-code.ts';

const agents = String.raw`(?:m?FOLFOX\w*|FOLFIRI\w*|FOLFIRINOX|FOLFOXIRI|CAPE?OX|XELOX|FLOT|R-?(?:mini-?)?CHOP|CHOP|R-?CVP|ABVD|BEP|AC\b|TCHP?|TC\b|CMF|FEC|gem\w*|abraxane|paclitaxel|taxol|docetaxel|taxotere|carbo\w*|cisplatin|oxaliplatin|pemetrexed|alimta|irinotecan|etoposide|doxorubicin|azacitidine|vidaza|decitabine|bortezomib|velcade|5-?FU|chemo(?:therapy)?)`;
const immune =
	/\b(?:pembro\w*|keytruda|nivo\w*|opdivo|ipi\w*|durva\w*|imfinzi|atezo\w*|tecentriq|trastuzumab|herceptin|daratumumab|darzalex|BCG)\b/i;
const cycle = String.raw`(?:C\d{1,2} ?D\d{1,2}|(?:cycle|C) ?#?\d{1,2}(?:,? ?(?:day|D) ?\d{1,2})?|(?:day|D) ?\d{1,2},? (?:of )?(?:cycle|C) ?\d{1,2})`;
const notNow =
	/\b(?:held|hold\w*|delay\w*|next|last|prior|previous\w*|completed|finished|s\/p|after|since|start(?:s|ing)? (?:on|next|in)|declin\w*|consider\w*|defer\w*|ago|tomorrow|due|before|post|menstr\w*|IVF|IUI|clomid|letrozole|botox|onabotulinum\w*|chemodenerv\w*|skip\w*|cancel\w*)\b/i;

const growth = String.raw`(?:macules?|papules?|plaques?|lesions?|growths?|moles?|nodules?|nev(?:us|i)|spots?|pigmented \w+)`;
const taken = String.raw`(?:(?:shave|punch|saucer\w*|tangential|excisional|incisional) ?(?:bx|biops\w+|removal)|biops(?:y|ied)|bx'?d|bx\b|shaved?)`;
const awaited = String.raw`(?:path(?:ology)?|bx|biopsy|histo\w*|results?) ?(?:is |still |results? )?(?:pend\w*|awaited|not back|to follow)|await\w* (?:path\w*|bx|biopsy|histo\w*|results?)|pending path\w*`;

export const clinicLines: readonly SaidCode[] = [
	{
		id: 'cycle-of-chemotherapy',
		code: 'Z51.11',
		cites: 'I.C.2.e.2',
		unless: ['Z51.11', 'Z51.12'],
		says: new RegExp(
			String.raw`(?:^|\n|[.;] |[ \t]{2,8}(?=C))[ \t]{0,8}(?:here for )?${cycle}(?: of)? ${agents}|\b(?:cycle|C) ?#?\d{1,2}(?:,? ?(?:day|D) ?\d{1,2})?(?: of)?(?: ${agents})?(?: (?:was )?(?:given|today|infused|started)){1,2}\b|\b(?:proceed\w*|go ahead|ok(?:ay)?|here) (?:with|for|to give|to proceed with) (?:her |his |the )?${cycle}`,
			'gi',
		),
		not: notNow,
		unlessNote: immune,
	},
	...(
		[
			['3a', 'N18.31'],
			['3b', 'N18.32'],
			['4', 'N18.4'],
			['5', 'N18.5'],
		] as const
	).map(
		([stage, code]): SaidCode => ({
			id: `kidney-stage-${stage}`,
			code,
			cites: 'I.C.14.a.1; tabular N18',
			unless: ['N18'],
			says: new RegExp(
				String.raw`\be?GFR\b[^.;\n]{0,80}?(?:\b(?:so|thus|hence|that is|meaning|which is|makes (?:it|this|him|her))|=) (?:a |now |still )?(?:CKD |chronic kidney disease )?(?:stage |G)${stage}\b`,
				'gi',
			),
			not: /\b(?:no|not|if|acute|AKI|cancer)\b/i,
		}),
	),
	{
		id: 'chemotherapy-day',
		code: 'Z51.11',
		cites: 'I.C.2.e.2',
		unless: ['Z51.11', 'Z51.12'],
		says: /\bchemo(?:therapy)? (?:day|infusion visit)\b(?: ?[:,-]| today|[ \t]{0,8}\n)|\bchemo(?:therapy)? (?:complete|infused|given|tolerated)\b[^.\n]{0,30}\b(?:pump|tolerated|discharged|deaccessed)|\b(?:5-?FU )?pump (?:5-?FU )?(?:connected|hooked up)\b/gi,
		not: notNow,
		unlessNote: immune,
	},
	{
		id: 'lesion-awaiting-pathology',
		code: 'D49.2',
		cites: 'I.C.2; tabular D49',
		unless: ['D49.2', 'C43', 'C44', 'D03', 'D04', 'D48.5', 'L98.9'],
		says: new RegExp(
			String.raw`\b${growth}\b[^.;\n]{0,110}\b${taken}[^.;\n]{0,60}(?:${awaited})|\b${growth}\b[^.;\n]{0,60}\b(?:r\/o|rule out|\?+ ?|concern\w* for|suspicious for|vs\.?) ?(?:BCC|SCC|MM|melanoma|basal cell|squamous cell)\b[^.;\n]{0,60}\b${taken}`,
			'gi',
		),
		not: /\b(?:colon\w*|polyp\w*|breast|thyroid|lung|liver|cervi\w*|prostate|gastric|endometri\w*|bladder|oral|vocal|tongue|vulv\w*|declin\w*|benign|lymph|kidney|duoden\w*|lip|conjunctiv\w*)\b/i,
	},
	{
		id: 'psa-said-high',
		code: 'R97.20',
		cites: 'index: Elevated, prostate specific antigen',
		sex: 'male',
		unless: ['R97.2', 'C61', 'Z85.46'],
		says: /\bPSA\b[^.;\n]{0,20}\d[^;\n]{0,80}?\b(?:it is|is|remains|still|this is)(?: still| mildly| slightly)? (?:elevated|high|raised|up)\b|\b(?:elevated|high|raised|rising|climbing) PSA\b/gi,
		not: /\b(?:not|normal|no|if|before|cancer known|father|brother|recurren\w*)\b/i,
	},
	{
		id: 'periods-got-heavier',
		code: 'N92.0',
		cites: 'index: Menorrhagia; Menstruation, excessive',
		sex: 'female',
		minAge: 10,
		unless: ['N92', 'N93', 'N95.0', 'O'],
		says: /\b(?:periods?|menses|menstruation|cycles|flow)\b(?: \w+){0,2}? (?:have|has|is|are|got|getting|gotten|become|became|been|turned)(?: \w+){0,3}? (?:heavier|heavy|very heavy|flooding)\b|\b(?:heavy|heavier|flooding|gushing) (?:monthly )?(?:periods|menses|flow|bleeding with (?:her )?(?:periods|menses))\b/gi,
		not: /\b(?:no|not|denies|irregular\w*|unpredictab\w*|used to|before|in the past|as a teen|until|lighter|without|resolved|stopped|if)\b/i,
	},
	{
		id: 'rhinitis-mites',
		code: 'J30.89',
		cites: 'index: Rhinitis, allergic, due to',
		unless: ['J30.89'],
		says: /\b(?:AR|allergic rhinitis)\b[^.;\n]{0,60}\b(?:dust ?mites?|mites?|mou?lds?|cockroach(?:es)?|house dust)\b/g,
		not: /\b(?:no|not|neg|negative|moderate AR|aortic)\b/i,
	},
	{
		id: 'rhinitis-pollen',
		code: 'J30.1',
		cites: 'index: Rhinitis, allergic, due to pollen',
		unless: ['J30.1'],
		says: /\b(?:AR|allergic rhinitis)\b[^.;\n]{0,60}\b(?:grass(?:es)?|ragweed|pollens?|trees?|weeds?|birch|oak|timothy|cedar)\b/g,
		not: /\b(?:no|not|neg|negative|moderate AR|aortic)\b/i,
	},
	{
		id: 'rhinitis-dander',
		code: 'J30.81',
		cites: 'index: Rhinitis, allergic, due to animal hair',
		unless: ['J30.81'],
		says: /\b(?:AR|allergic rhinitis)\b[^.;\n]{0,60}\b(?:cats?|dogs?|dander)\b/g,
		not: /\b(?:no|not|neg|negative|moderate AR|aortic|bite)\b/i,
	},
	{
		id: 'aspirin-kept-on',
		code: 'Z79.82',
		cites: 'I.C.21.c.3',
		unless: ['Z79.82'],
		says: /\b(?:(?:baby|daily|low[- ]dose|81(?: ?mg)?) )?(?:aspirin|ASA)(?: (?:81|EC|325))?(?: ?mg)?\b[^.;\n]{0,60}?\b(?:stay(?:s|ing)? on(?: it)?|continue[sd]?|cont\b|lifelong|indefinitely|long[- ]term)|\b(?:continue[sd]?|cont\.?|stays? on|remains? on|keep(?:s|ing)? (?:on|taking)|maintained on) (?:the |her |his |a )?(?:(?:baby|daily|low[- ]dose|81) )?(?:aspirin|ASA)\b/gi,
		not: /\b(?:hold\w*|held|stop\w*|if|until|allerg\w*|not|never|no|restart\w*|resum\w*|pain|headache|days?|discontinu\w*)\b/i,
	},
	{
		id: 'pump-by-its-make',
		code: 'Z96.41',
		cites: 'I.C.21.c.3',
		unless: ['Z96.41', 'Z46.81', 'T85.6'],
		says: /\b(?:t:slim|omnipod|minimed|control-?IQ|iLet)\b/gi,
		not: /\b(?:want\w*|consider\w*|interested|discuss\w*|order\w*|declin\w*|train\w*|stop\w*|off|former\w*|start\w*|awaiting|approv\w*|rx|candidate|refer\w*)\b/i,
	},
	{
		id: 'cotest-today',
		code: 'Z11.51',
		cites: 'I.C.21.c.5',
		sex: 'female',
		unless: ['Z11.51', 'R87', 'N87', 'Z09'],
		says: /\bpap(?: smear)? ?(?:\/|\+|&|and|with|w\/) ?(?:HR ?-?)?HPV(?: co-?test\w*)?,? (?:was |were )?(?:today|obtained|collected|sent|done today|performed|taken)\b/gi,
		not: /\b(?:abnormal|ASC-?US|LSIL|HSIL|colpo\w*|due|declin\w*|positive|not)\b/i,
	},
	{
		id: 'receptors-in-percent',
		code: 'Z17.411',
		anySection: true,
		cites: 'I.C.21.c.3; tabular Z17.4',
		unless: ['Z17.411'],
		says: /\bER:? ?(?:[1-9]\d|100) ?%?,? ?(?:and |\/ ?)?PR:? ?(?:[1-9]\d|100) ?%?,? ?(?:and |\/ ?)?(?:HER-?2|Her-?2|her-?2)(?:\/neu)?(?: ?[-–](?=[\s,;/.)]|$)|[ -]neg(?:ative)?\b|:? ?0(?=[\s,;/.)]|$)|[ -](?:IHC )?[01]\+)/g,
		not: /\b(?:pending|unknown|mother|sister|aunt|cannot)\b/i,
	},
];
