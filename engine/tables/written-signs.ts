import type { Assertion } from '../contract.ts';
import { kin, others } from './cues.ts';

/**
 * What the writing around a mention says of it, where no cue word does. `of` must fit the mention, `before` the text
 * that ends where it begins, `behind` the text that begins where it ends. Own compilation.
 */
export interface WrittenSign {
	readonly is: Assertion;
	readonly of?: RegExp;
	readonly before?: RegExp;
	readonly behind?: RegExp;
}

/** As far as a sign may reach, in characters. */
export const signReach = 70;

const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
const people = (words: readonly string[]) => words.filter((w) => /^[a-z]{3,}$/.test(w)).join('|');
const whose = (words: readonly string[]) =>
	new RegExp(
		String.raw`^\s*[-–:]?\s*\((?:the |his |her |their )?(?:${people(words)})['’]?s?(?: (?:chart|list|record|problem|hx|dx))?\)`,
		'i',
	);
/** Scores that count illnesses; what they count is told to explain the number. */
const scores = String.raw`\b(?:cha2?ds2?[- ]?vasc|chads2?|has-?bled|stop-?bang|wells|perc|charlson|ascvd|framingham|curb-?65|meld|frax|timi)\b(?: score)?`;

export const writtenSigns: readonly WrittenSign[] = [
	// "chews tobacco, no; he used to": taken back at once.
	{ is: 'negated', behind: /^,\s*no\s*(?:[;.]|$)/i },
	{ is: 'family', behind: whose(kin) },
	{ is: 'other-person', behind: whose(others) },
	// "had RSV bronchiolitis at 5 mo", "asthma till age 9".
	{
		is: 'historical',
		before: /\bhad (?:an? |the |bad |severe |mild )?(?:[\w-]+ )?$/i,
		behind: /^\s+(?:at|@|when)\s(?:age\s)?(?:s?he was )?\d+\s?(?:mo|months?|wks?|weeks?|y|yo|yrs?|years?)?\b/i,
	},
	{ is: 'historical', behind: /^\s+(?:till|until|til|up to)\s(?:age\s)?(?:s?he was )?\d+\b/i },
	// "2020 SAB", "2023: sigmoid adenoma removed", "in '08 pneumonia"; a date is no year.
	{
		is: 'historical',
		before: new RegExp(
			String.raw`(?:^|\n|[;(]\s*|\.\s+|\s[-–]\s|\bin\s)${year}[:,]?\s(?:an?\s|her\s|his\s|the\s)?$`,
			'i',
		),
	},
	// "gout once, nothing since": at the end of the clause, for "none since starting topiramate" tells of a treated illness.
	{
		is: 'resolved',
		behind: /^[^.;\n]{0,40}?\s(?:none|not|nothing|never)(?: again)? since(?: then)?\s*(?:[.;,)\n]|$)/i,
	},
	{
		is: 'resolved',
		behind:
			/^[^.;\n]{0,40}?\s(?:none|nothing) (?:in|for) (?:over |about )?(?:\d+|two|three|four|five|six|ten|many|several) (?:years|yrs)\s*(?:[.;,)\n]|$)/i,
	},
	// "Bell's palsy '19".
	{ is: 'historical', behind: /^,?\s(?:in )?['’]\d\d\b(?!['’\d/-])/ },
	// "MS dx 2021 (L optic neuritis, nine lesions)": how it began.
	{
		is: 'historical',
		before: new RegExp(
			String.raw`\b(?:dx'?d?|diagnosed|onset|presented|began)(?: in)? (?:\w{3,9} )?${year} \([^)\n]*$`,
			'i',
		),
	},
	{
		is: 'hypothetical',
		before: new RegExp(String.raw`${scores}(?: of| is| was| =|:)?\s*\d*(?:\.\d+)?%?\s*\([^)\n]*$`, 'i'),
	},
	{
		is: 'hypothetical',
		before: new RegExp(
			String.raw`${scores}(?: of| is| was| =)?\s*\d*(?:\.\d+)?%?\s*(?::|counts?\b|points? (?:for|from)\b|includes?\b|d\/t\b|due to\b)[^.;\n]*$`,
			'i',
		),
	},
	{ is: 'hypothetical', before: /\b(?:wells|perc)\b(?: score)?(?: of| is| =|:)?\s*\d+(?:\.\d)? for (?:an? )?$/i },
	// "sprained the other ankle in high school" is no high ankle sprain.
	{ is: 'historical', of: /\bhigh$/i, behind: /^ school\b/i },
	{ is: 'negated', of: /\b(?:vap|e-?cig|juul)/i, behind: /^[^.;\n]{0,40}?\b(?:not|no|without|zero|0%?) nicotine\b/i },
	{
		is: 'negated',
		of: /\b(?:birth control|contracepti\w+|ocps?)\b/i,
		behind: /^(?: pills?)?,?\s(?:was |were |has been |have been )?(?:stopped|discontinued|d\/c'?d)\b/i,
	},
];
