/** Codes beside which an external cause is reported, and those whose code already tells the cause (I.C.20.a). */
export const causedCodes = {
	injuries: [
		'S',
		'T07',
		'T14',
		'T15',
		'T16',
		'T17',
		'T18',
		'T19',
		'T20',
		'T21',
		'T22',
		'T23',
		'T24',
		'T25',
		'T26',
		'T27',
		'T28',
		'T30',
		'T31',
		'T33',
		'T34',
		'T63',
		'T67',
		'T68',
		'T69',
		'T70',
		'T75',
		'T79',
		'M97',
	],
	except: ['T63'],
} as const;

/** The note says that there was no fall: what was slipped on or stepped off is none (W00-W19, but slipping without falling). */
export const noFall =
	/\b(?:did(?: not|n['’]?t) (?:fall|go down|hit the ground)|never (?:fell|went down)|no fall\b|without (?:a )?fall(?:ing)?|caught (?:him|her|my|them)sel\w+|stayed (?:up|on (?:his|her|my) feet)|kept (?:his|her|my) (?:feet|balance))\b/i;
export const falls: readonly string[] = [
	'W0',
	'W10',
	'W11',
	'W12',
	'W13',
	'W14',
	'W15',
	'W16',
	'W17',
	'W18.0',
	'W18.1',
	'W18.3',
	'W19',
];

/** Words of the moment at which something gave way; near them place and activity count where no mechanism is told. */
export const incident =
	/\b(?:twisted|planted|pivot(?:ed|ing)|popped|(?:felt|heard) (?:a|the|it|her|his)? ?(?:\w+ )?(?:pop|snap|go\b)|(?:knee|ankle|foot|wrist|shoulder|back) (?:rolled|gave|buckled|went|popped)|landed|came down|collided|jammed|injured|hurt (?:her|his|my|it)|tackled|limped off|happened (?:at|while|during|in|on)|DOI\b|date of injury|(?:since|after) (?:grinding|welding|cutting|drilling|hammering|sanding|mowing)|(?:grinding|welding|drilling|hammering|sanding|weed[- ]?whacking) [^.;\n]{0,30}(?:no|without|w\/o) (?:shield|goggles|glasses|eye ?wear|safety|PPE)|gave way|let go)\b/i;
