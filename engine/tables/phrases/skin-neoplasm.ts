import type { Phrase } from '../phrase.ts';
import { skinPlaces as places } from '../skin-places.ts';

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
