/**
 * Bladder, prostate and men's organs in the words of the visit: when it leaks, what the prostate does to the stream, what is
 * swollen. Own compilation; codes after the index.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';
import { notNow } from './kidneys-told.ts';

const bladder = rowsOf('index: Incontinence, urine, by type');
const effort = String.raw`(?:cough\w*|sneez\w*|laugh\w*|lift\w*|jump\w*|jogg?\w*|run(?:s|ning)?|exercis\w*|trampoline|stand\w* up|strain\w*|gym|squat\w*|burpees|zumba|jumping jacks|hik\w+|bend\w*)`;
const leak = String.raw`(?:leak\w*|dribbl\w*|wets?|wetting|loses? (?:urine|pee|control|a little)|squirts?|spurts?|drips?|accidents?|incontinen\w*|pees? (?:herself|himself|a little|her pants)|dampens?|floods?|gush\w*)`;
const leakNot = [
	notNow,
	'no',
	'not',
	'without',
	'fecal',
	'stool',
	'bowel\\w*',
	'nose',
	'fluid leak',
	'CSF',
	'resolved',
	'cured',
	'valve',
	'discharge',
	'amniotic',
	'LOF',
	'bag',
];
const typed = {
	unless: ['N39.4', 'N39.3', 'F98.0', 'N32.0', 'O'],
};
const effortLeak = String.raw`\b${leak}\b[^.;\n]{0,40}?\b${effort}\b|\b${effort}\b[^.;\n]{0,25}?\b${leak}\b|\bstress (?:UI|incont\w*|leak\w*|type)\b|\bSUI\b`;

const bigProstate = String.raw`(?:BPH|(?:big|large|enlarged|boggy|grown|huge|bulky|swollen|generous|\d{2,3} ?(?:g|gm|grams?|cc|ml)(?: benign)?) (?:benign |smooth )*(?:prostate|gland)|prostat\w+ (?:is |was |feels |has |looks |on exam |on DRE |to )*(?:\w+ )?(?:big|large|enlarged|grown|growth|hyper\w+|\d{2,3} ?(?:g|gm|grams?|cc|ml))|for (?:the|his) prostate|benign prostat\w+)`;
const prostateDrug = String.raw`(?:flomax|tamsulosin|tams|finasteride|proscar|dutasteride|avodart|jalyn|rapaflo|silodosin|alfuzosin|uroxatral|doxazosin|cardura|terazosin|hytrin|TURP|urolift|rezum|HoLEP|aquablation|greenlight|alpha[- ]?blocker)`;
const symptom = String.raw`(?:nocturia|up (?:\d|two|three|four|five|several|(?:\d|3-4) ?(?:x|times))[^.;\n]{0,18}(?:night|pee|void|bathroom)|gets? up (?:\w+ )?(?:\d|two|three|four|five)|(?:weak|slow|poor|thin|splitting|feeble|trickl\w*) (?:urin\w+ )?(?:stream|flow)|(?:stream|flow)(?: is| has| gets?| got)? (?:weak\w*|slow\w*|poor|thin|split\w*|trickl\w*|feeble|down)|hesitan\w+|straining|strains to|dribbl\w+|intermitten\w+|urgen\w+|frequen\w+|LUTS|retention|(?:can(?:no|['’])t|couldn['’]t|cannot|doesn['’]t|incomplete(?:ly)?) (?:empty\w*|go\b|pee|void)|every hour|hourly|runs? for it|run for it|stop(?:s|ping)?[- ]and[- ]start\w*|stands? (?:there )?(?:a while|waiting)|wait\w* for (?:it|the stream) to start|IPSS|AUA score|failed (?:TOV|void\w*))`;
const prostateNot = anyWord(
	notNow,
	'cancer',
	'Gleason',
	'adenoca\\w*',
	'no (?:nocturia|LUTS|complaints|symptoms)',
	'without',
	'denies',
	'prostatectomy',
	'asymptomatic',
	'prostatitis',
);
const enlarged = rowsOf('index: Enlargement, prostate');
const withSymptoms = String.raw`\b${bigProstate}\b[^\n]{0,110}?\b${symptom}|\b${symptom}[^\n]{0,90}?\b${bigProstate}|\b${symptom}[^\n]{0,60}?\b${prostateDrug}\b[^\n]{0,40}\bprostate|\b${prostateDrug}\b[^.;\n]{0,30}\bprostate\b[^\n]{0,60}?\b${symptom}`;
const men = { sex: 'male' as const };

const sexual = rowsOf('index: Dysfunction, sexual, male, erectile');
const urine = rowsOf('index: Infection, urinary; Cystitis');
const antibiotic = String.raw`(?:macrobid|nitrofurantoin|macrodantin|bactrim|septra|TMP[-/]?SMX?|trimethoprim|keflex|cephalexin|cefdinir|cefuroxime|cipro\w*|levaquin|levofloxacin|fosfomycin|monurol|augmentin|amox\w*|pivya|pivmecillinam|gentamicin|ceftriaxone|rocephin|abx|antibiotics?)`;

export const waterworksTold: readonly SaidCode[] = [
	bladder(
		'leaks-with-effort',
		'N39.3',
		effortLeak,
		anyWord(
			notNow,
			'no (?:leak\\w*|incont\\w*|stress)',
			'not',
			'without',
			'fecal',
			'stool',
			'bowel\\w*',
			'nose',
			'resolved',
			'cured',
			'CSF',
			'blood',
			'dry since',
			'test neg\\w*',
			'accidents? at',
		),
		{
			...typed,
			onlyNote:
				/\b(?:urin\w*|bladder|pads?|pessary|sling|kegel\w*|pelvic floor|PFPT|PT\b|stress|SUI|bulk\w*|prostat\w*|pee|herself|himself|clamp|leak\w*)\b/i,
		},
	),
	bladder(
		'drips-after-voiding',
		'N39.43',
		String.raw`\b(?:drip\w*|dribbl\w*|leak\w*|wet)\b[^.;\n]{0,40}?\b(?:after (?:he|she)(?:['’]s)? (?:\w+ )?(?:zip\w*|done|finish\w*|pee\w*|void\w*|urinat\w*|walk\w*)|after (?:void\w*|urinat\w*|peeing|finishing|zipping)|once (?:he|she)(?:['’]s)? (?:zip\w*|done|finish\w*))|\bpost[- ]?(?:void|mictur\w+)(?:al|ing)? dribbl\w*`,
		anyWord(...leakNot),
		typed,
	),
	bladder(
		'wets-the-bed',
		'N39.44',
		String.raw`\bdry (?:by|all|during the|in the) day\b[^\n]{0,60}?\b(?:wakes? (?:up )?(?:soaked|wet)|wets?|soaked|nights?)|\b(?:wets? (?:the|his|her) bed|bed[- ]?wetting|wakes? (?:up )?(?:soaked|wet) (?:with urine )?(?:\w+ )?(?:nights?|\d))\b[^\n]{0,120}?\b(?:DDAVP|desmopressin|alarm|pull-?ups?|no organic|nights? (?:a|of|per))|\bnocturnal enuresis\b`,
		anyWord(notNow, 'sweats?', 'resolved', 'none since', 'outgrew', 'stopped'),
		{ unless: ['N39.44', 'F98.0', 'R61'] },
	),
	enlarged('prostate-with-symptoms', 'N40.1', withSymptoms, prostateNot, {
		...men,
		unless: ['N40.1', 'C61', 'N40.3'],
		minAge: 35,
	}),
	enlarged(
		'prostate-drug-and-symptom',
		'N40.1',
		String.raw`\bprostate\b[^\n]{0,120}?\b${symptom}[^\n]{0,60}?\b${prostateDrug}\b`,
		prostateNot,
		{ ...men, unless: ['N40.1', 'C61', 'N40.3', 'N41'], minAge: 35 },
	),
	enlarged(
		'prostate-big-and-quiet',
		'N40.0',
		String.raw`\b(?:DRE|prostate|rectal(?: exam)?)\b[^.;\n]{0,50}?\b(?:enlarged|enlargement|hyperplasia)\b[^\n]{0,80}?\b(?:no (?:complaints|symptoms|LUTS|urinary|bother|nocturia|trouble)|good (?:stream|flow)|asymptomatic|sleeps through|not bother\w*|voids (?:well|fine))`,
		anyWord(notNow, 'not enlarged', 'cancer', 'nodule', 'hard'),
		{ ...men, unless: ['N40', 'C61', 'R97.20'], minAge: 35 },
	),
	...(
		[
			[
				'up-at-night',
				'R35.1',
				String.raw`\b(?:nocturia|up (?:\d|3-4|two|three|four|five)(?: ?x| times)?(?: (?:a|per|every|each))? ?(?:night|nightly|to (?:pee|void|urinate))|(?:\d|two|three|four|five)(?: ?x| times) (?:a|per|every|each) night to (?:pee|void|urinate))\b`,
			],
			[
				'goes-every-hour',
				'R35.0',
				String.raw`\b(?:goes|pees?|voids?|urinat\w+|going|peeing|voiding) (?:(?:about|nearly|almost) )?(?:every (?:hour|30 ?min\w*|half hour|\d{1,2} ?min\w*|[12] ?h(?:ou)?rs?)|hourly|(?:1\d|2\d) ?(?:x|times))`,
			],
			[
				'has-to-run',
				'R39.15',
				String.raw`\b(?:has to|have to|must) (?:run|rush|dash|hurry)(?: for it| to (?:the )?(?:toilet|bathroom|restroom)|\b(?=[.,;]))`,
			],
			[
				'thin-stream',
				'R39.12',
				String.raw`\b(?:weak|slow|thin|feeble|poor) (?:urin\w+ )?(?:stream|flow)\b|\b(?:stream|flow)(?: is| has| got)? (?:weak\w*|slow\w*|thin\w*|feeble|poor)`,
			],
		] as const
	).map(([id, code, says]) =>
		enlarged(
			id,
			code,
			says,
			anyWord(
				notNow,
				'no',
				'without',
				'not',
				'sugar',
				'better',
				'gone',
				'resolved',
				'blood',
				'air\\s?flow',
				'peak',
				'carotid',
			),
			{ beside: /^N40\.1/ },
		),
	),
	rowsOf('index: Frequency, micturition')(
		'voids-too-often',
		'R35.0',
		String.raw`\b(?:goes|pees?|voids?|urinat\w+|peeing|voiding)(?: urine)? (?:(?:about|nearly|almost) )?(?:every (?:hour|30 ?min\w*|half hour|\d{1,2} ?min\w*)|hourly|(?:1\d|2\d) ?(?:x|times)(?: a day|\/day|\/d)?|all day long|constantly)`,
		anyWord(notNow, 'no', 'not', 'breast\\w*'),
		{ minAge: 3, unless: ['R35', 'N39.0', 'N30', 'N40', 'N32.81', 'O', 'E10', 'E11', 'N39.4'] },
	),
	rowsOf('index: Retention, urine')(
		'cannot-empty',
		'R33.9',
		String.raw`\b(?:can(?:no|['’])t|cannot|couldn['’]t|unable to|not able to) (?:empty|pee|void|urinate|pass (?:any )?(?:urine|water))\b[^\n]{0,50}?\b(?:\d{3,4} ?(?:ml|cc)|cath\w*|foley|PVR)|\b(?:PVR|post-?void(?: residual)?)\b[^.;\n]{0,12}?\b(?:[4-9]\d\d|1\d{3})\b`,
		anyWord(notNow, 'no retention', 'stool', 'bowel'),
		{ unless: ['R33', 'N31', 'O', 'N99', 'N40.1', 'N13'] },
	),
	rowsOf('index: Disorder, bladder, neuromuscular')(
		'nerves-of-the-bladder',
		'N31.9',
		String.raw`\bneurogenic\b[^.;\n]{0,30}?\b(?:bladder|voids?|cath\w*|CIC|self[- ]cath\w*|LUT)|\bbladder\b[^\n]{0,50}?\bneurogenic\b`,
		anyWord(notNow, 'no', 'not', 'bowel', 'claudication', 'orthostatic', 'shock', 'non', 'syncope'),
		{ unless: ['N31', 'G83.4'] },
	),
	urine(
		'pees-razors-and-treated',
		'N39.0',
		String.raw`\b(?:urinary tract (?:infxn|infx|inf\b|infect\w*)|urine (?:infxn|infx|infect\w*)|UTI|urinary (?:infxn|infect\w*)|bladder infxn)\b[^.;\n]{0,40}?\b${antibiotic}\b|\b(?:treat\w*|tx'?d?|rx|abx|${antibiotic})\b[^.;\n]{0,25}?\b(?:for|as)(?: a| an| her| his| the| presumed| simple| uncomplicated)* (?:urinary tract (?:infxn|infx|infect\w*)|UTI|urine infect\w*)`,
		anyWord(
			notNow,
			'no',
			'not',
			'prophyla\\w*',
			'last',
			'prior',
			'previous',
			'recurrent',
			'history',
			'hx',
			'finished',
			'completed',
			'neg\\w*',
			'declin\\w*',
			'after',
			'suppress\\w*',
			'ago',
		),
		{
			unless: ['N39.0', 'N30', 'N10', 'N12', 'O', 'N41', 'P39', 'T83'],
		},
	),
	urine(
		'bladder-infection-with-blood',
		'N30.01',
		String.raw`\b(?:hemorrhagic (?:bladder infect\w*|cystitis)|(?:acute |bacterial )(?:\w+ )?cystitis (?:with|w\/) (?:gross |visible )?(?:hematuria|blood)|(?:cystitis|bladder infect\w*)\b[^.;\n]{0,30}\b(?:with|w\/) (?:gross |visible )?(?:hematuria|blood))\b`,
		anyWord(notNow, 'no', 'not', 'without', 'radiation', 'interstitial', 'cyclophosphamide', 'chronic', 'BK'),
		{
			unless: ['N30.01', 'N30.4', 'N30.11', 'O', 'N30.21'],
		},
	),
	urine(
		'radiation-bladder-bleeds',
		'N30.41',
		String.raw`\b(?:radiation|irradiation|XRT|RT)[- ](?:induced |related )?cystitis\b(?=[^\n]{0,100}\b(?:hematuria|blood|bleed\w*|clots)\b|(?<=\b(?:hematuria|blood|bleed\w*|clots)\b[^\n]{0,100}cystitis))`,
		anyWord(notNow, 'no (?:blood|hematuria|bleed\\w*)', 'without'),
		{ unless: ['N30.41'] },
	),
	urine(
		'painful-bladder',
		'N30.10',
		String.raw`\b(?:IC(?:\/(?:BPS|PBS))?|BPS|PBS|interstitial cystitis|painful bladder|bladder pain syndrome)\b[^\n]{0,80}?\b(?:bladder|elmiron|pentosan|instillation\w*|hydrodistension|cystoscopy|voids?|filling|DMSO|hunner\w*)`,
		anyWord(notNow, 'no', 'not', 'hematuria', 'ICS', 'bloody'),
		{ onlyNote: /\bIC\b|interstitial|painful bladder|BPS/, unless: ['N30.1'] },
	),
	urine(
		'climbed-to-the-kidney',
		'N10',
		String.raw`\b(?:pyelo\w*|kidney infect\w*|infect\w+ (?:of|in) (?:the |her |his )?kidneys?|(?:climbed|gone|moved|spread|up|reached|ascended|traveled|went)(?: up)? (?:in)?to (?:the |her |his )kidneys?)\b[^\n]{0,120}?\b(?:fevers?|febrile|rigors|chills|CVA|flank|back pain|vomit\w*|culture|UCx|${antibiotic})`,
		anyWord(
			notNow,
			'no',
			'not',
			'chronic',
			'prior',
			'last',
			'years? ago',
			'history',
			'hx',
			'emphysematous',
			'xantho\\w*',
			'recurrent',
			'stone',
			'obstruct\\w*',
		),
		{
			unless: ['N10', 'N11', 'N13.6', 'O', 'N20', 'N13'],
		},
	),
	sexual(
		'erections-fail',
		'N52.9',
		String.raw`\bED\b(?=[^.;\n]{0,60}\b(?:viagra|sildenafil|cialis|tadalafil|levitra|vardenafil|pump|VED|vacuum|pills|trimix|injections?|urology|erections?|testosterone))|\b(?:viagra|sildenafil|cialis|tadalafil|levitra|vardenafil|trimix|pump|pills)\b[^.;\n]{0,60}\b(?:his|for|of) ED\b|\b(?:can(?:no|['’])t|cannot|unable to|trouble|difficulty|problems?|loses?|doesn['’]t|won['’]t|hard to) (?:(?:get|getting|keep|keeping|maintain\w*|hold|have|having|with|sustain\w*|stay|his|an?|the) ){1,4}(?:erections?|hard\b)|\berections? (?:are |is )?(?:too )?(?:weak|soft|fail\w*|gone|not (?:firm|hard|lasting)|don['’]t last|poor|fade)|\bno lead in (?:the|his) pencil\b|\bcan['’]?t (?:get|keep) it up\b`,
		anyWord(
			notNow,
			'no (?:ED|trouble|problems?)',
			'ED visit',
			'went to',
			'seen in',
			'denies',
			'BPH only',
			'pulmonary',
			'Raynaud\\w*',
			'PAH',
		),
		{ ...men, minAge: 18, unless: ['N52', 'F52'], onlyNote: /\bED\b|erection|pencil|keep it up|get it up/ },
	),
	rowsOf("index: Peyronie's disease")(
		'curved-shaft',
		'N48.6',
		String.raw`\b(?:curv(?:ed|ature|es|ing)|bend(?:s|ing)?|bent|crooked)\b[^.;\n]{0,60}?\b(?:erections?|penis|penile|shaft|plaque)|\b(?:erections?|penis|penile|shaft|plaque)\b[^.;\n]{0,40}?\b(?:curv(?:ed|ature|es|ing)|bends?|bent|crooked)\b|\b(?:dorsal |penile |shaft )plaque\b|\bxiaflex\b[^.;\n]{0,30}\bpen`,
		anyWord(notNow, 'no', 'not', 'congenital', 'chordee', 'hypospadias', 'spine', 'psoria\\w*', 'straight'),
		{
			...men,
			minAge: 18,
			unless: ['N48.6', 'Q54'],
			onlyNote: /\b(?:plaque|traction|VED|xiaflex|verapamil|scar|lump|peyronie)/i,
		},
	),
	rowsOf('index: Balanoposthitis')(
		'head-and-foreskin-raw',
		'N47.6',
		String.raw`\b(?:head|glans|tip)\b[^.;\n]{0,10}?(?:and|&|\+|\/) (?:the |his )?(?:foreskin|prepuce)\b[^.;\n]{0,30}?\b(?:raw|red|sore|inflamed|swollen|crack\w*|irritat\w*|weep\w*)|\b(?:foreskin|prepuce)\b[^.;\n]{0,10}?(?:and|&|\+|\/) (?:the |his )?(?:head|glans|tip)\b[^.;\n]{0,30}?\b(?:raw|red|sore|inflamed|swollen|crack\w*|irritat\w*|weep\w*)|\bbalanoposth\w+`,
		anyWord(notNow, 'no', 'not', 'candid\\w*', 'herpes'),
		{ ...men, unless: ['N47.6', 'B37.42', 'A60'] },
	),
	rowsOf('index: Phimosis')(
		'will-not-retract',
		'N47.1',
		String.raw`\b(?:can(?:no|['’])t|cannot|unable to|won['’]?t|doesn['’]t|does not|will not|not able to) (?:be )?(?:retract\w*|pull(?:ed)? (?:it |the (?:fore)?skin |his foreskin )?back)\b|\b(?:foreskin|skin|prepuce) (?:is )?(?:too |very )?(?:tight|scarred|stuck)\b(?=[^\n]{0,80}\b(?:retract|circ\w*|betameth\w*|pull))`,
		anyWord(
			notNow,
			'normal',
			'physiologic',
			'paraphimosis',
			'back down',
			'eyelid',
			'lid',
			'drum',
			'retractor',
			'nipple',
		),
		{ ...men, minAge: 3, unless: ['N47'], onlyNote: /\b(?:foreskin|circ\w*|skin|phimosis|glans|penis)\b/i },
	),
	rowsOf('index: Epididymitis')(
		'sore-behind-the-testis',
		'N45.1',
		String.raw`\b(?:epididym(?:is|al)|cord behind)\b[^.;\n]{0,40}?\b(?:swollen|fat|sore|tender|thick\w*|inflamed|hot|enlarged|hyperem\w*|hypervascular)\b|\b(?:swollen|tender|inflamed|sore|thick\w*|hot) (?:and \w+ )?(?:left |right |L |R )?epididym(?:is|al)`,
		anyWord(notNow, 'no', 'not', 'non-?tender', 'cyst', 'orch\\w+', 'testis too', 'normal'),
		{
			...men,
			unless: ['N45'],
			onlyNote: /\b(?:doxy\w*|levo\w*|cipro\w*|ceftriaxone|rocephin|bactrim|antibiotic\w*|abx|ofloxacin)\b/i,
		},
	),
	rowsOf('index: Varicocele; Hydrocele')(
		'bag-of-worms',
		'I86.1',
		String.raw`\bbag of worms\b|\bvaricoceles?\b`,
		anyWord(notNow, 'no', 'not', 'repaired', 'without'),
		{ ...men, unless: ['I86.1'] },
	),
	rowsOf('index: Hydrocele')(
		'water-around-the-testis',
		'N43.3',
		String.raw`\b(?:fluid|water) (?:sac |bag |collection )?(?:around|about|surrounding) (?:the |his |one |both )?(?:left |right |L |R )?(?:testic\w+|testis|testes|ball)\b|\b(?:scrotum|scrotal sac|hemiscrotum)\b[^.;\n]{0,40}?\btransilluminat\w+`,
		anyWord(notNow, 'no', 'not', 'gone', 'resolved', 'birth', 'closed', 'hernia', 'does not'),
		{ ...men, minAge: 2, unless: ['N43', 'P83.5'] },
	),
];
