import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

/** What another sentence tells of injuries, skin, eyes and ears that are named without it. Own compilation. */
const dermatitis = (says: string, to: string): ToldElsewhere => ({
	from: ['L25.9', 'L23.9'],
	says: new RegExp(says, 'gi'),
	to,
	cites: 'index: Dermatitis, contact, allergic, due to',
});
const due = String.raw`(?:from|to|due to|caused by|2\/2|secondary to|by|with) (?:the |her |his |a |new )?`;

const kindOf = toldRows('index: the condition of the skin, by type');
const ordinary = '(?:common|ordinary|usual|regular|typical|plain|garden[- ]variety)';
const growths =
	'(?:growths?|keratos[ei]s|SKs?|barnacles?|lesions?|spots?|one|two|three|four|some|several|few|they|it|these|those)';

export const toldHurts: readonly ToldElsewhere[] = [
	kindOf(
		['L70.9'],
		String.raw`\bacne\b[^.;\n]{0,40}\b(?:${ordinary} (?:kind|type|sort|form)|teenage|adolescent|comedon\w*|cystic|nodulocystic|nodular|papulopustular)\b|\b(?:${ordinary}|teenage|comedonal|cystic|nodular|papulopustular) acne\b`,
		'L70.0',
	),
	kindOf(
		['B07.9'],
		String.raw`\bwarts?\b[^.;\n]{0,40}\b${ordinary}(?: (?:one|ones|kind|type|sort|warts?))?\b|\b${ordinary} warts?\b`,
		'B07.8',
	),
	kindOf(
		['L30.9', 'L20.9'],
		String.raw`\beczema\b[^.;\n]{0,60}\b(?:creases|flexur\w+|bends? of|folds of (?:the )?(?:elbow|knee)s?|antecubital|popliteal)\b|\b(?:creases|flexur\w+|bends? of)\b[^.;\n]{0,40}\beczema\b`,
		'L20.82',
	),
	kindOf(
		['L30.9'],
		String.raw`\beczema\b[^.;\n]{0,40}\b(?:atopic|(?:allergic|childhood)(?: childhood)? (?:kind|type|sort|form))\b`,
		'L20.9',
		{ unless: /\b(?:creases|flexur\w+|contact)\b/gi },
	),
	kindOf(
		['L82.1'],
		String.raw`\b${growths}\b(?: on (?:the |her |his )\w+)? (?:is |are |was |were |gets? |has been |have been |being )?(?:irritated|inflamed)\b|\b(?:irritated|inflamed) (?:by|from) (?:her |his |the |a )?(?:bra|clothing|clothes|collar|belt|waistband|necklace|strap|shaving)`,
		'L82.0',
	),
	{
		from: ['L97.5'],
		says: /\b(?:ulcer\w*|wound|sore|blister|eschar)\b[^.;\n]{0,40}\b(?:heel|mid-?foot)\b|\b(?:heel|mid-?foot) (?:ulcer\w*|wound|sore|eschar)\b/gi,
		unless: /\b(?:toe|hallux|fore-?foot|metatarsal|MTP|MT head|plantar first|lateral foot)\b/gi,
		to: 'L97.4',
		cites: 'index: Ulcer, lower limb, heel and midfoot',
	},
	dermatitis(
		String.raw`\ballergic\b[^.;\n]{0,26} ${due}(?:rubber|latex|gloves?|plastics?|dyes?|acrylates?|epoxy|glue|chemicals?)\b`,
		'L23.5',
	),
	dermatitis(
		String.raw`\b(?:allergic|patch[- ]?tests?)\b[^.;\n]{0,30}\bnickel\b|\bnickel\b[^.;\n]{0,14}(?:\ballerg\w*|\+|\bpos)`,
		'L23.0',
	),
	dermatitis(String.raw`\ballergic\b[^.;\n]{0,26} ${due}(?:adhesives?|tape|band-?aids?|dressing)`, 'L23.1'),
	dermatitis(
		String.raw`\ballergic\b[^.;\n]{0,26} ${due}(?:cosmetics?|make-?up|fragrances?|perfumes?|hair dye|shampoo|lotion|nail polish)`,
		'L23.2',
	),
	dermatitis(
		String.raw`\b(?:after|from|to|due to|2\/2) (?:touching |the )?(?:poison (?:ivy|oak|sumac)|plants?)\b`,
		'L23.7',
	),
	{
		from: ['L25.9'],
		says: /\ballergic\b(?! (?:rhinitis|to|conj\w*|asthma))/gi,
		unless:
			/\b(?:irritant|nickel|rubber|latex|gloves?|adhesives?|tape|cosmetics?|fragrances?|poison|plants?|hair dye|not allergic)\b/gi,
		to: 'L23.9',
		cites: 'index: Dermatitis, contact, allergic',
	},
	{
		from: ['L25.9'],
		says: /\birritant\b/gi,
		unless: /\b(?:soaps?|detergents?|wash\w*|wet work|saliva|drool\w*|urine|stool|allergic)\b/gi,
		to: 'L24.9',
		cites: 'index: Dermatitis, contact, irritant',
	},
	{
		from: ['L25.9', 'L24.9'],
		says: /\birritant\b[^.;\n]{0,40}\b(?:soaps?|detergents?|(?:hand[- ]?)?wash\w*|wet work)\b|\b(?:soaps?|detergents?|hand[- ]?wash\w*|wet work)\b[^.;\n]{0,40}\birritant\b/gi,
		to: 'L24.0',
		cites: 'index: Dermatitis, contact, irritant, due to, detergent',
	},
	{
		from: ['H66.4'],
		says: /\b(?:bulging|acute|red (?:and |& )?bulg\w+|since (?:last night|yesterday|this morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|last night|(?:x|for) ?(?:[1-9]|1\d|one|two|three|four|five) ?d(?:ays?)?\b|fever\w*|febrile)\b/gi,
		unless:
			/\b(?:chronic (?:otitis|supp\w*|ear|drain\w*|OM)|CSOM|cholesteatoma|(?:draining|drains) (?:for|x) (?:months|years))\b/gi,
		to: 'H66.00',
		cites: 'index: Otitis, media, suppurative, acute',
	},
	{
		from: ['I83.9'],
		says: /\bpainful (?:varicos\w*|varix|varices|veins)|\b(?:varicos\w*|varices|veins)\b[^.;\n]{0,30}\b(?:painful|aching|achy|ache|tender|sore|hurt)\b|\bsymptomatic varicos\w*[^.;\n]{0,30}\b(?:pain|ach\w+)/gi,
		unless: /\b(?:painless|no pain|not painful|pain-free|asymptomatic)\b/gi,
		to: 'I83.81',
		now: true,
		cites: 'index: Varix, leg, with pain',
	},
	{
		from: ['L72.9', 'L72.3'],
		says: /\b(?:epidermal (?:inclusion|cyst)|epidermoid|inclusion cyst|EIC|punctum)\b|\bepidermal inclusion\b/gi,
		unless: /\b(?:pilar|trichilemmal)\b/gi,
		to: 'L72.0',
		cites: 'index: Cyst, epidermal',
	},
	{ from: ['L72.9'], says: /\b(?:pilar|trichilemmal)\b/gi, to: 'L72.11', cites: 'index: Cyst, pilar' },
	{
		from: ['B85.2', 'B85.1'],
		says: /\bnits\b|\b(?:scalp|hair|head|behind (?:the |both )?ears?|nape)\b/gi,
		unless: /\b(?:pubic|pubis|groin|seams?|clothing|body lice|bedding only)\b/gi,
		to: 'B85.0',
		cites: 'index: Infestation, lice, head',
	},
	{
		from: ['M51.26'],
		says: /\bradic(?:ul\w+)?\b|\b(?:compress\w+|imping\w+|abut\w+|displac\w+)[^.;\n]{0,25}\b(?:nerve |[LS]\d )?roots?\b|\broots? (?:compress\w+|imping\w+)\b/gi,
		to: 'M51.16',
		cites: 'index: Compression, nerve, root, due to intervertebral disc disorder',
	},
	{
		from: ['M51.27'],
		says: /\bradic(?:ul\w+)?\b|\b(?:compress\w+|imping\w+)[^.;\n]{0,25}\b(?:nerve |[LS]\d )?roots?\b|\broots? (?:compress\w+|imping\w+)\b/gi,
		to: 'M51.17',
		cites: 'index: Compression, nerve, root, due to intervertebral disc disorder',
	},
	{
		from: ['J21.9'],
		says: /\bRSV(?: \w+){0,2} ?(?:\+|pos\w*|detected)|\bRSV\+|\+ ?RSV\b/gi,
		to: 'J21.0',
		now: true,
		cites: 'index: Bronchiolitis, due to RSV',
	},
	{
		from: ['J12.9', 'J18.9'],
		says: /\bRSV(?: \w+){0,2} ?(?:\+|pos\w*|detected)|\bRSV\+/gi,
		to: 'J12.1',
		now: true,
		cites: 'index: Pneumonia, RSV',
	},
	{
		from: ['L22'],
		says: /\b(?:yeast|candida\w*|satellites?(?: lesions?)?)\b/gi,
		to: 'B37.2',
		now: true,
		cites: 'index: Candidiasis, skin; diaper',
	},
	{
		from: ['M41.129'],
		says: /\b(?:Cobb|curve)\b[^.;\n]{0,20}\bthoracic\b|\bthoracic (?:curve|Cobb|scoliosis)\b/gi,
		to: 'M41.124',
		cites: 'index: Scoliosis, adolescent idiopathic, by region',
	},
	{
		from: ['M41.129'],
		says: /\b(?:Cobb|curve)\b[^.;\n]{0,20}\bthoraco-?lumbar\b|\bthoraco-?lumbar (?:curve|Cobb|scoliosis)\b/gi,
		to: 'M41.125',
		cites: 'index: Scoliosis, adolescent idiopathic, by region',
	},
	{
		from: ['M41.129'],
		says: /\b(?:Cobb|curve)\b[^.;\n]{0,20}(?<!-)\blumbar\b|(?<!-)\blumbar (?:curve|Cobb|scoliosis)\b/gi,
		to: 'M41.126',
		cites: 'index: Scoliosis, adolescent idiopathic, by region',
	},
];
