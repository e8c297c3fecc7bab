import type { SaidCode } from '../said-code.ts';

/** Polyps of a pathology list, each with its site: "A asc: tubular adenoma. B sigmoid: TA" (Neoplasm Table, benign; K62.1, K63.5). Own compilation. */
const sites: readonly (readonly [string, string, string])[] = [
	['cecum', 'D12.0', 'c(?:a)?ec(?:um|al)|ileocecal valve|IC valve'],
	['ascending', 'D12.2', String.raw`asc(?:\.|ending)?(?: colon)?|right colon|hepatic flex(?:ure)?`],
	['transverse', 'D12.3', String.raw`trans(?:v|verse)?\.?(?: colon)?|TC|splenic flex(?:ure)?`],
	['descending', 'D12.4', String.raw`desc(?:\.|ending)?(?: colon)?|left colon`],
	['sigmoid', 'D12.5', 'sig(?:moid)?(?: colon)?'],
	['rectosigmoid', 'D12.7', 'recto-?sigmoid'],
	['rectum', 'D12.8', 'rect(?:um|al)'],
];
const adenoma = String.raw`(?:tubular adenomas?|tubulo-?villous adenomas?|villous adenomas?|adenomatous polyps?|TV?As?|sessile serrated(?: (?:adenomas?|lesions?|polyps?))?|SS[ALP]s?(?:\/[AP])?|adenomas?)`;
const hyperplastic = '(?:hyperplastic(?: polyps?)?|HPs?)';
const filler = String.raw`(?:[ ,:=–-]{0,3}(?:colon|polyps?|polypectomy|bx|biopsy|snare|cold|\d ?(?:mm|cm)|x ?\d|#\d)\b){0,4}`;
const line = (words: string, kind: string): RegExp =>
	new RegExp(
		String.raw`\b(?:${words})\b${filler}[ ,:=–)-]{1,4}(?:an? )?${kind}\b|\b${kind}(?: x ?\d)?,? (?:(?:in|of|from|at) (?:the )?)?(?:${words})\b`,
		'gi',
	);
const not = /\b(?:hx|history|h\/o|prior|previous|last|no|if)\b(?! (?:high|dysplasia|HGD))/i;
const onlyNote = /\b(?:adenoma|TA|TVA|SS[ALP]|serrated|hyperplastic)/i;

const polyp = (id: string, code: string, words: string, kind: string): SaidCode => ({
	id: `polyp-${id}`,
	code,
	cites: 'Neoplasm Table; index: Polyp, colon',
	onlyNote,
	says: line(words, kind),
	not,
});

export const colonPolypLines: readonly SaidCode[] = [
	...sites.map(([id, code, words]) => polyp(id, code, words, adenoma)),
	polyp('rectum-hyperplastic', 'K62.1', 'rect(?:um|al)', hyperplastic),
	...sites
		.filter(([id]) => id !== 'rectum')
		.map(([id, , words]) => polyp(`${id}-hyperplastic`, 'K63.5', words, hyperplastic)),
];
