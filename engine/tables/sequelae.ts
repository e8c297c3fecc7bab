/** A deficit that a past stroke left, and the code that says so (I.C.9.d.1). Own compilation. */
export interface SequelaRow {
	/** Prefixes of the code of the deficit. */
	readonly of: readonly string[];
	/** What follows "I69.3" (cerebral infarction), "I69.1" or "I69.0" (hemorrhage); a header is completed by side and dominance. */
	readonly gives: string;
	/** The deficit keeps its own code beside it ("use additional code"). */
	readonly keeps?: true;
}

/** Kinds of stroke and the subcategory of their sequelae. */
export const strokes: readonly { readonly of: string; readonly sequela: string }[] = [
	{ of: 'I60', sequela: 'I69.0' },
	{ of: 'I61', sequela: 'I69.1' },
	{ of: 'I62', sequela: 'I69.2' },
	{ of: 'I63', sequela: 'I69.3' },
];

/** "A stroke two years ago" is the history of one that left nothing, unless the note tells what it left. */
export const toldAsPast = { of: 'Z86.73', sequela: 'I69.3' };

export const sequelae: readonly SequelaRow[] = [
	{ of: ['R41.840'], gives: '10' },
	{ of: ['R41.3'], gives: '11' },
	{ of: ['R41.842', 'R41.4'], gives: '12' },
	{ of: ['R41.843'], gives: '13' },
	{ of: ['R41.844'], gives: '14' },
	{ of: ['R41.89', 'R41.9', 'G31.84'], gives: '19' },
	{ of: ['R47.01'], gives: '20' },
	{ of: ['R47.02'], gives: '21' },
	{ of: ['R47.1', 'R47.81'], gives: '22' },
	{ of: ['F80.81', 'R47.82', 'F98.5'], gives: '23' },
	{ of: ['R47.89', 'R47.9'], gives: '28' },
	{ of: ['G83.2'], gives: '3' },
	{ of: ['G83.1'], gives: '4' },
	{ of: ['G81'], gives: '5' },
	{ of: ['R48.2'], gives: '90' },
	{ of: ['R13.1'], gives: '91', keeps: true },
	{ of: ['R29.810'], gives: '92' },
	{ of: ['R27'], gives: '93' },
	{
		of: [
			'H53.4',
			'H53.2',
			'R26',
			'G25',
			'G40',
			'R56',
			'M21.37',
			'M21.33',
			'R20',
			'M62.4',
			'R25.2',
			'N31',
			'R32',
			'G89.0',
		],
		gives: '98',
		keeps: true,
	},
];

/** Words between a deficit and a stroke, or right around them, that make the one the sequel of the other. */
export const sequelLinks =
	/\b(?:left over|leftover|residual|residua|sequelae?|late effects? of|late effects?|deficits?|persist\w*|post-?\s?(?:stroke|cva)|s\/p|status post|since|chronic|old|prior|previous|remote|last (?:yr|year)|ago|following|after|from|due to|2\/2|d\/t|secondary to|left (?:him|her|me|them|with)|(?:19|20)\d\d)\b/i;

/** A line that names a stroke. */
export const strokeNamed = /\b(?:strokes?|CVA|TIA|infarct\w*|h(?:a)?emorrhage|bleed)\b/i;
/** Words of a stroke that is happening now. */
export const strokeNow = /\b(?:acute|today|this (?:morning|am)|tpa|code stroke|new onset|evolving|ed now|admit\w*)\b/i;

/** Words before or behind a deficit that say that an event told elsewhere left it. */
export const leftBefore =
	/\bwhat (?:\w+ )?(?:is|was|has been|remains?|stayed?)(?: (?:left|over|behind|with (?:him|her)))*(?: is| are)?\b[^.;]{0,170}$|\b(?:residual|post-?\s?stroke|post-?\s?CVA|left (?:\w+ )?with(?: is)?|still has|persisting|lasting|never got back|has not come back from|sequelae? of [^.;]{0,30}|remaining|leftover)\b[^.;]{0,45}$/i;
export const leftBehind =
	/^[^.;]{0,20}\b(?:persists?|remains?|lingers|has (?:not|never) (?:come back|recovered|cleared)|never (?:came back|recovered|cleared)|has stayed|still there|residual|late effects?|sequelae?|left over|leftover|remains from|(?:ever )?since(?: then| that)?(?=\s*(?:[.,;]|$))|ever since|from the (?:\w+ )?stroke)\b/i;
/** Words within the deficit's own name that say the same ("R arm and leg still weak"). */
export const leftOver = /\b(?:still|residual|remains?|lasting|persist\w*)\b/i;
