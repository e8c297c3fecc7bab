/**
 * Bones, joints, discs and limbs whose part, kind or cause another sentence tells ("Scaphoid fracture … through the waist",
 * "CRPS type I … it is the right arm"). Rows of told-elsewhere. Own compilation; codes after the index.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const fracture = toldRows('index: Fracture, traumatic, by part of the bone');
const slipped = toldRows('index: Slipped epiphysis, upper femoral, by course');
const crps = toldRows('index: Syndrome, pain, complex regional I, by limb');
const disc = toldRows(
	'index: Displacement, intervertebral disc, cervical, with neuritis, radiculitis or radiculopathy',
);
const burn = toldRows('index: Burn, by site');
const loose = toldRows('index: Complication, joint prosthesis, mechanical, loosening');
const swallowed = toldRows('index: Foreign body, by site');

/** A part that the fracture runs through; "waist" alone is also a place on the trunk. */
const through = (part: string) =>
	String.raw`\b(?:through|at|across|of|in) (?:the |its )?(?:${part})\b|\b(?:${part}) (?:fx|fracture|break|nonunion)\b|\b(?:scaphoid|navicular)[^.;\n]{0,12}\b(?:${part})\b`;

const upper = String.raw`\b(?:arms?|hands?|wrists?|forearms?|elbows?|upper (?:limb|extremity)|[RL]UE|fingers?)\b`;
const lower = String.raw`\b(?:legs?|f(?:oo|ee)t|ankles?|knees?|lower (?:limb|extremity)|[RL]LE|toes?)\b`;
const both = (a: string) => new RegExp(a, 'gi');

/** The herniated neck disc that another sentence names where the arm's nerve root is told. */
const neckDisc = (level: string) =>
	String.raw`\b(?:herniat\w*|HNP|protru\w+|extru\w+|slipped|prolapse\w*)[^.;\n]{0,30}\b${level}\b|\b${level}\b[^.;\n]{0,20}\b(?:disc|disk|HNP|herniat\w*|protrusion|extrusion)\b`;
const neckLevels: readonly (readonly [string, string])[] = [
	['C(?:4[-/]C?5)', '1'],
	['C(?:5[-/]C?6)', '2'],
	['C(?:6[-/]C?7)', '3'],
];

const other = /\b(?:index|middle|ring|small|little|pinky|long|2nd|3rd|4th|5th|second|third|fourth|fifth) fingers?\b/gi;

export const toldLimbs: readonly ToldElsewhere[] = [
	fracture(['S62.00'], through('waist|middle third|mid-?third'), 'S62.02'),
	fracture(['S62.00'], through('proximal (?:pole|third)'), 'S62.03'),
	fracture(['S62.00'], through('distal (?:pole|third)|tubercle|tuberosity'), 'S62.01'),
	// "L thumb in a car door … tuft fracture of the distal phalanx".
	fracture(['S62.63', 'S62.66'], String.raw`\bthumb\b`, 'S62.52', { unless: other }),
	slipped(['M93.00'], String.raw`\bchronic\b(?! (?:pain|kidney|asthma))`, 'M93.02', { unless: /\bacute\b/gi }),
	slipped(['M93.00'], String.raw`\bacute on chronic\b|\bacute-on-chronic\b`, 'M93.03'),
	slipped(['M93.00'], String.raw`(?<!\b(?:no|in no|not in) )\bacute\b(?! (?:on|distress|illness))`, 'M93.01', {
		unless: /\bchronic\b|\bunstable\b/gi,
	}),
	crps(['G90.50'], upper, 'G90.51', { unless: both(lower) }),
	crps(['G90.50'], lower, 'G90.52', { unless: both(upper) }),
	...neckLevels.map(([level, digit]) =>
		disc(['M54.12', 'M50.10'], neckDisc(level), `M50.12${digit}`, { unless: /\bmyelopathy (?:present|confirmed)\b/gi }),
	),
	...['1', '2', '3'].flatMap((degree) => [
		burn([`T23.${degree}0`], String.raw`\bpalms?\b`, `T23.${degree}5`),
		burn(
			[`T23.${degree}0`],
			String.raw`\b(?:back|dorsum) of (?:the |his |her )?(?:right |left |R |L )?hand\b|\bdorsal hand\b`,
			`T23.${degree}6`,
		),
	]),
	loose(
		['Z96.64', 'Z96.65'],
		String.raw`\b(?:hip|knee|THA|TKA|THR|TKR|replacement|prosthesis|implant|component|stem|cup|tray)\b[^.;\n]{0,40}\b(?:has |have |is |are |come |came |coming |work\w* |gone |going |now )*\b(?:loose(?!ly)|loosened|loosening)\b`,
		'T84.03',
		{ unless: /\b(?:no|without|not) (?:\w+ ){0,3}(?:loose|loosening|loosened)\b|\bloose bod(?:y|ies)\b/gi },
	),
	swallowed(
		['T18.9'],
		String.raw`\b(?:in|within|at|reached|into) (?:the |his |her |its )?(?:stomach|gastric|antrum|fundus)\b`,
		'T18.2',
	),
	swallowed(
		['T18.9'],
		String.raw`\b(?:in|within|at|stuck in|lodged in) (?:the |his |her )?(?:(?:proximal|mid|distal|upper|lower|cervical) )?(?:o?esophagus|gullet)\b`,
		'T18.1',
	),
	swallowed(
		['T18.9'],
		String.raw`\b(?:in|within|reached) (?:the |his |her )?(?:small (?:bowel|intestine)|duodenum|jejunum|ileum)\b`,
		'T18.3',
	),
	swallowed(['T18.9'], String.raw`\b(?:in|within|reached) (?:the |his |her )?(?:colon|large bowel|cecum)\b`, 'T18.4'),
];
