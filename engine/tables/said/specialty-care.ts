/** What specialists' notes tell in sentences: the clearance before an operation, shots, results, substances under a label. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const visit = rowsOf('I.C.21.c');
const index = rowsOf('index');

const operation = String.raw`(?:operat(?:ion|ive)|surgery|replacement|arthroplasty|repair|\w*ectomy|\w*otomy|\w*plasty|fusion|bypass|sleeve|extractions?|resection|grafts?|stent|TKA|THA|TSA|TKR|THR|CABG|TAVR|AVR|TURP|release|reduction|fixation|anesthesia|lift|reconstruction|procedure|implant\w*|transplant|delivery under)`;
const judged = String.raw`(?:(?:pre-?\s?op(?:erative)?|pre-?surgical|peri-?operative|medical|surgical|anesthe\w+|internal medicine|general) )?(?:(?:risk|medical) )?(?:clearance|evaluation|assessment|optimi[sz]ation|consult(?:ation)?|check(?:-?up)?|work-?up|H ?& ?P|history and physical|physical|opinion|fitness|visit|exam(?:ination)?)`;
const came =
	'(?:seen|here|in|presents?|comes|came|referred|asked|sent|consulted|visit|encounter|reason(?: for (?:the )?visit)?:?)';
const laterOn = anyWord(
	'declin\\w*',
	'pending',
	'await\\w*',
	'will need',
	'needs?',
	'obtain',
	'next',
	'cardiac',
	'cardiology',
	'pulmonary',
	'respiratory',
	'cardiovascular',
	'not',
	'years? ago',
	'weeks? ago',
	'months? ago',
	'after',
	'if',
	'follow(?:ing|-?up)',
	'labs?',
);
const beforeOperation = (id: string, says: string): SaidCode =>
	visit(id, 'Z01.818', says, laterOn, { unless: ['Z01.81'], minAge: 1 });

const substances: readonly (readonly [string, string])[] = [
	['F10', 'alcohol|etoh|AUD|drinking'],
	['F11', 'opioids?|opiates?|heroin|fentanyl|OUD|oxycodone'],
	['F12', 'cannabis|marijuana|THC|CUD|weed'],
	['F13', 'benzos?|benzodiazepines?|sedatives?|alprazolam|xanax'],
	['F14', 'cocaine|crack'],
	['F15', 'meth(?:amphetamine)?|stimulants?|amphetamines?'],
];
/** "Alcohol: dependence, sober 14 months. In sustained remission": the substance is the label, the disorder its first item. */
const labelled = substances.flatMap(([code, names]): SaidCode[] => {
	const disorder =
		'(?:dependence|dependent|addiction|use disorder,? (?:moderate|severe)|(?:moderate|severe) use disorder)';
	const none = anyWord(
		'denies',
		'denied',
		'father',
		'mother',
		'brother',
		'sister',
		'husband',
		'wife',
		'son',
		'daughter',
		'r\\/o',
		'screen\\w*',
	);
	return [
		index(
			`${code}-labelled-in-remission`,
			`${code}.21`,
			String.raw`(?:^|\n|[.;)] )[ \t\-*•\d.)]{0,6}(?:${names})(?: use)? ?[:–—-] ?${disorder}\b(?=[^\n]{0,140}\b(?:in )?(?:sustained |early |full |partial |long[- ]term )*remission\b)(?![^\n]{0,140}\b(?:not in|no) remission)`,
			none,
			{ unless: [code] },
		),
		index(
			`${code}-labelled`,
			`${code}.20`,
			String.raw`(?:^|\n|[.;)] )[ \t\-*•\d.)]{0,6}(?:${names})(?: use)? ?[:–—-] ?${disorder}\b(?![^\n]{0,140}\b(?:remission|sober|abstinent|clean|none since|quit|stopped|recovery)\b)`,
			none,
			{ unless: [code] },
		),
	];
});

const shot = String.raw`(?:(?:three|3|twelve|12)[- ](?:monthly|weekly|month|week) (?:contracepti\w+ |birth control )?(?:injection|shot|jab)|(?:contracepti\w+|birth control) (?:injection|shot|jab)|(?:injection|shot|jab) (?:[^.;\n]{0,40} )?for (?:birth control|contraception)|(?:depo|dmpa|depo-?provera|sayana)(?: (?:injection|shot|jab))?)`;
const givenNow = String.raw`(?:given|administered|injected|had it|got it|repeated|on time)\b(?=[^\n]{0,60}\b(?:today|now|here|this visit|deltoid|buttock|glute\w*|gluteal|arm|thigh|hip|abdomen|IM|SQ)\b)`;

const firmer =
	'(?:sildenafil|tadalafil|vardenafil|avanafil|viagra|cialis|levitra|stendra|alprostadil|trimix|vacuum (?:device|pump))';
const weak = String.raw`(?:trouble|problems?|weak\w*|poor|soft\w*|fail\w*|difficult\w*|unreliable|not (?:firm|hard|good|lasting|strong|satisf\w+)|do not last|don['’]?t last|fade\w*|lost|worse|partly|half)`;

/** "Age 37 - NIPT low risk": an age told as the reason for a test of the pregnancy; trimester and order after weeks and counts. */
const trimesters: readonly (readonly [string, string])[] = [
	['1', '(?:[5-9]|1[0-3])'],
	['2', '(?:1[4-9]|2[0-7])'],
	['3', String.raw`(?:2[89]|3\d|4[0-2])`],
];
const orders: readonly (readonly [string, string])[] = [
	['1', String.raw`\bG ?1(?=\b|P)|\b(?:primi|nulli)\w+|\bfirst (?:baby|pregnancy)`],
	['2', String.raw`\bG ?(?:[2-9]|1\d)(?=\b|P)|\bmulti(?:p|grav)\w*|\b(?:second|third|fourth) (?:baby|pregnancy)`],
];
const aged = trimesters.flatMap(([trimester, weeks]) =>
	orders.map(
		([order, counts]): SaidCode => ({
			...index(
				`age-as-the-reason-${order}${trimester}`,
				`O09.5${order}${trimester}`,
				String.raw`\bage(?:d|:)? ?(?:3[5-9]|4[0-5])\b ?[-–—:,(/]{1,2} ?[^.;\n]{0,30}\b(?:NIPT|cfDNA|cell[- ]free|genetic\w*|amnio\w*|CVS|aneuploidy|antenatal testing|growth scans?|aspirin|ASA)\b`,
				anyWord('father', 'partner', 'mother', 'sister', 'husband', 'donor'),
				{ sex: 'female', unless: ['O09.5', 'O03', 'O02', 'O00', 'Z39'] },
			),
			onlyNote: new RegExp(
				String.raw`^(?=[\s\S]*(?:${counts}))(?=[\s\S]*\b${weeks}(?: ?w(?:k|ks|eeks?)? ?(?:and )?\d|\+\d| \d\/7|w(?=[\s,.;]))(?! ?(?:PP|post|ago)))`,
				'i',
			),
		}),
	),
);

/** A pregnancy at 35 or more by the age of the patient (tabular O09.5): proved by the count of pregnancies beside its weeks. */
const byAge = trimesters.flatMap(([trimester, weeks]) =>
	orders.map(
		([order, counts]): SaidCode => ({
			...index(
				`pregnant-at-35-${order}${trimester}`,
				`O09.5${order}${trimester}`,
				`(?:${counts}) ?P?\\d*`,
				anyWord('sister', 'mother', 'delivered', 'post-?partum'),
				{ sex: 'female', minAge: 35, unless: ['O09.5', 'O03', 'O02', 'O00', 'Z39', 'O90', 'Z34.9'] },
			),
			onlyNote: new RegExp(
				String.raw`^(?=[\s\S]*\b(?:FHT|FHR|fetal heart|FM\b|fetal movement|EDC|EDD|prenatal|ROB|routine OB|OB (?:visit|RV)|GBS|fundal|FH \d))(?=[\s\S]*\b${weeks}(?: ?w(?:k|ks|eeks?)? ?(?:and )?\d|\+\d| \d\/7|w(?=[\s,.;]))(?! ?(?:PP|post|ago)))`,
				'i',
			),
		}),
	),
);

export const specialtyCareLines: readonly SaidCode[] = [
	beforeOperation(
		'asked-before-operation',
		String.raw`\b${came}\b[^.;\n]{0,45}?\b(?:for|to)\b[^.;\n]{0,25}?\b${judged}(?! (?:of|for) (?!fitness|risk|readiness))[^.;\n]{0,20}?\b(?:before|prior to|ahead of)\b[^.;\n]{0,50}?\b${operation}\b`,
	),
	beforeOperation(
		'cleared-for-operation',
		String.raw`\b${came}\b[^.;\n]{0,45}?\b(?:for|to)\b[^.;\n]{0,25}?\b(?:(?:medical |surgical |pre-?op(?:erative)? |internal medicine )?clearance|(?:pre-?\s?op(?:erative)?|pre-?surgical|peri-?operative|pre-?anesth\w+) ${judged}) (?:for|of)\b[^.;\n]{0,50}?\b${operation}\b`,
	),
	beforeOperation(
		'fit-for-operation',
		String.raw`\b${came}\b[^.;\n]{0,60}?\b(?:fit(?:ness)? for|safe for|ready for|cleared (?:for|before)|risk (?:of|for|before))\b[^.;\n]{0,40}?\b${operation}\b`,
	),
	...labelled,
	...aged,
	...byAge,
	visit(
		'contraceptive-shot-told',
		'Z30.42',
		String.raw`\b${shot}\b[^\n]{0,160}?\b${givenNow}`,
		anyWord(
			'first',
			'medrol',
			'flare',
			'(?:40|80|120) ?(?:mg|IM)',
			'stop\\w*',
			'declin\\w*',
			'overdue',
			'late',
			'lupron',
			'testosterone',
			'will be',
			'asks',
			'wants',
			'sister',
			'pregnant',
		),
		{ sex: 'female', minAge: 10, maxAge: 56, unless: ['Z30', 'O'] },
	),
	index(
		'psa-above-what-is-liked',
		'R97.20',
		String.raw`\bPSA\b[^\n]{0,140}?\b(?:that|this|it|which|both|these)(?: is| are|['’]s)(?: still| again| now| well| slightly| a bit| a little)* (?:above|over|higher than|more than|beyond|out of|outside)(?: \w+){0,5}? (?:like|want|normal|range|limit|expect\w*|cut-?off|age|usual)\b`,
		anyWord(
			'not (?:above|over|higher)',
			'no longer',
			'if',
			'father',
			'brother',
			'after (?:prostatectomy|radiation|surgery)',
			'recurren\\w*',
		),
		{
			sex: 'male',
			unless: ['R97.2', 'C61', 'Z85.46', 'Z90.79'],
			unlessNote: /\b(?:prostatectomy|RALP|after radiation|brachytherapy|salvage|recurren\w+)\b/i,
		},
	),
	index(
		'erections-treated',
		'N52.9',
		String.raw`\berections?\b(?! (?:are|is) (?:normal|fine|good|ok)\b)[^\n]{0,90}?\b${weak}\b[^\n]{0,90}?\b${firmer}\b|\berections?\b[^\n]{0,60}?\b${firmer}\b[^\n]{0,40}?\b(?:helps?|works?|partly|refill\w*|raise|increase|renew\w*|started?|continue)\b`,
		anyWord(
			'no',
			'denies',
			'normal',
			'prostatectomy',
			'radiation',
			'diabet\\w*',
			'psychogenic',
			'if',
			'may',
			'risk\\w*',
			'after (?:a|the) (?:biopsy|surgery|operation)',
		),
		{ sex: 'male', minAge: 17, unless: ['N52', 'F52'] },
	),
	visit(
		'isotretinoin-watched',
		'Z79.899',
		String.raw`\b(?:isotretinoin|accutane|absorica|claravis|zenatane|amnesteem)\b[^\n]{0,30}\b(?:month|mo\b|visit|follow|f\/u|check|continu\w*|cumulative|day \d|wk|week)|\b(?:month|mo|continu\w*|refill\w*) (?:#?\d+ )?(?:of |on |the )*(?:isotretinoin|accutane|absorica|claravis|zenatane|amnesteem)\b`,
		anyWord(
			'start\\w*',
			'first',
			'consider\\w*',
			'finished',
			'completed',
			'declin\\w*',
			'previous\\w*',
			'past',
			'stopped',
			'wants',
			'discuss\\w*',
			'month 0',
			'baseline',
			'brother',
			'sister',
			'ago',
		),
		{
			beside: /^L7[01]/,
			unless: ['Z79.899'],
			onlyNote: /\b(?:ALT|AST|LFTs?|lipids?|TGs?|triglycerides?|labs?|hCG|UPT|pregnancy test|iPLEDGE|CMP)\b/i,
		},
	),
	index(
		'headache-after-injury',
		'G44.309',
		String.raw`\bpost-?\s?traumatic headaches?\b`,
		anyWord('no', 'denies', 'history of', 'hx', 'resolved'),
		{ beside: /^F07\.81/, unless: ['G44.3'] },
	),
	visit(
		'ortho-post-op-check',
		'Z47.89',
		String.raw`\b(?:(?:rotator )?cuff repair|RCR|labral repair|bankart|meniscectomy|meniscus repair|ACL (?:reconstruction|repair)|ACLR|bunionectomy|hammertoe (?:repair|correction)|(?:knee|shoulder|hip|ankle|wrist|elbow) (?:arthroscopy|scope)|carpal tunnel release|CTR|trigger (?:finger|thumb) release|cubital tunnel release|ulnar nerve transposition|osteotomy|ACDF|TLIF|(?:lumbar|cervical|spinal|ankle|midfoot|wrist) fusion|tenodesis|(?:achilles|tendon|biceps|patellar tendon|quad\w*) repair|subacromial decompression)\b[^\n]{0,70}\b(?:\d{1,2}|one|two|three|four|five|six|eight|ten) (?:days?|d|weeks?|wks?) (?:ago|out|post-?\s?op|postop|s\/p)\b[^\n]{0,50}\b(?:post-?\s?op|check|sutures? (?:out|removed)|stitches|incisions?|portals)\b`,
		anyWord(
			'infect\\w*',
			'dehisc\\w*',
			'planned',
			'scheduled',
			're-?t(?:ear|orn|ore)',
			'abscess',
			'failed',
			'fracture',
			'fx',
			'carcinoma',
			'cancer',
		),
		{ unless: ['Z47', 'T8', 'S'], instead: ['Z48.89', 'Z98.89'] },
	),
];
