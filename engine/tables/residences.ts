/**
 * Kinds of private and other residences, by the words that tell them anywhere in the story (Y92.0, Y92.1): the room
 * comes from the place itself, the house from here. I.C.20.b. Source: own compilation.
 */
interface Residence {
	/** Subcategory that holds the rooms of such a residence. */
	readonly under: string;
	readonly says: RegExp;
}

export const residences: readonly Residence[] = [
	{ under: 'Y92.02', says: /\b(?:mobile home|trailer park|double[- ]?wide|(?:his|her|their|my|the) trailer)\b/i },
	{ under: 'Y92.03', says: /\b(?:apartment|apt|condo|condominium|(?:his|her|their|my|a) flat)\b/i },
	{
		under: 'Y92.12',
		says: /\b(?:nursing home|snf|skilled nursing facility|long[- ]term care facility|ltc facility)\b/i,
	},
	{ under: 'Y92.19', says: /\b(?:assisted living|alf|group home|memory care)\b/i },
	{
		under: 'Y92.01',
		says: /(?:\bsingle[- ]fam(?:ily)?\b|\b(?:own|family|ranch|row|town|(?:his|her|their|my|our)(?: own)?) ?house\b|\ba house (?:in|on)\b|\bhouse is (?:his|hers|theirs)\b|\btownhouse|\bbungalow|\(house\)|\(house,|\bhome \(house\b|\b(?:neighbou?r|friend|grandma|grandpa|gma|mom|mother|dad|sister|brother|daughter|son|cousin|aunt|uncle)['’]?s['’]? house\b)/i,
	},
];

/** Places that stand for a room of a residence whose kind was not told with them. */
export const ofResidence: readonly string[] = ['Y92.00', 'Y92.01'];
