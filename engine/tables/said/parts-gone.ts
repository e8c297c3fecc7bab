// biome-ignore-all format: a table, one row a line
/**
 * Organs told as out and joints told as artificial in passing ("the left was removed in 1999", "uterus and cervix out in 2015",
 * "the shoulder joint is artificial since 2018"): Z90, Z96. Own compilation; limbs stand in limbs-gone.ts.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const status = rowsOf('I.C.21.c.3; index: Absence, by organ; Presence, joint implant');
const kin =
	'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|aunt|uncle|grand\\w+|cousin|donor to (?:him|her)';
const not = (...more: string[]) =>
	anyWord(
		kin,
		'plan\\w*',
		'schedul\\w*',
		'discuss\\w*',
		'consider\\w*',
		'want\\w*',
		'will',
		'would',
		'should',
		'may',
		'might',
		'if',
		'refus\\w*',
		'declin\\w*',
		'never',
		'not (?:removed|taken|out)',
		'needs? (?:a|an|to|her|his|it|surgery)',
		'candidate',
		'surgery to',
		...more,
	);
/** What tells that it is gone, and of another day. */
const gone = String.raw`(?:,? (?:and [a-z]+ ))?(?:,? (?:is|was|were|are|has been|have been|had been|came|had to be|both|all|now|surgically|already))*,? (?:out|removed|taken out|gone|resected|taken)\b(?= (?:in|back|since|for|at|years|when|after|because|with|by|early|long|d\/t|due|on|by)|,| ?\(?(?:19|20)\d\d|[.;\n]|$)`;
const all = "(?:the |her |his |my )?";

const organs: readonly (readonly [id: string, code: string, words: string, more: Partial<SaidCode>, not?: string[]])[] = [
	['uterus', 'Z90.710', 'uterus|womb', { sex: 'female', unless: ['Z90.71', 'C54', 'C53', 'D06'], instead: ['D25', 'N92', 'N80.0', 'N93'] }, ['cervix (?:left|kept|still|remains|intact)', 'prolapse', 'baby']],
	['spleen', 'Z90.81', 'spleen', { unless: ['Z90.81', 'S36'] }],
	['stomach', 'Z90.3', 'stomach|part of the stomach|half (?:of )?(?:his|her|the) stomach', { unless: ['Z90.3', 'Z98.84'] }, ['sleeve']],
	['bladder', 'Z90.6', '(?<!gall ?)bladder', { unless: ['Z90.6'] }, ['gallbladder', 'catheter', 'stones?', 'polyps?', 'tumou?rs?', 'foley']],
	['kidney', 'Z90.5', '(?:one|left|right|L|R) kidney|kidney', { unless: ['Z90.5', 'Z94.0', 'Z52.4'] }, ['stones?', 'cysts?', 'stent', 'tube']],
	['larynx', 'Z90.02', 'larynx|voice ?box', { unless: ['Z90.02'] }],
	['lung-part', 'Z90.2', '(?:part of (?:the |his |her )?(?:left |right )?lung|(?:upper|lower|middle) lobe(?: of (?:the |his |her )?(?:left |right )?lung)?|(?:left|right) lung)', { unless: ['Z90.2'] }],
	['colon-part', 'Z90.49', '(?:part of (?:the |his |her )?(?:colon|bowel|gut)|(?:right|left|sigmoid) colon|half (?:of )?(?:the |his |her )?colon)', { unless: ['Z90.49'] }],
	['testicle', 'Z90.79', '(?:one|left|right|L|R|a) (?:testicle|testis)', { sex: 'male', unless: ['Z90.79'] }],
	['ovaries', 'Z90.722', '(?:both|two) ovaries|ovaries', { sex: 'female', unless: ['Z90.72'] }, ['cysts?']],
	['ovary', 'Z90.721', '(?:one|left|right|L|R|an) ovary', { sex: 'female', unless: ['Z90.72'] }, ['cysts?', 'other ovary']],
];

const sides = [
	['right', '1', '(?:right|R|rt)'],
	['left', '2', '(?:left|L|lt)'],
] as const;
const joints = [
	['shoulder', 'Z96.61', 'shoulder'],
	['elbow', 'Z96.62', 'elbow'],
	['hip', 'Z96.64', 'hip'],
	['knee', 'Z96.65', 'knee'],
	['ankle', 'Z96.66', 'ankle'],
] as const;

export const partsGone: readonly SaidCode[] = [
	...organs.map(([id, code, words, more, others = []]) =>
		status(`${id}-out`, code, String.raw`\b${all}(?:${words})\b${gone}`, not(...others), more),
	),
	status(
		'one-kidney-left',
		'Z90.5',
		String.raw`\b(?:has|with|only|just|on|down to|lives with) (?:only |just |but )?(?:one|a single|a solitary) (?:working |remaining |functioning )?kidney\b|\bkidney\b[^.;\n]{0,30}\b(?:the )?(?:left|right|other|second)(?: one| kidney)? (?:was |had been |having been |had to be |being )?(?:removed|taken out|taken|donated|lost|gone)\b`,
		not('born', 'congenital', 'agenesis', 'stones? in one', 'works', 'cyst'),
		{ unless: ['Z90.5', 'Q60', 'Z94.0'] },
	),
	status(
		'urine-by-a-pouch',
		'Z93.6',
		String.raw`\b(?:pouch|bag|stoma|conduit|urostomy)\b[^.;\n]{0,25}\b(?:drains?|collects?|carries|takes|for) (?:the |his |her )?urine\b|\burine (?:drains|goes|runs|empties) (?:in)?to (?:a |the |his |her )(?:pouch|bag|stoma)\b(?! on the leg)`,
		not('foley', 'catheter', 'leg bag', 'suprapubic', 'nephrostomy removed'),
		{ unless: ['Z93.6', 'Z93.5', 'Z96.0', 'Z46.6'] },
	),
	status(
		'lenses-in-both-eyes',
		'Z96.1',
		String.raw`\bcataracts?\b[^.;\n]{0,30}\b(?:taken out|removed|out|extracted|done)\b[^.;\n]{0,50}\b(?:implants?|IOLs?|lens(?:es)?|pseudophak\w*)\b`,
		not('now', 'today', 'next', 'remaining', 'other eye'),
		{ unless: ['Z96.1', 'T85.2'], instead: ['H26.9', 'H25.9', 'H25.1', 'H26.4'] },
	),
	...sides.map(([side, digit, says]) =>
		status(
			`${side}-breast-off`,
			`Z90.1${digit}`,
			String.raw`\b${says} breast (?:was |is |has been |had been )?(?:taken off|removed|off|gone|amputated)\b(?= (?:in|for|since|because|after|when|years)|,| ?(?:19|20)\d\d|[.;\n])`,
			not('lump', 'cyst', 'implant', 'both', 'partial', 'mole'),
			{ unless: ['Z90.1'] },
		),
	),
	...joints.flatMap(([name, code, words]) =>
		sides.map(([side, digit, says]) =>
			status(
				`artificial-${side}-${name}`,
				`${code}${digit}`,
				String.raw`\b${says} ${words}(?: joint)?,? (?:is |was |has been |now )*(?:artificial|(?:a |of )?(?:metal|titanium)|(?:a )?prosthe\w+|replaced|done over|new)\b(?= (?:since|in|from|joint|years|after)|,| ?(?:19|20)\d\d|[.;\n]|$)`,
				not('pain', 'loose\\w*', 'infect\\w*', 'dislocat\\w*', 'fracture', 'both', 'arthritis'),
				{ unless: [code, 'T84', 'Z47.1', 'M97', 'Z47.3'] },
			),
		),
	),
];
