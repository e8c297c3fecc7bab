/**
 * Types and courses of everyday conditions that another clause or sentence tells ("of the preserved kind", "third episode,
 * moderate now", "which puts him at stage 4"). Rows of told-elsewhere. Own compilation; codes after the index.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const row = toldRows('I.B.2; index: the condition, by type');

/** Some words beside a name, on either side and in one sentence. */
const beside = (name: string, words: string, reach = 50): string =>
	String.raw`\b(?:${name})\b[^.;\n]{0,${reach}}\b(?:${words})\b|\b(?:${words})\b[^.;\n]{0,${reach}}\b(?:${name})\b`;

const kind = '(?:kind|type|sort|form|variety|pattern|phenotype)';
const failure = 'heart failure|failure|HF|CHF|HFp?r?EF|systolic|diastolic';
const chronic = new RegExp(
	String.raw`${beside(failure, 'chronic(?:ally)?')}|(?<=^|[.\n] ?)(?:it is |this is |it's )?chronic(?:,| and|\.)`,
	'gi',
);
const acute = /\bacute(?:ly)?\b|\bdecompensat\w+|\bexacerbation\b|\bfluid overload\w*|\bvolume overload\w*/gi;
/** An ejection fraction types the failure only where one sentence joins the two (Coding Clinic 2016 Q1): an echo's report does not. */
const pumping = (how: string): string =>
	beside(
		'heart failure|failure|HF|CHF',
		String.raw`${how} (?:EF|LVEF|ejection|systolic|squeeze|pump)|(?:EF|LVEF|ejection fraction|squeeze|pump function) (?:is |was |remains |well |of \d+ ?%?,? ?)?${how}`,
	);
const stiff = String.raw`\bpreserved ${kind}|${pumping('preserved')}|\bdiastolic ${kind}|\bstiff[- ](?:heart )?${kind}|\b(?:type|kind):? ?(?:preserved|diastolic)\b|\bHFpEF\b`;
const weak = String.raw`\breduced ${kind}|${pumping('reduced')}|\bsystolic ${kind}|\bweak[- ]?(?:pump|heart)? ?${kind}|\b(?:type|kind):? ?(?:reduced|systolic)\b|\bHFrEF\b`;
const mixed = String.raw`\b(?:mixed|combined) (?:${kind}|presentation|picture|systolic|HF|heart failure|CHF)|\bboth systolic and diastolic\b`;
const heart = (from: readonly string[], says: string, other: string, plain: string, lasting: string) => [
	row(from, says, plain, { unless: new RegExp(`${other}|${chronic.source}|${acute.source}`, 'gi') }),
	row(from, says, lasting, { and: chronic, unless: new RegExp(`${other}|${acute.source}`, 'gi') }),
];
const hearts: readonly ToldElsewhere[] = [
	...heart(['I50.9'], mixed, '(?!)', 'I50.40', 'I50.42'),
	...heart(['I50.9'], stiff, weak, 'I50.30', 'I50.32'),
	...heart(['I50.9'], weak, stiff, 'I50.20', 'I50.22'),
	row(['I50.30'], chronic.source, 'I50.32', { unless: acute }),
	row(['I50.20'], chronic.source, 'I50.22', { unless: acute }),
];

/** The stage without the word "disease", beside kidneys, their filtration, or alone behind a named one. */
const stages: readonly (readonly [string, string, string])[] = [
	['1', 'N18.1', '(?:1|I|one)'],
	['2', 'N18.2', '(?:2|II|two)'],
	['3', 'N18.30', '(?:3|III|three)'],
	['3a', 'N18.31', '(?:3 ?a|III ?a)'],
	['3b', 'N18.32', '(?:3 ?b|III ?b)'],
	['4', 'N18.4', '(?:4|IV|four)'],
	['5', 'N18.5', '(?:5|V|five)'],
];
const kidneyStages = stages.map(([, to, stage]) =>
	row(
		['N18.9', 'N28.9'],
		String.raw`\b(?:kidneys?|renal|e?GFR|creatinine|CKD|nephrology)\b[^.;\n]{0,60}\b(?:stage|at|now|still|is|G) ?(?:stage )?${stage}\b(?! ?(?:mg|weeks?|months?|years?|days?|%|\/|\d|,\d|\.\d))`,
		to,
		{ cites: 'index: Disease, kidney, chronic, stage' },
	),
);

const graded = (word: string) => new RegExp(String.raw`\b${word}[ -]+persist[ae]nt\b`, 'gi');
const isFlare =
	/\b(?:this|it|that|today) (?:is|was|looks like) (?:an?|another|her|his) (?:\w+ )?(?:exac(?:erbation)?|flare)\b|\basthma (?:exac\w*|attack|flare)\b/gi;
/** The bare name, its grade and its flare in three places. */
const flares = (
	[
		['mild', 'J45.31'],
		['moderate', 'J45.41'],
		['severe', 'J45.51'],
	] as const
).map(
	([word, to]): ToldElsewhere => ({
		from: ['J45.901', 'J45.909'],
		says: graded(word),
		and: isFlare,
		unless: /\bCOPD\b|\bemphysema\b|\bheart failure\b/gi,
		to,
		cites: 'index: Asthma, by severity, with exacerbation',
	}),
);

const worse = String.raw`\b(?:flared?|flaring|kicked up|acting up|worse(?:ned|ning)?|in flare)\b`;
const flared = (from: string, to: string): ToldElsewhere =>
	row([from], String.raw`\basthma\b[^.;\n]{0,40}${worse}`, to, {
		unless: /\b(?:not|no|never|hasn't|has not|without)\b[^.;\n]{0,15}\bflar\w+|\bif\b[^.;\n]{0,30}\b(?:flar|wors)\w+/gi,
		cites: 'index: Asthma, by severity, with exacerbation',
	});

export const toldTypes: readonly ToldElsewhere[] = [
	row(
		['B07.8', 'B07.9'],
		String.raw`\b(?:peri-?anal|anal|anus|penis|penile|vulva\w*|labi\w+|genital\w*|scrot\w+|vagin\w+|perineal|perineum|foreskin)\b[^.;\n]{0,30}\bwarts?\b|\bwarts?\b[^.;\n]{0,30}\b(?:peri-?anal|anus|penis|penile|vulva\w*|labi\w+|genital\w*|scrot\w+|vagin\w+|perineum)\b`,
		'A63.0',
		{ cites: 'index: Wart, anogenital' },
	),
	row(
		['E61.1'],
		String.raw`\b(?:Hgb|Hb|ha?emoglobin)\b:? ?(?:of |is |was |at |down to )?(?:[5-9]|1[01])(?:\.\d)?\b(?! ?%)`,
		'D50.9',
		{
			unless: /\b(?:no an(?:a)?emia|not an(?:a)?emic|without an(?:a)?emia|A1c)\b/gi,
			cites: 'index: Anemia, iron deficiency',
		},
	),
	...['E10', 'E11', 'E13'].map((kind) =>
		row(
			[`${kind}.9`],
			String.raw`\b(?:diabetes|DM|sugars?)\b[^.;\n]{0,60}\b(?:(?:poorly|badly|inadequately|not (?:well|adequately)) controlled|out of control|in poor control)\b`,
			`${kind}.65`,
			{ cites: 'index: Diabetes, poorly controlled: by type, with hyperglycemia' },
		),
	),
	...hearts,
	...kidneyStages,
	...flares,
	...['J45.2', 'J45.3', 'J45.4', 'J45.5'].map((s) => flared(`${s}0`, `${s}1`)),
	row(['J45.909'], String.raw`\basthma\b[^.;\n]{0,40}\bintermittent\b(?! (?:cough|wheez\w+|use|symptoms?))`, 'J45.20'),
	row(['I48.91', 'I48.19'], String.raw`\blong-? ?standing,? persistent\b`, 'I48.11', {
		cites: 'index: Fibrillation, atrial, persistent, longstanding',
	}),
	row(
		['I48.91'],
		String.raw`\b(?:leave|leaving|left|accept\w*|stay\w*|remain\w*|keep\w*|live with|in) (?:it|that|her|him|the rhythm|AF|fibrillation)?(?: that way| there| in it)? ?(?:for good|for life|permanently)\b`,
		'I48.21',
	),
	row(
		['I48.91'],
		String.raw`\b(?:so|thus|hence|therefore|is|now|by now|:) persistent\b(?! (?:cough|pain|dyspn\w*|symptom\w*|edema))`,
		'I48.19',
		{
			unless: /\blong-? ?standing\b|\bparoxysmal\b|\bpermanent\b/gi,
		},
	),
	row(
		['K21.9'],
		String.raw`\besophagitis\b(?! (?:gone|healed|resolved))|\b(?:LA )?grade [ABCD] (?:reflux|esophagitis|erosive)|\berosive reflux\b|\berosions? (?:in|of|at) (?:the )?(?:(?:lower|distal|mid) )?(?:o?esophag\w+|gullet|GEJ|GE junction)|\b(?:distal|lower|o?esophageal) (?:o?esophag\w+ )?erosions?\b|\bLA[- ](?:class |grade )?[ABCD]\b`,
		'K21.00',
		{
			unless:
				/\beosinophilic\b|\besophagitis[^.;\n]{0,15}\bbleed\w+|\bcandida\w*|\bpill esophagitis\b|\bno (?:\w+ )?esophagitis\b|\bhealed\b/gi,
			cites: 'index: Esophagitis, reflux',
		},
	),
];
