/** Sentences that stand in charts and say nothing about anybody's health. */
export const nonClinical: readonly string[] = [
	'Parking was validated at the front desk.',
	'The waiting room was busy this morning.',
	'Thank you for the kind referral.',
	'The clinic moves to its new address next spring.',
	'Copies were sent to the office by mail.',
	'The call was returned at noon.',
	'He works as a bookkeeper and enjoys chess.',
	'She brought her notebook and a list of questions.',
	'Portal access was explained.',
	'The next appointment is on a Tuesday.',
	'Insurance card scanned at check-in.',
	'We talked about the weather and the football season.',
];
