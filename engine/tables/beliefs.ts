/**
 * What is believed, feared, read or was once thought is no diagnosis (IV.H); what a chart holds by mistake is none either.
 * Cues that stand before the illness unless said otherwise. Own compilation.
 */
const whose = [
	'he',
	'she',
	'they',
	'pt',
	'patient',
	'mom',
	'mother',
	'dad',
	'father',
	'wife',
	'husband',
	'parent',
	'parents',
];
const thinks = ['thinks', 'believes', 'feels', 'suspects', 'wonders if', 'worries', 'fears', 'convinced'];
const held = [
	'has',
	'had',
	'might have',
	'may have',
	'it is',
	"it's",
	'this is',
	'that it is',
	'it was',
	'it could be',
	'its',
];

export const believed: readonly string[] = [
	...whose
		.flatMap((who) => thinks.map((verb) => `${who} ${verb}`))
		.flatMap((lead) => held.map((is) => `${lead} ${is}`)),
	...['thinks', 'convinced', 'worried', 'afraid', 'thinking'].flatMap((verb) =>
		['he has', 'she has', 'they have', 'he had', 'she had', 'it is', 'it was', "it's"].map((is) => `${verb} ${is}`),
	),
	'wondered about',
	'wonders about',
	'wondering about',
	'wondered whether it is',
	'wondered if it is',
	'worried re',
	'worries about',
	'worries re',
	'was worried for a while about',
	'worried for a while about',
	'worried a lot about',
	'worried that it is',
	'fear of',
	'fears of',
	'fearful of',
	'afraid of having',
	'afraid of',
	'scared of',
	'read about',
	'reading about',
	'read up on',
	'googled',
	'google said',
	'google says',
	'internet said',
	'internet says',
	'website said',
	'website says',
	'self-diagnosed with',
	'self diagnosed with',
	'self diagnosed',
	'asked about having',
	'asked if he has',
	'asked if she has',
	'asked if this is',
	'asked if it is',
	'asked if it could be',
	'asks if this is',
	'asks if it is',
	'thought it was',
	'thought this was',
	'thought that it was',
	'initially thought to be',
	'was thought to be',
	'at first thought to be',
	'chart says',
	'chart lists',
];

/** Behind the illness: what was thought of it, or asked. */
export const believedAfter: readonly string[] = [
	'and asked if she has it',
	'and asked if he has it',
	'asked if she has it',
	'asked if he has it',
	'was thought of',
	'was raised by the patient',
	'per google',
	'per the internet',
	'online',
];

/** Held by mistake. */
export const mistaken: readonly string[] = [
	'mistakenly coded as',
	'mistakenly labeled',
	'mistakenly labelled',
	'mistakenly listed',
	'mistakenly told',
	'wrongly coded as',
	'wrongly labeled',
	'wrongly labelled',
	'wrongly listed as',
	'incorrectly listed as',
	'incorrectly coded as',
	'erroneously listed as',
	'erroneously labeled',
	'erroneously coded as',
];
export const mistakenAfter: readonly string[] = [
	'was not the case',
	'is not the case',
	'not the case',
	'in error',
	'by mistake',
	'erroneously',
	'erroneous entry',
	'was an error',
	'is an error',
	'is a mistake',
	'charted in error',
	'listed in error',
	'label was wrong',
	'label is wrong',
	'not accurate',
	'but he denies ever having it',
	'but she denies ever having it',
	'denies ever having',
	'should be taken off',
	'should come off the list',
	'on your list should be taken off',
	'on list should be taken off',
	'can be taken off the list',
	'please remove',
	'pls remove',
	'remove from list',
	'remove from problem list',
	'delete from list',
	'does not belong on the list',
	'does not belong in chart',
	'chart mix up',
	'chart mixup',
	'wrong chart',
	'carried over wrongly',
];

/** Words of a line that belong to another patient: what follows them there is not this one's. */
export const astray =
	/\b(?:wrong (?:window|chart|pt|patient|person|encounter|tab)|(?:this|that|next|above|below)? ?(?:part|line|bit|section|paragraph) (?:is )?not (?:his|hers?|theirs|this (?:pt|patient)['’]?s?)|(?:belongs?|meant) (?:to|for|in) (?:another|other|a different) (?:pt|patient|chart|person)|(?:other|another|different) (?:pt|patient)['’]s (?:note|chart|labs?|result))\b/i;

/** A habit given up in a year that the note tells ("tobacco use d/o quit 2009"). */
export const quitYears: readonly string[] = Array.from({ length: 90 }, (_, i) => 1950 + i).flatMap((year) => [
	`quit ${year}`,
	`quit in ${year}`,
	`stopped ${year}`,
	`stopped in ${year}`,
]);

/** Years that lie between: "two years ago she had pneumonia". */
export const yearsBack: readonly string[] = [
	...[
		'years ago',
		'yrs ago',
		'decades ago',
		'long ago',
		'last year',
		'as a child',
		'as a teen',
		'in college',
		'in childhood',
	].flatMap((time) => ['he had', 'she had', 'they had', 'had'].map((had) => `${time} ${had}`)),
	'used to get',
	'used to suffer from',
	'used to have bad',
	'once had',
	'at one time had',
	'had a bout of',
];
