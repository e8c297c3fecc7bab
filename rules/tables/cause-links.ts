/**
 * Words that make one thing the cause of another. `forward` stands between what is caused and its cause ("the anemia is
 * that of …"), `back` between the cause and what it does ("CKD with …"). Doubt ("likely from") is no statement and
 * stands in neither. I.A.15, I.B.9. Own compilation.
 */
const whose = String.raw`(?:(?:the|her|his|their|my|your|an?|this|that|known|chronic|longstanding|long-standing|severe|heavy|old|past|both|recent|advanced|untreated|poorly controlled|uncontrolled|underlying|ongoing|very)\s+){0,3}`;
const says = String.raw`(?:(?:and|which|that|it|this|also|all)\s+){0,2}(?:(?:is|are|was|it's|its|that's|remains|felt to be|judged)\s+){0,2}`;

const causing = [
	'that of',
	'due to',
	'd\\/t',
	'2\\/2',
	'secondary to',
	'sec to',
	'because of',
	'b\\/c(?: of)?',
	'bc of',
	'caused by',
	'comes? from',
	'coming from',
	'came from',
	'from',
	'related to',
	'driven by',
	'attributed to',
	'attributable to',
	'on account of',
	'owing to',
	'as a result of',
	'a result of',
	'resulting from',
	'in the setting of',
	'of',
	'in',
	'since',
	'after',
	'following',
];

const doing = [
	'causing',
	'causes',
	'caused',
	'leading to',
	'led to',
	'resulting in',
	'producing',
	'giving (?:him|her|you|them)',
	'gave (?:him|her|you|them)',
	'brings? on',
	'with',
	'w\\/',
	'complicated by',
	'c\\/b',
	'-?\\s?(?:induced|related|associated|driven)',
];

/** "Anemia - this is her periods". */
const named = String.raw`(?:this|it|that)(?:\s+is|['’]s)(?:\s+(?:all|just))?`;

export const forward = new RegExp(
	String.raw`^[\s,(:–-]{0,3}(?:${says}(?:${causing.join('|')})|${named})\s+${whose}$`,
	'i',
);
export const back = new RegExp(String.raw`^[\s,(–-]{0,3}(?:is\s+|was\s+)?(?:${doing.join('|')})\s+${whose}$`, 'i');
