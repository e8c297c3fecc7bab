import type { Phrase } from '../phrase.ts';

/** A place of the skin: its words, and where the classification puts it. */
interface Place {
	readonly say: readonly string[];
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
): Place => ({ say: say.split('|'), cancer, melanoma, inSitu, other, benign });

/** Headers are completed by the side that the note tells. */
const places: readonly Place[] = [
	place('eyelid', ['1', ''], ['1', '1', '1', '1']),
	place('ear|helix|earlobe|pinna|conchal bowl', ['2', ''], ['2', '2', '2', '2']),
	place('nose|nasal tip|nasal ala|nasal sidewall|nasal bridge', ['3', '1'], ['31', '39', '39', '39']),
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
	),
	place(
		'arm|upper arm|forearm|hand|dorsal hand|shoulder|elbow|wrist|finger|thumb|deltoid',
		['6', ''],
		['6', '6', '6', '6'],
	),
	place('leg|lower leg|shin|calf|thigh|knee|foot|ankle|heel|toe|pretibial|hip', ['7', ''], ['7', '7', '7', '7']),
];

const past = ['history', 'removed', 'benign', 'family'];
const crossed = (names: readonly string[], sites: readonly string[]) =>
	sites.flatMap((site) => names.map((name) => `${name} ${site}`));

/** Tumours of the skin by kind and place (C43, C44, D03, D04, D22, D23). Own compilation. */
export const skinNeoplasmPhrases: readonly Phrase[] = places.flatMap((p) => [
	{
		say: crossed(['basal cell carcinoma', 'basal cell cancer', 'basal cell'], p.say),
		code: `C44.${p.cancer[0]}1${p.cancer[1]}`,
		not: past,
	},
	{
		say: crossed(['squamous cell carcinoma', 'squamous cell cancer', 'squamous cell'], p.say),
		code: `C44.${p.cancer[0]}2${p.cancer[1]}`,
		not: [...past, 'in situ', 'bowen', 'lung', 'neck node', 'tongue', 'larynx', 'oropharynx', 'head and neck'],
	},
	{
		say: crossed(['melanoma', 'malignant melanoma'], p.say),
		code: `C43.${p.melanoma}`,
		not: [...past, 'in situ', 'uveal', 'choroidal', 'excised', 'status post', 'lentigo'],
	},
	{
		say: crossed(['melanoma in situ', 'malignant melanoma in situ', 'lentigo maligna'], p.say),
		code: `D03.${p.inSitu}`,
		not: [...past, 'excised', 'lentigo maligna melanoma'],
	},
	{
		say: crossed(["bowen's disease", "bowen's", 'squamous cell carcinoma in situ', 'carcinoma in situ'], p.say),
		code: `D04.${p.other === '39' ? '39' : p.other}`,
		not: past,
	},
	{
		say: crossed(
			['nevus', 'melanocytic nevus', 'dysplastic nevus', 'atypical nevus', 'compound nevus', 'intradermal nevus'],
			p.say,
		),
		code: `D22.${p.other}`,
		not: ['history', 'removed', 'choroid', 'blue', 'flammeus', 'congenital', 'sebaceous'],
	},
	{
		say: crossed(['dermatofibroma', 'benign skin neoplasm', 'pilomatricoma', 'syringoma', 'trichoepithelioma'], p.say),
		code: `D23.${p.benign}`,
		not: ['history', 'removed'],
	},
]);
