/** Units after a bare number: time, dose, size, count. Own compilation. */
export const measureWords: readonly string[] =
	'yr yrs year years y mo mos month months wk wks week weeks w day days d hr hrs hour hours h min mins minute minutes mg mcg g gm kg lb lbs ml cc cm mm units unit tab tabs tablet tablets pack packs ppd times visits doses dose ago'.split(
		' ',
	);

/** What is permanent by itself, whatever stands beside it: a permanent pacemaker makes no permanent fibrillation. */
export const permanentThings: readonly string[] = [
	'pacemaker',
	'pacer',
	'pacing',
	'lead',
	'disability',
	'damage',
	'catheter',
	'residency',
];
