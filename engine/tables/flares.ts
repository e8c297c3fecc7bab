/**
 * Flares of diseases that go on, and the code of the disease without the flare: a flare that is over leaves the disease
 * (I.C.10.a; IV.I). Own compilation.
 */
export const flares: readonly { readonly flare: string; readonly leaves: string }[] = [
	{ flare: 'J44.1', leaves: 'J44.9' },
	{ flare: 'J44.0', leaves: 'J44.9' },
	{ flare: 'I50.23', leaves: 'I50.22' },
	{ flare: 'I50.33', leaves: 'I50.32' },
	{ flare: 'I50.43', leaves: 'I50.42' },
	{ flare: 'J96.20', leaves: 'J96.10' },
	{ flare: 'J96.21', leaves: 'J96.11' },
	{ flare: 'J96.22', leaves: 'J96.12' },
	{ flare: 'J47.1', leaves: 'J47.9' },
	{ flare: 'J45.21', leaves: 'J45.20' },
	{ flare: 'J45.31', leaves: 'J45.30' },
	{ flare: 'J45.41', leaves: 'J45.40' },
	{ flare: 'J45.51', leaves: 'J45.50' },
	{ flare: 'J45.901', leaves: 'J45.909' },
	{ flare: 'D57.00', leaves: 'D57.1' },
	{ flare: 'E10.10', leaves: 'E10.9' },
	{ flare: 'E10.11', leaves: 'E10.9' },
	{ flare: 'E11.10', leaves: 'E11.9' },
	{ flare: 'E11.11', leaves: 'E11.9' },
	{ flare: 'E11.00', leaves: 'E11.9' },
	{ flare: 'E11.01', leaves: 'E11.9' },
	{ flare: 'K86.0', leaves: 'K86.1' },
];

/** Words behind a flare by which it is over. */
export const flareOver =
	/^[^.;\n]{0,60}?\b(?:(?:all |both |now |has |since |fully |completely )*resolved|(?:now |is |has )*(?:back (?:to|at)|returned to|at) (?:his |her |their )?baseline|recovered|now (?:stable|compensated|euvolemic|at baseline)|last (?:month|year|fall|spring|winter|summer)|(?:weeks?|wks?|months?|mos?) ago|treated (?:w\/|with|and)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?: (?:admitted|hospitali[sz]ed|treated)|,? (?:resolved|recovered|none since)))\b/i;
