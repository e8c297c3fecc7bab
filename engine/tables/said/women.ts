/** Contraception and women's tests done at the visit, in wordings that stand beside other times and tests. Own compilation. */
import type { SaidCode } from '../said-code.ts';

const pill = `(?:combined pills?|combined (?:oral )?contraceptives?|OCPs?|COCs?|POPs?|mini-?pill|birth control pills?|bc pills?|BCPs?|contraceptive pills?|oral contraceptives?|sprintec|tri-?sprintec|junel|loestrin|lo loestrin|yaz|yasmin|slynd|errin|camila|norethindrone pill|aviane|microgestin|apri|kariva|seasonique|nextstellis)`;
const kept = String.raw`(?:continued?|cont\b\.?|continues|continuing|refill(?:ed|s)?|renew(?:ed|al)?|re-?ordered)`;
const neg = String.raw`(?:neg(?:ative)?\b|\(-\)|-(?=[\s,;.)]|$))`;
const pregnancyTest = `(?:u(?:rine)?[ -]?(?:hcg|preg(?:nancy)?(?: test)?)|upt|hcg|pregnancy test|preg test)`;

export const womenLines: readonly SaidCode[] = [
	{
		id: 'pill-continued',
		code: 'Z30.41',
		cites: 'I.C.21.c.11',
		sex: 'female',
		minAge: 10,
		unless: ['Z30.41', 'O'],
		says: new RegExp(`\\b${pill}\\b[^.;\\n]{0,20}?\\b${kept}|\\b${kept} (?:\\w+ ){0,2}?${pill}\\b`, 'gi'),
		not: /\b(?:stop\w*|discontinu\w*|d\/c|not|no longer|off|start\w*|if|clots?|PE\b|DVT|provoked|last|blood pressure|declin\w*)\b/i,
	},
	{
		id: 'injection-given',
		code: 'Z30.42',
		cites: 'I.C.21.c.11',
		sex: 'female',
		minAge: 10,
		unless: ['Z30.013', 'Z30.42'],
		says: /\b(?:DMPA|depo(?:-?provera)?|medroxyprogesterone)\b[^.;\n]{0,25}?\b(?:150|104)\b[^.;\n]{0,15}?\b(?:IM|SQ|SC|subq|given|L|R)\b/gi,
		not: /\b(?:last|medrol|next|due|declin\w*|will|order\w*|first|stop\w*|endometri\w*|knee|inject\w* into)\b(?! (?:depo|dose|was))/i,
	},
	{
		id: 'device-exchanged',
		code: 'Z30.433',
		cites: 'I.C.21.c.11',
		sex: 'female',
		unless: ['Z30.433'],
		says: /\b(?:IUD|mirena|kyleena|liletta|skyla|paragard)\b[^.;\n]{0,20}?\b(?:removed|out)\b[^.;\n]{0,15}?\bnew (?:one|IUD|mirena|device|paragard)? ?(?:was )?(?:placed|inserted|in)\b/gi,
		not: /\b(?:will|plan\w*|declin\w*|schedul\w*)\b/i,
	},
	{
		id: 'pap-done',
		code: 'Z12.4',
		cites: 'I.C.21.c.5',
		sex: 'female',
		unless: ['Z12.4', 'Z01.41', 'Z12.72'],
		unlessNote: /\bcolpo\w*|\bLEEP today|\bannual (?:gyn|well[- ]woman)/i,
		says: /\bpap\b(?: ?(?:smear|test))?(?:[ ,+&/]|due|overdue|hpv|and|was|is|co-?test\w*|w(?:ith)?\/?|then|so)*?(?:done|collected|obtained|taken|sent|performed)(?: (?:today|w(?:ith|\/)? co-?test\w*|now|here|this visit))|\bpap\b(?: ?(?:smear|test))?[ +&/hpvcotesand-]{0,16} (?:collected|obtained|taken) ?(?:today|,|\.|;|$)|\bpap (?:smear )?today\b/gi,
		not: /\b(?:last|prior|abnormal|ASC|LSIL|HSIL|declin\w*|defer\w*|not|will|next|normal|(?:19|20)\d\d)\b/i,
	},
	{
		id: 'hpv-positive',
		code: 'R87.810',
		cites: 'tabular R87.810',
		sex: 'female',
		unless: ['R87.81'],
		says: /\b(?:HR[- ]?HPV|high[- ]risk HPV|hrHPV)\b(?: (?:test|testing|result|screen|DNA|co-?test|other))*(?: (?:was|is|came back|returned|again))* ?(?:pos\b|positive\b|\+|detected\b)|\b(?:pos(?:itive)? (?:for )?)(?:HR[- ]?HPV|high[- ]risk HPV|hrHPV)\b/gi,
		not: /\b(?:anal|vaginal cuff|vagina|throat|oroph\w*|tonsil|prior|(?:19|20)\d\d|if|in the past|p16|previous\w*|history|hx|last)\b/i,
	},
	{
		id: 'pregnancy-test-negative',
		code: 'Z32.02',
		cites: 'I.C.21.c.11',
		sex: 'female',
		minAge: 10,
		unless: ['Z32', 'O', 'Z3A', 'Z30.43', 'Z39'],
		says: new RegExp(
			`\\b(?=(?:u|hcg|preg))(?<=\\b(?:ipledge|isotretinoin|accutane|pregnancy test|missed period|late period|amenorrh\\w*|r\\/o pregnancy|wants? (?:a )?(?:preg\\w*|upt))\\b[\\s\\S]{0,400})${pregnancyTest}\\b[ :=]*(?:today |was |is |here )?${neg}`,
			'gi',
		),
		not: /\b(?:last month|home|prior|at baseline)\b/i,
	},
];
