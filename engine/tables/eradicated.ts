/** Infections and lymphomas that a treatment ends, and the words that tell that it did (I.C.21.c.4). Own compilation. */
export interface Eradicated {
	/** Beginnings of the codes. */
	readonly codes: readonly string[];
	readonly over: RegExp;
	/** Words that show it there, or under treatment still. */
	readonly still: RegExp;
}

const antivirals =
	'(?:Epclusa|Harvoni|Mavyret|Zepatier|Sovaldi|Vosevi|Viekira|sofosbuvir\\S*|DAAs?|interferon|IFN|ribavirin|antivirals?)';

export const eradicated: readonly Eradicated[] = [
	{
		codes: ['B17.1', 'B18.2', 'B19.2'],
		over: new RegExp(
			String.raw`\bSVR(?:[- ]?(?:12|24))?\b|\bsustained virolog|\bcured?\b|\beradicat|\b(?:s\/p|status[- ]post|treated|tx['’]?d|cleared|completed)\b[^.;\n]{0,25}\b(?:${antivirals}|treatment|tx|therapy|(?:19|20)\d\d)|\b(?:VL|viral load|RNA|PCR)\b[^.;\n]{0,15}\b(?:undetect\w*|not detected|neg(?:ative)?)\b`,
			'i',
		),
		still: new RegExp(
			String.raw`\b(?:start(?:s|ed|ing)?|begin\w*|plan\w*|candidate|pending|await\w*|relapse\w*|reinfect\w*|viremi[ac]|detectable (?:VL|viral load|RNA)|(?:wk|week) ?\d+ of|(?:wk|week) \d+|(?:currently |now )?on ${antivirals}|SVR(?:12|24)? (?:due|in|labs?|check|at)|check SVR|not (?:yet )?(?:treated|cured)|untreated|treatment[- ]na[iï]ve)`,
			'i',
		),
	},
	{
		// Years after it: a lymphoma that the note calls cured is history, one that it calls in remission is not.
		codes: ['C82', 'C83', 'C84', 'C85'],
		over: /\bcured\b|\bdischarged from (?:oncology|hematology|haematology|follow)|\bnothing has (?:ever )?come back\b/i,
		still:
			/\b(?:remission|chemo\w* (?:today|ongoing|continues)|cycle|relapse\w*|refractory|active|maintenance|stage IV|not cured|can(?:not|['’]t) be cured|goal|hope\w*)\b/i,
	},
	{
		codes: ['C81'],
		over: /\bcured\b|\bsurvivor\b|\bNED\b|\bno (?:sign|evidence) of (?:it|disease|lymphoma|recurrence)\b/i,
		still:
			/\b(?:remission|chemo\w*|cycle|ABVD today|relapse\w*|refractory|active|brentuximab|nivolumab|pembrolizumab|stage IV)\b/i,
	},
	{
		// A clot of a year that was treated, and none since.
		codes: ['I82.4', 'I82.6', 'I26'],
		over: /\b(?:none|nothing|no (?:more|others?|further|recurren\w+|clots?|new ones?)) (?:ever )?since\b|\bnever (?:came back|again|returned|recurred)\b|\b(?:19|20)\d\d\b[^.;\n]{0,60}\b(?:treated|anticoagulated|warfarin|coumadin|xarelto|eliquis|apixaban|rivaroxaban|lovenox|blood thinners?) (?:for )?(?:x ?)?(?:three|six|twelve|nine|[369]|12) ?(?:m|mo|mos|months?)\b/i,
		still:
			/\b(?:acute|new|today|this (?:week|month)|start(?:ed|ing)?|propagat\w+|extend\w*|extension|chronic|residual|day \d+|week \d+)\b/i,
	},
	// A nerve or tendon set free, and no complaint of it now.
	...(
		[
			['G56.0', '(?:carpal tunnel|CTS|CTR)'],
			['G56.2', '(?:cubital tunnel|ulnar nerve)'],
			['M65.3', 'trigger (?:finger|thumb)'],
			['M65.4', 'de quervain\\S*'],
			['M72.0', 'dupuytren\\S*'],
		] as const
	).map(
		([code, name]): Eradicated => ({
			codes: [code],
			over: new RegExp(
				String.raw`\b${name}\b[^.;\n]{0,50}\b(?:released?|decompress\w+|transpos\w+|operated|surgery|fixed|done)\b[^.;\n]{0,50}\b(?:no (?:more )?(?:symptoms|sx|complaints|numbness|triggering|locking|trouble|problems)|symptom[- ]free|asymptomatic|resolved|(?:doing |all |has been )?(?:fine|well|good) (?:since|now)|none since)\b`,
				'i',
			),
			still: /\b(?:recurr\w*|again|came back|returned|residual|still (?:numb|tingl\w+|symptomatic|locks?))\b/i,
		}),
	),
];
