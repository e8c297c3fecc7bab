/**
 * How a sentence goes on about a condition that an earlier one names ("It is now permanent", "I would call it persistent",
 * "Angiography shows that it is ischaemic", "the cause is alcohol"). What is said of it begins where the words end. Own
 * compilation.
 */
const lead =
	'(?:^|[,;:(–—-] ?)(?:(?:and|so|but|now|today|thus|then|therefore|however|in fact|overall|by now|in short|clearly|plainly|accordingly|consequently|happily|sadly|at present|so that|such that|by which|to my mind|in my view|in my opinion) ,? ?)*'.replace(
		' ,?',
		',?',
	);
const adverb =
	'(?:(?:now|still|therefore|thus|clearly|plainly|of course|in fact|indeed|accordingly|definitely|certainly|surely|truly|then|by now|also|purely|simply|just|long|all|mainly|chiefly|known to be|shown to be|found to be) )*';
const since =
	'(?:is due to|was due to|dates (?:from|back to)|dated from|comes from|came from|came on after|came after|began after|began with|started after|stems from|stemmed from|results from|resulted from|arises from|arose from|followed|follows|goes back to|is from|was from|is the result of|is the consequence of|is a consequence of|is secondary to|is caused by|was caused by|is put down to|has followed|has come from)';
const being = `(?:${since}|is|was|are|were|has been|have been|has become|have become|became|remains?|remained|stays|stayed|proved(?: to be)?|proves(?: to be)?|turned out(?: to be)?|must be(?: called)?|is called|counts as|amounts to|appears|has turned|has proved(?: to be)?)`;
const thing = '(?:it|this|that|which|these|those|they)';
const kind =
	'(?:type|kind|sort|form|course|pattern|grade|stage|severity|side|level|site|origin|nature|variety|subtype|class)';
const calling =
	'(?:call|calling|called|class|classing|classify|classified|grade|grading|graded|regard|regarding|label|labelling|labeling|consider|rate|rating|rated|term|terming|describe|describing|take|count|stage|staged|staging|put|judge|think)';
const who = String.raw`(?:I|we|one|the \w+)`;
const may = '(?:(?:would|should|shall|will|am|are|can|must|have|had|now|not|therefore|thus|also|both|all|myself) )*';

export const backReferences: readonly RegExp[] = [
	// "It is now …", "…, which has become …".
	new RegExp(`${lead}${thing} ${being} ${adverb}(?:an? |the |of (?:the |an? )?|in )?`, 'gi'),
	// "I would call it …", "which I would grade as …".
	new RegExp(
		String.raw`\b${who} ${may}${calling} (?:${thing}|him|her|them)(?: down)? ?(?:as |at |to be |to |with |of )?(?:an? |the )?${adverb}`,
		'gi',
	),
	new RegExp(
		String.raw`\bwhich ${who} ${may}${calling}(?: down)? ?(?:as |at |to be |to )?(?:an? |the )?${adverb}`,
		'gi',
	),
	// "The course is …", "in type it is …".
	new RegExp(
		String.raw`${lead}(?:the|its) (?:\w+ )?${kind} (?:is|was|has been|remains|seems|being) ${adverb}(?:an? |the )?`,
		'gi',
	),
	// "… shows it to be …", "… proves that it is …".
	new RegExp(
		String.raw`\b(?:shows?|showed|proves?|proved|confirms?|confirmed|says|said|establish\w*|found|finds|tells us|makes|made|means|sure|certain|agree|agreed|conclude[sd]?) (?:that |us )?${thing} (?:to be|is|was|as|has become|are|were) ${adverb}(?:an? |the )?`,
		'gi',
	),
	// "so she remains stage 4".
	/\b(?:s?he|they|the patient|pt) (?:is|remains|stays|has reached|has been|was|sits at|is in) (?:now |still |therefore |thus )?(?=(?:stage|class|grade|NYHA|gold|binet|rai|ISS|CKD) )/gi,
];

/** Sentences between the name and what is said of it. */
export const backReach = 2;
/** Words of what is said. */
export const saidReach = 7;
/** Words that end what is said. */
export const saidEnds: readonly string[] = [
	'but',
	'because',
	'since',
	'though',
	'although',
	'while',
	'whereas',
	'so',
	'if',
	'unless',
	'until',
	'when',
	'than',
	'as',
	'never',
	'then',
	'too',
	'indeed',
	'again',
	'for',
	'no',
	'not',
	'without',
	'nor',
	'he',
	'she',
	'i',
	'we',
];

/** "Alcohol is the cause of it": what is said stands in front. */
export const saidBefore: readonly RegExp[] = [
	/\b(?:is|was|are|were|must be|has been|being) (?:therefore |surely |clearly |thus |certainly |now )?(?:the (?:sole |only |obvious |main |clear |likely )?(?:cause|culprit|reason|source|origin|driver|explanation)|to blame|responsible|at the root of (?:it|this)|behind (?:it|this)|what caused (?:it|this))\b/gi,
];
