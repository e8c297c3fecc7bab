/** Words that no query may hold, by the rule that forbids them. AHIMA/ACDIS compliant query practice (2022), in our own list. */
export interface Forbidden {
	readonly id: 'payment' | 'leading' | 'earlier-encounter';
	readonly says: RegExp;
	readonly why: string;
}

export const forbidden: readonly Forbidden[] = [
	{
		id: 'payment',
		says: /\b(?:pay(?:s|ment|er|ors?)?|reimburs\w*|revenue|bill(?:s|ed|ing|able)?|claims?|deni(?:al|ed) of|money|dollars?|RAF|HCCs?|risk[- ]adjust\w*|DRGs?|CC|MCC|case[- ]mix|quality (?:score|measure|metric)s?|star rating|HEDIS|incentive|bonus|audit\w*|cod(?:es?|ing|er|ers)|insur\w*)\b/i,
		why: 'says something of payment, quality figures or coding',
	},
	{
		id: 'leading',
		says: /\b(?:please (?:document|add|confirm|note|state|write|specify that)|(?:do|would|don'?t|wouldn'?t|can) you (?:not )?(?:agree|confirm|think|document)|confirm that|isn'?t it|is it not|should (?:be|we|you|this)|must be|need(?:s|ed)? to (?:be|document|say)|likely|probably|most consistent|(?:is|are|appears?|seems?) (?:clearly|obviously|evident\w*)|consider (?:adding|documenting)|suggests? (?:that|the diagnosis)|indicat(?:es|ive of|ing)|meets? (?:the )?criteria|recommend\w*|we believe|in support of)\b/i,
		why: 'leads to an answer',
	},
	{
		id: 'earlier-encounter',
		says: /\b(?:last (?:visit|encounter|admission|note)|previous(?:ly)? (?:visit|encounter|note|admission|document\w*|record\w*)|prior (?:visit|encounter|note|admission|record)s?|at an earlier visit|old (?:notes?|records?|charts?))\b/i,
		why: 'brings in another encounter',
	},
];
