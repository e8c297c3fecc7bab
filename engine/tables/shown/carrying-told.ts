/**
 * Pregnancy and the weeks after it told in plain words, the weeks standing beside: bleeding early, the baby the wrong way up,
 * too much water, the age at birth. The trimester comes from the weeks (chapter 15, first note). Own compilation.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';
import { notNow } from './kidneys-told.ts';

const woman = { sex: 'female' as const, minAge: 12, maxAge: 56 };
const unit = String.raw`(?: ?(?:w(?:ee)?ks?\b|w\b|w[0-6]d?\b)|\+[0-6]\b| [0-6]\/7)`;
/** Weeks of the woman today, not those since an operation, of a course, or at which something began. */
const weeks = (numbers: string) =>
	String.raw`(?<![\d.+/-]|\b(?:since|from|until|till|in|x|for|every|q|after|before|by|to|born at|delivered at|was breech at|at last scan) )(?<!\b(?:loss|losses|miscarriage|SAB|demise|rescan|recheck|repeat|ECV|IOL|induction|section|CS|booked|scheduled|cesarean)\b[^.;\n]{0,20})\b(?:${numbers})${unit}(?! ?(?:ago|old|pp\b|post\w*|s\/p|after|later|course|of (?:cough|pain|age)))`;
const trimesters = [
	['1', '[4-9]|1[0-3]'],
	['2', '1[4-9]|2[0-7]'],
	['3', '2[89]|3\\d|4[0-2]'],
] as const;
const near = 120;

const carrying =
	/\b(?:preg\w*|gravid\w*|IUP|OB|fetal|fetus|FHTs?|FHR|EGA|prenatal|ante-?natal|G ?\d|NST|BPP|MFM|placenta\w*|primip\w*|multip\w*|baby|twins|trimester|embryo|IVF)\b/i;
/** Asked once of the note, before its every place is: words of a pregnancy, and what the row needs beside them. */
const withPregnancy = (own?: RegExp): RegExp =>
	own ? new RegExp(`^(?=[^]*?(?:${carrying.source}))(?=[^]*?(?:${own.source}))`, 'i') : carrying;

/** A row for each trimester: the wording and the weeks stand in one line, in either order. */
const each = (
	id: string,
	cites: string,
	code: (trimester: '1' | '2' | '3') => string | undefined,
	says: string,
	not: RegExp,
	rest: Partial<SaidCode> = {},
): readonly SaidCode[] =>
	trimesters.flatMap(([t, numbers]) => {
		const to = code(t);
		if (!to) return [];
		return [
			rowsOf(cites)(
				`${id}-${t}`,
				to,
				String.raw`${weeks(numbers)}[^\n]{0,${near}}?(?:${says})|(?:${says})(?=[^\n]{0,160}?${weeks(numbers)})`,
				not,
				{
					...woman,
					unless: [to, ...(rest.unless ?? [])],
					onlyNote: withPregnancy(rest.onlyNote),
					...(rest.unlessNote ? { unlessNote: rest.unlessNote } : {}),
				},
			),
		];
	});
const pregnancyNote =
	/\b(?:baby|preg\w*|fetal|fetus|FHT|FHR|heart(?:beat| rate|tones)?|NST|BPP|OB|MFM|scan|US|ultrasound|placenta|gravid\w*|G\d|EFW|dopplers?|doppler|cervix|L ?& ?D|NIPT|anatomy|growth|AFI|delivery|due|IVF|embryo)\b/i;

const first = String.raw`(?:\bG ?1(?!\d)(?! ?P ?[1-9])|\bprimip\w*|\bprimigrav\w*|\b(?:first|1st) (?:baby|pregnancy|child|time mom)|\bnullip\w*)`;
const later = String.raw`(?:\bG ?(?:[2-9]|1\d)(?!\d)|\bmultip\w*|\bmultigrav\w*|\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:baby|pregnancy|child)|\bP[1-9]\b)`;
const older = String.raw`(?:\bAMA\b|\badvanced (?:maternal )?age\b|\belderly (?:gravida|primi\w*|multi\w*)|\b(?:because of|due to|given|on account of|by reason of) (?:her |maternal |mom['’]s )age\b|\b(?:NSTs?|BPPs?|testing|NIPT)(?: \w+){0,2} for (?:her |maternal )?age\b|\b(?:will|she['’]ll|would) be (?:3[5-9]|4\d)(?= (?:at|by|when|on)|[;,.]|\b)|\b(?:3[5-9]|4\d) (?:y\w* )?(?:at|by) (?:delivery|EDD|EDC|term|due date|birth)|\b(?:baby|pregnancy|child) at (?:3[5-9]|4\d)\b|\bmaternal age (?:of )?(?:3[5-9]|4\d))`;

export const carryingTold: readonly SaidCode[] = [
	...each(
		'older-with-first',
		'index: Pregnancy, complicated by, elderly, primigravida',
		(t) => `O09.51${t}`,
		String.raw`${first}[^\n]{0,80}?${older}|${older}[^\n]{0,80}?${first}`,
		anyWord('sister', 'egg donor'),
		{ unless: ['O09.5'], onlyNote: new RegExp(older, 'i') },
	),
	...each(
		'older-again',
		'index: Pregnancy, complicated by, elderly, multigravida',
		(t) => `O09.52${t}`,
		String.raw`${later}[^\n]{0,80}?${older}|${older}[^\n]{0,80}?${later}`,
		anyWord('sister', 'egg donor'),
		{ unless: ['O09.5'], onlyNote: new RegExp(older, 'i') },
	),
	...each(
		'by-embryo-transfer',
		'index: Pregnancy, resulting from, assisted reproductive technology',
		(t) => `O09.81${t}`,
		String.raw`\b(?:IVF|ICSI|embryo(?:s)? transfer\w*|(?:frozen|fresh|single|donor|day[- ]?\d)(?: \w+)? embryo\w*|FET\b|IUI|donor eggs?|ovulation induction|letrozole (?:conception|cycle))`,
		anyWord(notNow, 'failed', 'planning', 'consult', 'prior', 'last pregnancy', 'sister'),
		{ unless: ['O09.81'], onlyNote: pregnancyNote },
	),
	...each(
		'bled-early',
		'index: Hemorrhage, pregnancy, early',
		(t) => (t === '3' ? undefined : 'O20.9'),
		String.raw`\b(?:bled|bleeding|bleed)\b(?![^.;\n]{0,15}\b(?:gums?|nose|hemorrh\w*))`,
		anyWord(
			notNow,
			'no',
			'without',
			'spott?\\w*',
			'denies',
			'subchorionic',
			'threatened',
			'miscarr\\w*',
			'previa',
			'abruption',
			'gums?',
			'nose',
			'rectal',
			'stopped',
			'implantation',
			'postcoital',
			'missed',
			'incomplete',
			'inevitable',
			'ectopic',
		),
		{
			unless: ['O20', 'O00', 'O02', 'O03', 'O44', 'O45', 'O46', 'O41'],
			onlyNote: /\b(?:FHT|FHR|heart ?(?:beat|tones|motion)|cardiac|IUP|viable|subchorionic|pelvic rest|rhogam|Rh)\b/i,
		},
	),
	...each(
		'spots',
		'index: Spotting, in pregnancy',
		(t) => `O26.85${t}`,
		String.raw`\bspot(?:s|ting|ted)\b`,
		anyWord(
			notNow,
			'no',
			'denies',
			'without',
			'stopped',
			'floaters',
			'vision',
			'skin',
			'rash',
			'before (?:the )?pregnan\\w*',
		),
		{
			unless: ['O26.85', 'O20', 'O00', 'O02', 'O03', 'O44'],
			onlyNote:
				/\b(?:FHT|FHR|heart ?(?:beat|tones|motion|rate)|cardiac|IUP|viable|pregnan\w*|pink|brown|sex|pelvic rest|rhogam|Rh|baby|OB)\b/i,
		},
	),
	rowsOf('index: Abortion, incomplete')(
		'tissue-left',
		'O03.4',
		String.raw`\b(?:incomplete (?:loss|miscarriage|AB|SAB|abortion)|(?:passed|passing) (?:clots?|tissue|gray|grey)[^\n]{0,80}?\b(?:products|POC|retained|tissue (?:left|remain\w*|in)|debris|RPOC)\b)`,
		anyWord(
			notNow,
			'no (?:products|POC|retained|RPOC)',
			'empty',
			'complete (?:ab|loss|miscarriage)',
			'elective',
			'termination',
			'last',
		),
		{
			...woman,
			unless: ['O03', 'O04', 'O07'],
			onlyNote: /\b(?:w(?:ee)?ks?|w\d|miscarriage|miso\w*|D ?& ?C|MVA|loss|SAB|AB)\b/i,
		},
	),
	rowsOf('index: Abortion, missed')(
		'no-heart-motion',
		'O02.1',
		String.raw`\b(?:no|absent|without|lost|loss of) (?:fetal |embryonic )?(?:cardiac (?:motion|activity)|heart ?(?:beat|tones|motion|activity)|FHTs?|FHR|FCA)\b(?=[^\n]{0,160}\b(?:missed|D ?& ?C|miso\w*|mifepristone|expectant\w*|demise|pregnancy failure|EPL|failed|nonviable|MVA|confirmed|two scans|second scan|suction|aspiration)\b)`,
		anyWord(notNow, 'repeat scan', 'too early', 'twin', 'yet'),
		{
			...woman,
			unless: ['O02', 'O03', 'O36.4', 'O00'],
			onlyNote: /\b(?:CRL|(?:[5-9]|1\d) ?w|weeks|wks|sac|embryo|pole|missed)\b/i,
		},
	),
	...each(
		'sugar-of-pregnancy-pills',
		'index: Diabetes, gestational, in pregnancy, oral drugs',
		(t) => (t === '1' ? undefined : 'O24.415'),
		String.raw`\b(?:gestational (?:sugar\w*|diabet\w*|DM|sugars? trouble)|GDM(?:A2)?|sugar of pregnancy|pregnancy (?:sugar|diabetes))\b[^\n]{0,60}?\b(?:metformin|glucophage|glyburide)\b`,
		anyWord(notNow, 'no', 'insulin', 'NPH', 'lispro', 'prior', 'last pregnancy', 'stopped', 'failed', 'declin\\w*'),
		{ unless: ['O24', 'E11', 'E10'] },
	),
	...each(
		'head-is-up',
		'index: Delivery, complicated by, breech; Pregnancy, complicated by, malpresentation, breech',
		(t) => (t === '3' ? 'O32.1XX0' : undefined),
		String.raw`\b(?:(?:butt|bottom|bum|rump|feet|foot|tail)[- ](?:down|first)|breech|head (?:is )?(?:still )?(?:up|under (?:her|the) ribs)|ECV|external (?:cephalic )?version)\b`,
		anyWord(
			notNow,
			'no',
			'not',
			'was breech',
			'prior',
			'last',
			'cephalic now',
			'head down',
			'vertex',
			'turned',
			'born',
			'successful',
			'transverse',
			'hip',
			'previous',
			'hx',
		),
		{
			unless: ['O32', 'O64', 'P', 'Q65'],
			onlyNote: /\b(?:breech|down|first|version|ECV|up|ribs)\b/i,
			unlessNote: /\b(?:head (?:is )?down|vertex|cephalic presentation|twin|newborn)/i,
		},
	),
	...each(
		'too-much-water',
		'index: Polyhydramnios',
		(t) => `O40.${t}XX0`,
		String.raw`\b(?:poly(?:hydram\w*)?|too much (?:amniotic )?(?:fluid|water)|(?:excess|extra|high) (?:amniotic )?fluid|AFI (?:of |is |was )?(?:2[4-9]|3\d|4\d)|(?:MVP|SDP|DVP|deepest pocket)(?: of| is)? (?:8\.[1-9]|9|1\d))\b`,
		anyWord(notNow, 'no', 'not', 'twin', 'resolved', 'edema', 'polycystic', 'lungs?', 'prior'),
		{ unless: ['O40'], onlyNote: /\b(?:AFI|MVP|SDP|DVP|fluid|water|hydram\w*)\b/i },
	),
	...each(
		'too-little-water',
		'index: Oligohydramnios',
		(t) => `O41.0${t}X0`,
		String.raw`\b(?:oligo(?:hydram\w*)?|(?:too little|low|not enough) (?:amniotic )?(?:fluid|water)|AFI (?:of |is |was )?(?:[0-4](?:\.\d)?)(?! ?\d)|(?:MVP|SDP|DVP|deepest pocket)(?: of| is)? (?:[01](?:\.\d)?)(?!\d))\b`,
		anyWord(notNow, 'no', 'not', 'twin', 'resolved', 'ruptured', 'prior', 'intake', 'PPROM', 'broke'),
		{ unless: ['O41.0', 'O42'], onlyNote: /\b(?:AFI|MVP|SDP|DVP|fluid|water|hydram\w*)\b/i },
	),
	...each(
		'over-the-os',
		'index: Placenta, previa, complete',
		(t) => `O44.0${t}`,
		String.raw`\b(?:placenta\w*\b[^.;\n]{0,30}?\b(?:covers|covering|over(?:lies|lying)?|across|completely covers)\b[^.;\n]{0,15}?\b(?:os|cervix)|(?:complete|total|full) (?:placenta )?previa)\b`,
		anyWord(
			notNow,
			'no previa',
			'not cover\\w*',
			'resolved',
			'bled',
			'bleeding (?:today|last|overnight|since)',
			'hemorrhage',
			'prior',
			'marginal',
			'partial',
			'low[- ]lying',
			'clear of',
			'partly',
		),
		{ unless: ['O44'] },
	),
	...each(
		'baby-too-small',
		'index: Pregnancy, complicated by, fetal, growth restriction',
		(t) => `O36.59${t}0`,
		String.raw`\b(?:growth[- ]restrict\w*|IUGR|FGR|(?:EFW|AC|baby|fetus|growth)\b[^.;\n]{0,30}?\b(?:[1-9]|<10|<5|<3|under 10|below 10)(?:th|rd|st|nd)? ?(?:%ile|%tile|percentile|%)[^\n]{0,40}?\b(?:doppler\w*|restrict\w*|FGR|IUGR))\b`,
		anyWord(notNow, 'no', 'not', 'twin', 'resolved', 'prior', 'last', 'sister'),
		{ unless: ['O36.59', 'O43.22'], onlyNote: /\b(?:EFW|growth|IUGR|FGR)\b/i },
	),
	...each(
		'baby-too-big',
		'index: Pregnancy, complicated by, fetal, excessive size',
		(t) => `O36.6${t}X0`,
		String.raw`\b(?:(?:EFW|baby|fetus)\b[^.;\n]{0,30}?\b(?:9[0-9]|>9\d)(?:th|st|nd|rd)? ?(?:%ile|%tile|percentile|%)|macrosom\w*|LGA\b(?= (?:baby|fetus|on)))`,
		anyWord(notNow, 'no', 'not', 'twin', 'resolved', 'prior', 'last', 'newborn', 'born'),
		{ unless: ['O36.6'], onlyNote: /\b(?:EFW|growth|macrosom\w*|LGA|baby|fetus)\b/i },
	),
	...each(
		'pressure-of-pregnancy',
		'index: Hypertension, gestational',
		(t) => (t === '1' ? undefined : `O13.${t}`),
		String.raw`\b(?:(?:preg\w*|pregnancy)[- ](?:induced|related|caused) (?:high (?:BP|blood pressure)|HTN|hypertension)|PIH|gHTN|gest(?:ational)? (?:HTN|hypertension|high BP|BP)|high (?:BP|blood pressure) of pregnancy)\b`,
		anyWord(
			notNow,
			'no (?:gHTN|gest\\w*|PIH|HTN)',
			'not',
			'chronic',
			'prior',
			'last pregnancy',
			'hx',
			'history',
			'postpartum',
			'superimposed',
			'vs',
		),
		{ unless: ['O13', 'O14', 'O11'] },
	),
	rowsOf('index: Labor, false')(
		'contractions-fizzled',
		'O47.1',
		String.raw`${weeks('3[7-9]|4[0-2]')}[^\n]{0,120}?\b(?:false (?:labor|alarm)|braxton\w*|(?:contractions|ctx|ctxs)\b[^.;\n]{0,20}\b(?:fizzled|stopped|went away|spaced|petered)|not in labor|prodromal)`,
		anyWord(notNow, 'true labor', 'admitted', 'ruptured'),
		{ ...woman, unless: ['O47.1', 'O80', 'O42'] },
	),
	rowsOf('index: Labor, false')(
		'contractions-before-term',
		'O47.03',
		String.raw`${weeks('2[89]|3[0-6]')}[^\n]{0,120}?\b(?:false (?:labor|alarm)|braxton\w*|(?:contractions|ctx|ctxs)\b[^.;\n]{0,20}\b(?:fizzled|stopped|went away|spaced|petered)|not in labor|(?:contractions|ctx|ctxs)\b[^\n]{0,60}\b(?:cervix (?:closed|unchanged|long)|no (?:cervical )?change|closed|FFN neg\w*))`,
		anyWord(notNow, 'no (?:ctx|contractions)', 'admitted', 'ruptured', 'preterm labor'),
		{ ...woman, unless: ['O47', 'O60', 'O42'] },
	),
	...each(
		'late-vomiting',
		'index: Vomiting, pregnancy, late',
		(t) => (t === '1' ? undefined : 'O21.2'),
		String.raw`\b(?:vomit\w*|throwing up|emesis)\b[^\n]{0,40}?\b(?:(?:began|started|since|new|onset|first) (?:at |after |past )?(?:2[1-9]|3\d) ?(?:w|wks?|weeks)|nothing before|only since|never before)|\b(?:began|started|onset) (?:vomit\w*|throwing up)\b[^.;\n]{0,20}?\b(?:2[1-9]|3\d) ?(?:w|weeks|wks)`,
		anyWord(notNow, 'no (?:vomit\\w*|emesis)', 'gastroenteritis', 'norovirus'),
		{ unless: ['O21'] },
	),
	rowsOf('index: Puerperal, endometritis')(
		'womb-lining-after-birth',
		'O86.12',
		String.raw`\b(?:endomyo|endo|myo)?metritis\b|\b(?:womb|uterus|uterine)(?: lining)? (?:is )?infect\w*|\binfect\w+ (?:of|in) (?:the |her )?(?:womb|uterus|uterine lining)`,
		anyWord(notNow, 'no', 'not', 'without', 'ruled out'),
		{
			...woman,
			unless: ['O86.12', 'O85'],
			onlyNote:
				/\b(?:pp\b|post-?partum|post-?\s?delivery|after (?:delivery|birth|c[-/ ]?s)|SVD|NSVD|lochia|days? out|PPD)/i,
		},
	),
	rowsOf('index: Anemia, postpartum')(
		'anemic-after-birth',
		'O90.81',
		String.raw`\b(?:pp\b|post-?partum|after (?:delivery|birth)|PPD)[^\n]{0,40}?\b(?:hgb|hb|hemoglobin|anemi[ac])\b[^\n]{0,60}?\b(?:los\w+|blood loss|PPH|hemorrhag\w*|bled|iron|venofer|at delivery|was 1[0-4])\b|\banemi[ac]\b[^\n]{0,50}?\b(?:postpartum|pp\b|after (?:delivery|birth)|from (?:the )?delivery|blood loss at (?:delivery|birth))`,
		anyWord(
			notNow,
			'no anemi\\w*',
			'not anemic',
			'before pregnan\\w*',
			'chronic',
			'sickle',
			'thalass\\w*',
			'resolved',
			'normal',
		),
		{ ...woman, unless: ['O90.81', 'O99.0'] },
	),
];
