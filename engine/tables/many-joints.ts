/** Rheumatoid diseases told of more joints than one: the code of multiple sites (tabular, M05 to M06). Own compilation. */
export const manyJoints: readonly { readonly bare: readonly string[]; readonly to: string }[] = [
	{ bare: ['M05', 'M05.7', 'M05.70', 'M05.9'], to: 'M05.79' },
	{ bare: ['M05.1', 'M05.10'], to: 'M05.19' },
	{ bare: ['M06.0', 'M06.00'], to: 'M06.09' },
];

/** Words that say so outright. */
export const manyOutright = /\b(?:multi-?(?:ple)?[- ]?(?:joints?|sites?|articular)|polyarticular|several joints)\b/i;

/** Joints, each with the words for it. */
export const jointWords: readonly RegExp[] = [
	/\bshoulders?\b/i,
	/\belbows?\b/i,
	/\bwrists?\b/i,
	/\b(?:hands?|fingers?|MCPs?|PIPs?|thumbs?)\b/i,
	/\bhips?\b/i,
	/\bknees?\b/i,
	/\b(?:ankles?|foot|feet|toes?|MTPs?)\b/i,
];
