/**
 * What else the note says of everyday illnesses of primary and urgent care: a migraine called out of status, a yeast infection
 * by its discharge, a flare by its treatment. Rows of told-elsewhere. Own compilation; codes after the index.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const row = toldRows('I.B.2; index: the condition, by type');

/** Status told as absent; the word alone is status migrainosus. */
const noStatus =
	/\b(?:not in|no|without|w\/o|never in|never|denies)(?: current| any| a)? status(?: migrainosus)?\b(?! post| change| exam)/gi;
const hard =
	/(?<!\b(?:not|non|no|never|isn['’]t)[- ])\bintractable\b(?! (?:nausea|vomiting|pain|hiccups))|\brefractory\b(?! (?:error|nausea))/gi;
/** "Intractable, not in status": the denial looks back at no comma. */
const hardNotInStatus =
	/(?<!\b(?:not|non|no|never|isn['’]t)[- ])\b(?:intractable|refractory)\b[^.;\n]{0,15}\b(?:not in|no|without|w\/o) status\b/gi;
const migraines = ['G43.0', 'G43.1', 'G43.4', 'G43.5', 'G43.7', 'G43.8', 'G43.9', 'G43.E'].flatMap((stem) => [
	row([`${stem}01`], noStatus, `${stem}09`, { denies: true, unless: hard }),
	row([`${stem}11`], noStatus, `${stem}19`, { denies: true }),
	row([`${stem}0`], hardNotInStatus, `${stem}19`, { denies: true }),
	row([`${stem}0`], noStatus, `${stem}19`, { denies: true, and: hard }),
]);

const ofGenitals =
	/\b(?:vagina\w*|vulva\w*|vulvo\w*|labia\w*|thick white (?:\w+ )?discharge|cottage[- ]cheese|(?:white|clumpy|curdy|curd-?like) (?:\w+ )?discharge|discharge)\b/gi;
const ofSkin =
	/\b(?:groin|skin ?folds?|breast ?folds?|under (?:the |her )?breasts?|diaper|thrush|oral|mouth|tongue|esophag\w+|axill\w+|intertrig\w+|nails?|pannus|penis|glans|foreskin|ear|nipples?)\b/gi;

/** "… and prednisone for the flare": an asthma that flares today. */
const flareTreated =
	/\b(?:pred(?:nis(?:one|olone))?|orapred|dex(?:amethasone)?|decadron|steroids?|nebs?|burst|medrol)\b[^.;\n]{0,30}\b(?:for|to treat|through) (?:the|this|his|her|an?|today['’]s)(?: acute| asthma)* (?:flare(?:-?up)?|exacerbation|attack)\b/gi;
const otherFlares =
	/\b(?:COPD|emphysema|gout|arthritis|RA|lupus|eczema|psoriasis|colitis|crohn\S*|MS|PMR|bronchiectasis|heart failure)\b/gi;

/** The one place of a burn that is named without it ("Scald from the kettle. It is on her left forearm."). */
const placed = (site: string): RegExp =>
	new RegExp(
		String.raw`\b(?:on|to|over|of|across|at|onto|involv\w+|area:?|site:?|location:?) (?:the |his |her |my |a |an |dorsum of |dorsal |volar |back of |palm of |front of |inner |outer |medial |lateral |mid |distal |proximal |small |part of )*(?:(?:right|left|both|R|L) )?(?:dorsal |volar |inner |outer |distal |proximal |upper |lower )?(?:${site})\b|\b(?:right|left) (?:dorsal |volar |inner |outer |distal |proximal )?(?:${site})\b`,
		'gi',
	);
const burnt = (
	[
		['hands?', 'T23.00', 'fingers?|thumb'],
		['palms?', 'T23.05', ''],
		['wrists?', 'T23.07', ''],
		['fingers?|fingertips?', 'T23.02', ''],
		['thumb', 'T23.01', 'fingers?'],
		['forearms?', 'T22.01', ''],
		['elbows?', 'T22.02', ''],
		['upper arms?', 'T22.03', ''],
		['shoulders?', 'T22.05', ''],
		['(?<!upper )arms?', 'T22.00', 'forearms?|upper arms?'],
		['thighs?', 'T24.01', ''],
		['knees?', 'T24.02', ''],
		['calf|calves|shins?|lower legs?', 'T24.03', ''],
		['(?<!lower )legs?', 'T24.00', 'calf|shins?|lower legs?|thighs?'],
		['foot|feet', 'T25.02', 'toes?'],
		['ankles?', 'T25.01', ''],
		['toes?', 'T25.03', ''],
		['cheek|forehead', 'T20.06', ''],
		['neck', 'T20.07', ''],
	] as const
).map(([site, to, unless]) =>
	row(['T30.0'], placed(site), to, {
		...(unless ? { unless: placed(unless) } : {}),
		cites: 'I.C.19.d; index: Burn, by site',
	}),
);

export const toldEveryday: readonly ToldElsewhere[] = [
	...migraines,
	row(['M86.8'], /\bosteomyelitis\b/gi, 'M86.9', {
		unless: /\b(?:brodie\S*|other (?:specified )?osteomyelitis)\b/gi,
		cites: 'index: Osteomyelitis',
	}),
	...burnt,
	row(['B37.9'], ofGenitals, 'B37.31', { unless: ofSkin, cites: 'index: Candidiasis, vagina; vulva' }),
	...['J45.2', 'J45.3', 'J45.4', 'J45.5', 'J45.90'].map((stem) =>
		row([stem === 'J45.90' ? 'J45.909' : `${stem}0`], flareTreated, stem === 'J45.90' ? 'J45.901' : `${stem}1`, {
			unless: otherFlares,
		}),
	),
];
