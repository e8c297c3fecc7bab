/** Which code of an Excludes1 pair goes, beyond symptoms and unspecified codes. Own compilation after I.A.12.a. */
export const yielding: readonly string[] = [
	'Z12.4',
	'Z12.72',
	'Z72',
	'Z77',
	'Z78',
	'Z79',
	'Z85',
	'Z86',
	'Z87',
	'Z88',
	'Z89',
	'Z90',
	'Z92',
	'Z93',
	'Z94',
	'Z95',
	'Z96',
	'Z97',
	'Z98',
	'Z99',
	'Z34',
	'Z33.1',
];

/** Chapter whose codes have priority over all others (I.C.15.a.1). */
export const prevailing: readonly string[] = ['O'];
