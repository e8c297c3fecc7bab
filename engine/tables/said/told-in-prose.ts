/** What letters and talked visits say in whole sentences: a pressure that is no disease yet, pain from a tumor. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const aside = 'denie[sd]|mother|father|sister|brother|husband|wife|son|daughter|if|never|risk';
const pressure = rowsOf('I.C.9.a.7; tabular R03.0');
const pain = rowsOf('I.C.6.b.5; tabular G89.3');
const status = rowsOf('I.C.21.c.3');
const polyps = rowsOf('I.C.21.c.4; tabular Z86.010');
const flow = rowsOf('I.B.2; index: Incontinence, stress');

const raised = String.raw`(?:elev\w*|high|raised|up) (?:office |clinic |today's )?(?:BP|blood pressure)(?: readings?)?|(?:BP|blood pressure|pressures?)(?: readings?)?(?: ?[-–:,] ?| )(?:is |was |are |were )?(?:elev\w*|high|raised|up)(?: readings?)?(?: today)?`;
const undiagnosed = String.raw`(?:no|not|without|w\/o|never)(?: a| any| an)? (?:\w+ ){0,4}(?:htn|hypertension|hypertensive)`;

/** Receptors told in words ("positive for estrogen and negative for progesterone and for HER2"). */
const receptors: readonly (readonly [string, string, string])[] = [
	['Z17.0', 'positive', 'estrogen|oestrogen'],
	['Z17.1', 'negative', 'estrogen|oestrogen'],
	['Z17.21', 'positive', 'progesterone'],
	['Z17.22', 'negative', 'progesterone'],
	['Z17.31', 'positive', 'HER-?2'],
	['Z17.32', 'negative', 'HER-?2'],
];
const told = rowsOf('I.C.21.c.3; tabular Z17');
const inWords = receptors.map(([code, sign, name]) =>
	told(
		`receptor-in-words-${code}`,
		code,
		String.raw`\b${sign} for (?:(?!positive|negative)[^.;\n]){0,40}?\b(?:${name})\b`,
		anyWord('mother|sister|aunt|pending|unknown'),
		{ beside: /^[CD]/, unless: [code, 'Z17.4'] },
	),
);

const adenomasOnce = String.raw`\badenomas?\b (?:was |were |had been )?(?:taken out|removed|resected|snared|found)(?: and removed)? (?:in |back in )?(?:19|20)\d\d\b|\b(?:colonoscopy|scope)\b[^.;\n]{0,15}\b(?:in )?(?:19|20)\d\d\b[^.;\n]{0,40}\badenomas?\b(?:[^.;\n]{0,20}\bremoved)?|\b(?:last|previous|prior)(?: (?:one|exam|colonoscopy|scope))? (?:was )?(?:in )?(?:19|20)\d\d\b[^.;\n]{0,40}\badenomas?\b|\badenomas?,? (?:in |from |of )?(?:19|20)\d\d\b`;
/** Adenomas of a year, and nothing taken out at this visit. */
const oncePast =
	/^(?![\s\S]*\b(?:today|this morning)['’]?s? (?:colonoscopy|scope|exam)|[\s\S]*\b(?:colonoscopy|scope) (?:today|this morning)|[\s\S]*\b(?:path(?:ology)?|biops\w+) (?:came back|shows|showed|is back|result))[\s\S]*/i;

export const proseLines: readonly SaidCode[] = [
	...inWords,
	pressure(
		'pressure-without-diagnosis',
		'R03.0',
		String.raw`\b(?:${raised})\b[^.\n]{0,60}\b${undiagnosed}\b|\b${undiagnosed}\b[^.\n]{0,60}\b(?:${raised})\b`,
		anyWord(aside, 'pregnan\\w*'),
		{ unless: ['R03.0', 'I1', 'O1'] },
	),
	pain(
		'pain-from-tumor',
		'G89.3',
		String.raw`\b(?:pain|aching|ache)\b(?:[^.;\n]|\.\d){0,60}(?<!\bnot )\b(?:from|due to|caused by|because of) (?:the |her |his )?(?:bone )?(?:metasta\w+|mets|cancer|tumou?rs?|malignancy|bone disease)\b|\b(?:cancer|tumou?r|metastatic|malignant|neoplasm)[- ](?:related )?pain\b`,
		anyWord(aside, 'no|not|without|resolved|could be|may be|might'),
		{ beside: /^C/, instead: ['M54', 'M25.5', 'M79.6', 'R10', 'R07'] },
	),
	status(
		'pacer-put-in',
		'Z95.0',
		String.raw`\b(?:pacer|pacemaker|PPM)\b (?:was |has been |had been )?(?:put in|placed|implanted|inserted|fitted|checked|interrogated)\b|\b(?:pacer|pacemaker) (?:is )?(?:working|functioning) (?:well|normally|fine)\b`,
		anyWord(aside, 'planned|scheduled|will|removed|next|considered'),
		{ unless: ['Z95.0', 'Z95.81', 'Z45.01'] },
	),
	status(
		'smoked-until',
		'Z87.891',
		String.raw`\b(?:s?he|pt|patient) smoked (?:\w+ ){0,5}(?:until|till|up to|from \d{4} to) (?:age |about |around )?(?:\d{2,4}|h(?:is|er) \w+)\b|\b(?:gave up|quit|stopped) (?:cigarettes|smoking|tobacco) (?:\w+ ){0,3}(?:years|yrs) ago\b`,
		anyWord(aside, 'last week|this week|yesterday'),
		{ unless: ['Z87.891', 'F17', 'Z72.0'] },
	),

	flow(
		'leak-of-the-stress-type',
		'N39.3',
		String.raw`\bleak\w*\b[^.\n]{0,60}\bstress (?:type|kind|sort|pattern|leak\w*|incont\w*)\b|\b(?:leak\w*|los(?:es|ing) (?:a little )?urine)\b[^.;\n]{0,20}\b(?:when|with|if) (?:s?he )?(?:cough\w*|laugh\w*|sneez\w*|jump\w*|lift\w*|runs?|running)\b`,
		anyWord('no|denies|urge|urgency|mixed|rush|stool|tube|bag|valve|cuff|toilet|dry now|gone'),
		{ unless: ['N39.3', 'N39.46', 'R39.81'], instead: ['R32'] },
	),
	polyps('adenomas-taken-out', 'Z86.0101', adenomasOnce, anyWord(aside, 'no|today|now'), {
		unless: ['Z86.010', 'D12', 'C18', 'C19', 'C20'],
	}),
	polyps('adenomas-of-another-year', 'Z86.0101', adenomasOnce, anyWord(aside, 'no|today|now'), {
		unless: ['Z86.010', 'D12.0', 'D12.2', 'D12.3', 'D12.4', 'D12.5', 'D12.7', 'D12.8', 'C18', 'C19', 'C20'],
		beside: /^D12\.6/,
		instead: ['D12.6'],
		onlyNote: oncePast,
	}),

	status(
		'chair-for-all-moves',
		'Z99.3',
		String.raw`\b(?:(?:power|electric|motori[sz]ed|manual) (?:wheel)?chair|wheelchair)\b[^.;\n]{0,15}\bfor (?:all|everything|every move|any distance|getting about)\b|\b(?:lives|gets about|gets around|moves) (?:about )?(?:only )?in (?:a|an|his|her|the) (?:power |electric )?(?:wheel)?chair\b`,
		anyWord(aside, 'no longer|until'),
		{ unless: ['Z99.3'] },
	),
];
