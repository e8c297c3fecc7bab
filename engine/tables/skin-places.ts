/** Own compilation after the Neoplasm Table, skin. */

/** A place of the skin: its words, and where the classification puts it. */
export interface SkinPlace {
	readonly say: readonly string[];
	/** Words that mean it where a lesion of the skin is told of, and other things elsewhere. */
	readonly plain: readonly string[];
	/** Fourth and further characters of C44 before and after the one for the kind of cancer. */
	readonly cancer: readonly [string, string];
	/** What follows C43, D03, D04, D22 and D23. */
	readonly melanoma: string;
	readonly inSitu: string;
	readonly other: string;
	readonly benign: string;
}

const place = (
	say: string,
	cancer: readonly [string, string],
	[melanoma, inSitu, other, benign]: readonly [string, string, string, string],
	plain: readonly string[] = [],
): SkinPlace => ({ say: say.split('|'), plain, cancer, melanoma, inSitu, other, benign });

/** Headers are completed by the side that the note tells. */
export const skinPlaces: readonly SkinPlace[] = [
	place('eyelid', ['1', ''], ['1', '1', '1', '1']),
	place('ear|helix|earlobe|pinna|conchal bowl', ['2', ''], ['2', '2', '2', '2']),
	place(
		'nose|nasal tip|nasal ala|nasal sidewall|nasal bridge',
		['3', '1'],
		['31', '39', '39', '39'],
		['nasal', 'ala', 'alar'],
	),
	place(
		'cheek|forehead|temple|chin|jawline|eyebrow|glabella|malar|mandible skin|upper cutaneous lip',
		['3', '9'],
		['39', '39', '39', '39'],
	),
	place('scalp|neck|vertex', ['4', ''], ['4', '4', '4', '4']),
	place(
		'chest|upper back|mid back|midback|lower back|abdomen|trunk|flank|sternum|presternal|scapula|buttock|groin',
		['5', '9'],
		['59', '59', '5', '5'],
		['back'],
	),
	place(
		'arm|upper arm|forearm|hand|dorsal hand|shoulder|elbow|wrist|finger|thumb|deltoid',
		['6', ''],
		['6', '6', '6', '6'],
	),
	place('leg|lower leg|shin|calf|thigh|knee|foot|ankle|heel|toe|pretibial|hip', ['7', ''], ['7', '7', '7', '7']),
];

/** Tumours of the skin named without a place, by the code of the name, and the code that a place makes of them. */
export const bareSkinTumours: Readonly<Record<string, (at: SkinPlace) => string>> = {
	'C44.91': (at) => `C44.${at.cancer[0]}1${at.cancer[1]}`,
	'C44.92': (at) => `C44.${at.cancer[0]}2${at.cancer[1]}`,
	'C4A.9': (at) => `C4A.${at.melanoma}`,
	'C43.9': (at) => `C43.${at.melanoma}`,
	'D03.9': (at) => `D03.${at.inSitu}`,
	D04: (at) => `D04.${at.other}`,
	'D04.9': (at) => `D04.${at.other}`,
	'D22.9': (at) => `D22.${at.other}`,
	'D23.9': (at) => `D23.${at.benign}`,
	'D17.9': (at) => ({ '5': 'D17.1', '6': 'D17.2', '7': 'D17.2' })[at.cancer[0]] ?? 'D17.0',
	'D49.9': () => 'D49.2',
};
