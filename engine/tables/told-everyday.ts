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
const migraines = ['G43.0', 'G43.1', 'G43.4', 'G43.5', 'G43.7', 'G43.8', 'G43.9', 'G43.E'].flatMap((stem) => [
	row([`${stem}01`], noStatus, `${stem}09`, { denies: true, unless: hard }),
	row([`${stem}11`], noStatus, `${stem}19`, { denies: true }),
	row([`${stem}09`, `${stem}01`], noStatus, `${stem}19`, { denies: true, and: hard }),
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

export const toldEveryday: readonly ToldElsewhere[] = [
	...migraines,
	row(['B37.9'], ofGenitals, 'B37.31', { unless: ofSkin, cites: 'index: Candidiasis, vagina; vulva' }),
	...['J45.2', 'J45.3', 'J45.4', 'J45.5', 'J45.90'].map((stem) =>
		row([stem === 'J45.90' ? 'J45.909' : `${stem}0`], flareTreated, stem === 'J45.90' ? 'J45.901' : `${stem}1`, {
			unless: otherFlares,
		}),
	),
];
