/**
 * Newborns and what one is born with as they are told at the first visits: yellow to the thighs, will not latch, the bud at the
 * navel, the testis in the groin. Own compilation; chapters 16 and 17, I.C.16.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';
import { notNow } from './kidneys-told.ts';

/** The first 28 days, counted in hours, days or weeks, or told by what only a newborn has. */
const newborn =
	/\b(?:(?:[1-9]|1\d|2[0-8]) ?(?:d|days?|do)\b(?! ?(?:of (?!life|age)|ago|fever|course|later|apart|x))|(?:[1-9]|[1-9]\d) ?(?:h|hrs?|hours?)(?: old| of life|\b(?=[^.;\n]{0,20}(?:bili|jaund|\())|\b(?<=(?:bili|TcB|TSB)[^.;\n]{0,20}h(?:rs?|ours?)?))|(?:[1-4]|one|two|three|four) ?(?:w|wks?|weeks?)[ -]?olds?|newborn|neonat\w*|DOL|day of life|stump|cord|born at|at birth|TcB|bili (?:blanket|lights)|nursery|(?:birth|first) weight|wt -\d|Coombs|meconium|term,)\b/i;
const baby = { maxAge: 1, onlyNote: newborn };
const yellow = String.raw`(?:jaundice\w*|yellow(?:er|ing)?|icter\w*|hyperbili\w*|bili(?:rubin)?\b[^.;\n]{0,14}?\b(?:[89]|1\d|2\d)(?:\.\d)?\b|TcB\b[^.;\n]{0,8}?\d|TSB\b[^.;\n]{0,8}?\d)`;
const yellowNot = anyWord(
	notNow,
	'no (?:jaundice|yellow\\w*|icter\\w*)',
	'not (?:jaundiced|yellow|icteric)',
	'anicteric',
	'without',
	'resolved',
	'gone',
	'cleared',
	'low risk',
	'discharge',
	'stools?',
	'direct',
	'conjugated',
	'sibling',
	'cholesta\\w*',
	'biliary',
);
const jaundice = rowsOf('index: Jaundice, newborn');
const eats = rowsOf('index: Newborn, feeding problem');
const born = rowsOf('index: Anomaly, by site');

export const newbornsTold: readonly SaidCode[] = [
	rowsOf('index: Incompatibility, ABO, with jaundice, newborn; Isoimmunization, ABO')(
		'blood-groups-clash',
		'P55.1',
		String.raw`\b(?:mom|mother|maternal|MBT)\b[^.;\n]{0,12}?\bO ?(?:\+|pos|-|neg)[^\n]{0,40}?\b(?:baby|infant|BBT|newborn)\b[^.;\n]{0,12}?\b(?:A|B) ?(?:\+|pos|-|neg)[^\n]{0,30}?\b(?:Coombs|DAT|DCT)\b ?(?:is |was )?(?:\+|pos)|\bABO (?:incompat\w*|isoimm\w*|set-?up|hemoly\w*|disease)\b(?=[^\n]{0,80}\b(?:Coombs|DAT|bili|jaund\w*)\b|(?<=\b(?:Coombs|DAT|bili|jaund\w*)\b[^\n]{0,80}))`,
		anyWord(notNow, 'no', 'ABO ok', 'Coombs neg\\w*', 'DAT neg\\w*', 'transfus\\w*'),
		{ maxAge: 1, unless: ['P55'] },
	),
	jaundice(
		'yellow-and-early',
		'P59.0',
		String.raw`\b${yellow}[^\n]{0,70}?\b(?:blamed on|from|due to|because of|2\/2|of) (?:being |his |her |the )?(?:early|prem\w*|preterm|late preterm)|\bjaundice of prematurity\b|\b(?:born (?:at )?|ex[- ]?)3[3-6][^\n]{0,50}?\b${yellow}[^\n]{0,60}?\b(?:early|prem\w*|preterm|phototherapy|blanket|lights)`,
		yellowNot,
		{ ...baby, unless: ['P59', 'P55', 'P58'] },
	),
	jaundice(
		'yellow-from-breast-milk',
		'P59.3',
		String.raw`\bbreast ?-?milk (?:jaundice|jaund\w*|hyperbili\w*|icterus)|\b${yellow}[^\n]{0,60}?\b(?:from|due to|of|likely|called|is) (?:the |mom['’]s )?breast ?-?milk`,
		anyWord(notNow, 'no', 'not'),
		{ maxAge: 1, unless: ['P59.3', 'P55'] },
	),
	jaundice('yellow-newborn', 'P59.9', String.raw`\b${yellow}`, yellowNot, {
		...baby,
		unless: ['P59', 'P55', 'P58', 'E80', 'Q44', 'P07'],
		unlessNote:
			/\b(?:jaundice|bili\w*) (?:resolved|gone|low|nl|normal|below)|no jaundice|ABO set|hemoly|cholesta|breast ?-?milk jaund|direct/i,
	}),
	eats(
		'will-not-latch',
		'P92.5',
		String.raw`\b(?:(?:won['’]?t|will not|can['’]?t|doesn['’]t|not|refuses to|trouble|difficulty|poor(?:ly)?|shallow|struggl\w+ to|slow to|unable to|no longer|problems?) (?:(?:well|with|the|a|her|his) )*latch(?:ing|es|ed)?(?: on)?|latch\w* (?:is |are |was |remains )*(?:poor\w*|shallow|painful|bad\w*|weak\w*|difficult|on and off|off and on)|(?:slips|comes|pops|falls) off (?:the )?(?:breast|nipple)|(?:sleepy|falls asleep|fusses|screams|fights) at (?:the )?breast|(?:trouble|difficulty|problems?|not) (?:with )?(?:breast-?feeding|nursing) ?(?:well)?|(?:breast-?feeding|nursing) (?:is )?(?:poorly|difficult\w*|trouble|problem\w*|badly))\b`,
		anyWord(notNow, 'no (?:trouble|problem\\w*|difficulty)', 'resolved', 'now well', 'door', 'older'),
		{ ...baby, unless: ['P92'] },
	),
	eats(
		'spits-and-thrives',
		'P92.1',
		String.raw`\b(?:spits? up|spitting up|spit-?ups?|wet burps?|regurgitat\w+|posset\w*|milk comes back|happy spitter)\b`,
		anyWord(notNow, 'no', 'reflux', 'GERD', 'bilious', 'green', 'projectile', 'blood\\w*', 'arch\\w*', 'normal'),
		{
			...baby,
			unless: ['P92.0', 'P92.1', 'P78.83', 'K21', 'Q40', 'P92'],
			unlessNote: /\b(?:reflux|GERD|projectile|pylor|bilious)/i,
		},
	),
	eats(
		'vomits-newborn',
		'P92.09',
		String.raw`\b(?:vomit\w*|throws up|throwing up|emesis)\b`,
		anyWord(notNow, 'no', 'bilious', 'green', 'projectile', 'not', 'mom', 'without'),
		{
			...baby,
			unless: ['P92', 'P78.83', 'K21', 'Q40', 'A0', 'P76'],
			unlessNote: /\b(?:months?|mos?) old|reflux|GERD|pylor|bilious|gastroenteritis/i,
		},
	),
	eats(
		'eats-too-little',
		'P92.2',
		String.raw`\b(?:slow (?:feed\w*|eat\w*)|feeds? (?:are |is )?(?:slow|taking (?:an hour|forever|too long)|take (?:an hour|forever))|takes (?:an hour|forever|45 min\w*|60 min\w*) (?:to|per|a|for) (?:feed|finish|bottle|a bottle))`,
		anyWord(notNow, 'no', 'not'),
		{ ...baby, unless: ['P92'] },
	),
	eats(
		'underfed',
		'P92.3',
		String.raw`\b(?:underfe(?:d|eding)|not (?:getting|taking) enough (?:milk|volume|in)|taking too little|too little (?:milk|volume|intake)|mixing (?:the )?formula too thin)`,
		anyWord(notNow, 'no'),
		{ ...baby, unless: ['P92'] },
	),
	rowsOf('index: Reflux, gastroesophageal, newborn')(
		'reflux-newborn',
		'P78.83',
		String.raw`\b(?:reflux|GERD|GER)\b`,
		anyWord(notNow, 'no', 'not', 'vesico\\w*', 'VUR', 'ureter\\w*', 'mom', 'mother'),
		{
			...baby,
			unless: ['P78.83'],
			unlessNote: /\b(?:[2-9]|1[0-2]) ?(?:mos?|months?)\b/i,
		},
	),
	rowsOf('index: Granuloma, umbilical, newborn')(
		'bud-at-the-navel',
		'P83.81',
		String.raw`\b(?:umbilical|navel|belly ?button|umbilicus|cord (?:stump|site|base)|stump)\b[^\n]{0,70}?\b(?:granulom\w*|bud|moist pink|pink (?:moist|wet|tissue|nub|nodule)|wet (?:red|pink)|red (?:nub|nodule|tissue)|silver nitrate)|\b(?:granulom\w*|bud|pink (?:moist|wet|tissue|nub|nodule)|silver nitrate)\b[^\n]{0,50}?\b(?:umbilical|navel|belly ?button|umbilicus|stump|cord)\b`,
		anyWord(notNow, 'no', 'not', 'omphalitis', 'hernia', 'taste', 'wound'),
		{ maxAge: 1, unless: ['P83.81'] },
	),
	rowsOf('index: Candidiasis, neonatal')(
		'thrush-newborn',
		'P37.5',
		String.raw`\b(?:thrush|oral candid\w*|candidal? (?:diaper|dermatitis|rash)|yeast (?:diaper|rash|in (?:the |his |her )?mouth))\b`,
		anyWord(notNow, 'no', 'not', 'mom', 'mother', 'without'),
		{
			...baby,
			unless: ['P37.5'],
			unlessNote: /\b(?:[2-9]|1[0-2]) ?(?:mos?|months?)\b/i,
		},
	),
	...(
		[
			['P05.16', '1[56]\\d\\d|17[0-4]\\d'],
			['P05.17', '17[5-9]\\d|1[89]\\d\\d'],
			['P05.18', '2[0-4]\\d\\d'],
			['P05.19', '2[5-9]\\d\\d|3[0-2]\\d\\d'],
		] as const
	).map(([code, grams]) =>
		rowsOf('index: Small-for-gestational-age, by weight')(
			`small-at-birth-${code}`,
			code,
			String.raw`\b(?:${grams}) ?g(?:m|rams?)?\b[^\n]{0,80}?\b(?:SGA|small (?:for|at))|\b(?:SGA|small for (?:GA|dates|gestational age))\b[^\n]{0,60}?\b(?:${grams}) ?g(?:m|rams?)?\b`,
			anyWord('no', 'not', 'malnourished', 'wasted', 'today'),
			{ maxAge: 1, unless: [code, 'P05.0', 'P05.2'] },
		),
	),
	rowsOf('index: Withdrawal, maternal estrogen; Hemorrhage, vagina, newborn')(
		'pink-diaper',
		'P54.6',
		String.raw`\bpseudo-?menses\b|\b(?:pink|blood\w*|red|spotting)\b[^.;\n]{0,20}?\b(?:diaper|vagina\w*)\b[^.;\n]{0,40}?\b(?:hormones?|estrogen|withdrawal|vagina\w*)|\b(?:newborn|neonatal) vaginal (?:bleed\w*|blood)`,
		anyWord(notNow, 'urate', 'no', 'brick', 'stool'),
		{ maxAge: 1, sex: 'female', unless: ['P54.6'] },
	),
	rowsOf('index: Urate crystals')(
		'spots-of-erythema',
		'P83.1',
		String.raw`\b(?:erythema tox\w*|e\.? ?tox|etox|ETN|newborn rash|flea ?bite (?:rash|spots))\b`,
		anyWord(notNow, 'no'),
		{ maxAge: 1, unless: ['P83.1'] },
	),
	...(
		[
			['1', 'bilat\\w*|both|B\\/L', '212'],
			['r', 'right|left|rt|lt|R|L|one', '112'],
		] as const
	).map(([id, which, tail]) =>
		born(
			`testis-in-the-groin-${id}`,
			`Q53.${tail}`,
			String.raw`\b(?:${which})(?: \w+)? (?:testic\w+|testis|testes)\b[^.;\n]{0,40}?\b(?:(?:up )?(?:in|at) (?:the |his )?(?:groin|inguinal canal|canal|inguinal area)|inguinal)\b|\b(?:undescended|UDT|cryptorch\w*)\b[^.;\n]{0,30}?\b(?:${which})\b[^.;\n]{0,40}?\b(?:groin|inguinal|canal)`,
			anyWord(
				notNow,
				'retractile',
				'brings? down',
				'can be (?:milked|brought)',
				'down(?:s)? easily',
				'hernia',
				'torsion',
				'cancer',
				'pain',
			),
			{
				sex: 'male',
				maxAge: 18,
				unless: ['Q53.1', 'Q53.2', 'Q55.22'],
			},
		),
	),
	born(
		'one-testis-not-down',
		'Q53.10',
		String.raw`\b(?:(?:left|right|L|R|one|lt|rt) (?:testic\w+|testis|ball)\b[^.;\n]{0,30}?\b(?:not (?:down|felt|palpable|descended|in (?:the |his )?(?:sac|scrotum))|undescended|missing|absent|never (?:came|dropped) ?(?:down)?|hasn['’]t (?:dropped|come down|descended)|nonpalpable|non-palpable)|empty (?:left|right|L|R) (?:hemi-?)?scrotum|undescended (?:left|right|L|R)|(?:left|right|L|R) (?:UDT|undescended))\b`,
		anyWord(notNow.replace('|never', ''), 'retractile', 'removed', 'orchiectomy', 'cancer', 'torsion'),
		{ sex: 'male', maxAge: 18, unless: ['Q53', 'Q55.22'] },
	),
	born(
		'opening-below-the-tip',
		'Q54.0',
		String.raw`\b(?:(?:opening|meatus|pee ?hole|hole)\b[^.;\n]{0,30}?\b(?:(?:just |right )?(?:below|under|underneath|beneath) (?:the )?tip|(?:on|at) (?:the )?(?:underside of the |ventral )?(?:glans|corona)|subcoronal|coronal))\b`,
		anyWord(notNow, 'normal', 'at the tip', 'shaft', 'repaired', 'ear', 'drain', 'scrot\\w*'),
		{
			sex: 'male',
			maxAge: 18,
			unless: ['Q54'],
			onlyNote: /\b(?:hooded|foreskin|circ\w*|glans|hypospad\w*|urology|chordee)/i,
		},
	),
	born(
		'opening-on-the-shaft',
		'Q54.1',
		String.raw`\b(?:opening|meatus|pee ?hole|hole)\b[^.;\n]{0,30}?\b(?:mid-?shaft|(?:on|along|at|down|under) (?:the )?(?:distal |mid |proximal |ventral |penile )*shaft)\b`,
		anyWord(notNow, 'normal', 'repaired'),
		{ sex: 'male', maxAge: 18, unless: ['Q54.1', 'Q54.2', 'Q54.3'] },
	),
	born(
		'shallow-socket',
		'Q65.89',
		String.raw`\b(?:alpha (?:angle )?(?:of |was |is )?[345]\d|shallow (?:hip )?(?:socket|acetabul\w*)|acetabular dysplasia|hip dysplasia|DDH)\b(?=[^\n]{0,120}\b(?:harness|pavlik|dysplasia|hip|brace|ortho)\b|(?<=\b(?:harness|pavlik|dysplasia|hip|brace|breech)\b[^\n]{0,120}))`,
		anyWord(
			notNow,
			'no',
			'not',
			'normal',
			'dislocat\\w*',
			'sublux\\w*',
			'neg\\w*',
			'resolved',
			'screen\\w*',
			'for DDH',
			'r\\/o',
		),
		{
			maxAge: 3,
			unless: ['Q65'],
			unlessNote: /\b(?:normal hip|hips? (?:US |ultrasound )?(?:nl|normal)|alpha (?:angle )?[67]\d|dislocat)/i,
		},
	),
	born(
		'string-under-the-tongue',
		'Q38.1',
		String.raw`\b(?:tight|short|thick|anterior|posterior|restrictive) (?:string|cord|frenul\w+|frenum|band|tie|lingual fren\w+)\b[^.;\n]{0,25}?\b(?:under (?:the |his |her )?tongue|tongue|lingual)|\btongue[- ]?ti(?:ed?|es)\b|\bankylogloss\w*|\b(?:heart|notch)-?\s?shaped (?:tongue )?tip\b|\btongue (?:can(?:no|['’])t|cannot|does not|doesn['’]t|won['’]t) (?:reach|pass|lift|stick|go|extend)\b`,
		anyWord(notNow, 'no', 'not tied', 'without', 'adult stroke', 'swollen', 'revised at'),
		{ unless: ['Q38.1'], maxAge: 18 },
	),
	born(
		'downs',
		'Q90.9',
		String.raw`\bDown(?:['’]?s)(?:(?: syndrome)?\b)(?=[,.;:)]|[^\n]{0,80}\b(?:TSH|thyroid|echo|neck film|AAP|atlanto\w*|karyotype|grade|school|workshop|group home|therap\w*|annual|sleep study|hearing)\b)|\btrisomy 21\b|\bT21\b`,
		anyWord(
			notNow,
			'no',
			'NIPT',
			'fetal',
			'low risk',
			'mosaic',
			'translocation',
			'sibling',
			'syringe',
			'vertebra',
			'T20',
			'thorac\\w*',
			'compression',
		),
		{ unless: ['Q90', 'O', 'Z36', 'S22'] },
	),
	born(
		'kidneys-joined',
		'Q63.1',
		String.raw`\bkidneys? (?:are |is )?(?:joined|fused|connected)\b|\bhorseshoe\b(?=[^\n]{0,40}(?:[.,;]|kidney)|(?<=kidney[^\n]{0,60}horseshoe))`,
		anyWord(notNow, 'no', 'tear', 'abscess', 'transplant'),
		{ unless: ['Q63.1'], onlyNote: /\bkidneys?|renal/i },
	),
	born(
		'loose-joints',
		'Q79.62',
		String.raw`\b(?:hEDS|EDS[- ]?(?:h|hypermobil\w*|type (?:3|III))|hypermobile (?:EDS|Ehlers[- ]Danlos)|Ehlers[- ]Danlos,? (?:hypermobil\w*|type (?:3|III)))\b`,
		anyWord(notNow, 'no', 'not', 'vs', 'evaluat\\w*', 'criteria not', 'suspected', 'query', 'daytime', 'excessive'),
		{ unless: ['Q79.6'] },
	),
	born(
		'extra-fingers',
		'Q69.0',
		String.raw`\b(?:extra|sixth|6th|supernumerary|accessory|sixth) (?:little |small )?(?:fingers?|digits?)\b(?! of (?:the )?(?:foot|feet))|\b(?:nub|skin tag|tag) (?:off|on|next to|beside|by) (?:the |his |her |each |both )?(?:pinky|pinkie|little finger|5th finger|fifth finger)|\bpost-?axial polydactyly\b(?![^.;\n]{0,20}(?:toe|foot|feet))|\b(?:six|6) fingers\b`,
		anyWord(notNow, 'no', 'toes?', 'foot', 'feet', 'removed', 'thumbs?'),
		{ unless: ['Q69'], maxAge: 18 },
	),
	born(
		'extra-toes',
		'Q69.2',
		String.raw`\b(?:extra|sixth|6th|supernumerary|accessory) (?:little |small )?toes?\b|\b(?:six|6) toes\b|\bpolydactyly\b[^.;\n]{0,20}\b(?:toes?|foot|feet)`,
		anyWord(notNow, 'no', 'removed', 'toenails?'),
		{ unless: ['Q69'], maxAge: 18 },
	),
	born(
		'foot-turned-in',
		'Q66.89',
		String.raw`\bclub ?-?f(?:oot|eet)\b(?=[^\n]{0,120}\b(?:cast\w*|ponseti|brace\w*|boots|bar\b|tenotomy|ortho\w*|born))`,
		anyWord(notNow, 'no', 'not', 'acquired', 'equinovarus'),
		{ unless: ['Q66'], maxAge: 18 },
	),
	born(
		'valve-of-two-leaves',
		'Q23.81',
		String.raw`\b(?:bicuspid (?:aortic|AV|valve)|BAV|two (?:leaflets|cusps) (?:instead of three|on (?:the |his |her )?aortic)|aortic valve (?:with |has )(?:two|2|only two) (?:leaflets|cusps))\b`,
		anyWord(notNow, 'no', 'not', 'trileaflet', 'replaced', 'tricuspid', 's\\/p', 'AVR'),
		{ unless: ['Q23'] },
	),
];
