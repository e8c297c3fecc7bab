/**
 * Veins, arteries and hemorrhoids whose place or grade another sentence tells ("Old clot in the right femoral vein … chronic DVT",
 * "Left toe ulcer … atherosclerosis of the leg arteries"). Rows of told-elsewhere. Own compilation; codes after the index.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const vein = toldRows('index: Embolism, vein, lower extremity, deep, by vein');
const artery = toldRows('index: Atherosclerosis, extremities, with ulceration, by place');
const grade = toldRows('index: Hemorrhoids, by degree');
/** The old clot of a chronic one is told as of the past. */
const oldVein = (says: string, to: string, unless: RegExp): ToldElsewhere => ({
	from: ['I82.50'],
	says: new RegExp(says, 'gi'),
	to,
	unless,
	cites: 'index: Embolism, vein, lower extremity, deep, chronic, by vein',
});
const digit = toldRows('index: Paronychia; Cellulitis, toe');
const ear = toldRows('index: Otitis, media, nonsuppurative, chronic, by kind');

const veins: readonly (readonly [string, string])[] = [
	['(?:common |superficial |deep )?femoral', '1'],
	['iliac', '2'],
	['popliteal', '3'],
	['(?:posterior |anterior )?tibial', '4'],
	['peroneal', '5'],
];
/** One vein told; with two of them the one that is told first would be taken by chance. */
const others = (own: string) =>
	new RegExp(
		String.raw`\b(?:${veins
			.map(([name]) => name)
			.filter((name) => name !== own)
			.join('|')}) (?:vein|DVT|clot|thromb\w+)`,
		'gi',
	);
/** The vein of an old clot says nothing of an acute one. */
const old = /\bchronic (?:\w+[ -]){0,2}(?:DVT|thromb\w+|clot)/gi;
const clotIn = (name: string) =>
	String.raw`\b(?:clot|DVT|thromb\w+)\b[^.;\n]{0,25}\b${name}\b|\b${name}(?: vein)?(?:,? (?:acute|chronic|occlusive|non-?occlusive|residual))*,? (?:clot|DVT|thromb\w+)`;

const sore = '(?:ulcers?|ulceration|wound|sore|gangrene)';
const arteryPlaces: readonly (readonly [string, string])[] = [
	['(?:(?:great|big|first|second|third|fourth|fifth|little|1st|2nd|3rd|4th|5th) )?(?:toes?|hallux|forefoot|foot)', '5'],
	['(?:heel|midfoot)', '4'],
	['(?:ankle|malleol\\w+)', '3'],
	['calf', '2'],
	['(?:shin|leg|lower leg)', '8'],
];
const sides = [
	['(?:left|L|Lt)', 'I70.24', /\b(?:right|R|Rt) (?:\w+ ){0,2}(?:ulcer|wound|sore)/gi],
	['(?:right|R|Rt)', 'I70.23', /\b(?:left|L|Lt) (?:\w+ ){0,2}(?:ulcer|wound|sore)/gi],
] as const;

const degrees: readonly (readonly [string, string])[] = [
	['(?:I|1|one|first)', '0'],
	['(?:II|2|two|second)', '1'],
	['(?:III|3|three|third)', '2'],
	['(?:IV|4|four|fourth)', '3'],
];

export const toldVessels: readonly ToldElsewhere[] = [
	...veins.flatMap(([name, place]) => [
		vein(['I82.40'], clotIn(name), `I82.4${place}`, {
			unless: new RegExp(`${others(name).source}|${old.source}`, 'gi'),
		}),
		oldVein(clotIn(name), `I82.5${place}`, others(name)),
	]),
	...sides.flatMap(([side, stem, unless]) =>
		arteryPlaces.map(([place, site]) =>
			artery(
				['I70.20', 'I70.90', 'I70.91'],
				String.raw`\b${side}\b[ -]*(?:\w+[ -]){0,1}${place}\b[^.;\n]{0,15}\b${sore}\b|\b${sore}\b[^.;\n]{0,20}\b${side}\b[ -]*(?:\w+[ -]){0,1}${place}\b`,
				`${stem}${site}`,
				{ unless },
			),
		),
	),
	...degrees.map(([says, last]) =>
		grade(['K64.9'], String.raw`\b(?:grade|degree|stage) ${says}\b(?! (?:/|of))|\b${says}[- ]degree\b`, `K64.${last}`, {
			and: /\bh(?:a)?emorrhoid/gi,
			unless: /\b(?:burns?|murmur|CKD|kidney|prolapse|AV block|heart block|perineal|tear|laceration)\b/gi,
		}),
	),
	digit(['L03.01'], String.raw`\btoes?\b|\btoenails?\b|\bhallux\b`, 'L03.03', {
		unless: /\bfingers?\b|\bthumb\b|\bfingernails?\b/gi,
	}),
	ear(['H65.49'], String.raw`\bserous\b`, 'H65.2'),
	ear(['H65.49'], String.raw`\bmucoid\b|\bglue ears?\b`, 'H65.3'),
];
