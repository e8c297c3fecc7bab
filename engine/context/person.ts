import { folds, foldWord } from '../../icd-data/words.ts';
import type { Assertion, Sex } from '../contract.ts';
import type { Token } from '../read/note.ts';
import { beastly, exposures, kin, mishaps, others, premises, speaks, suffers } from '../tables/cues.ts';
import type { Kinsfolk } from './relatives.ts';

const kinWords = new Set(kin.map(foldWord));
const otherWords = new Set(others.map(foldWord));
const speaking = new Set(speaks.map(foldWord));
const suffering = new Set(suffers.map(foldWord));
const exposed = exposures.map((phrase) => folds(phrase));
const patient = new Set(['patient', 'pt', 'she', 'he', 'i', 'they', 'her', 'his']);
/** Subjects that bring the sentence back to the patient. */
const returns = new Set(['patient', 'pt', 'she', 'he', 'i']);
/** Words after which a pronoun still speaks of the person before it ("her mother had it when she was young"). */
const carries = new Set(
	'when while after before that because since until as if where who whom said says think thinks'.split(' '),
);
/** "Husband (also our pt) has …": a patient, and not this one. */
const alsoSeen = new Set(['our', 'my', 'a', 'another', 'other', 'fellow'].map(foldWord));
/** Words between a person and the pronoun that takes the sentence back in unpunctuated talk. */
const farEnough = 3;

/** "brought by mother", "with his wife", "per mom": the person only accompanies or informs. */
const escorts = new Set(['by', 'per', 'from', 'lives', 'via', 'through', 'via']);

/** What an animal did to the patient is the patient's. */
const harms = new Set(beastly.map(foldWord));

/** A possessive before a place or a thing ("at grandma's house"). */
const possessive = /(?:['’]s|s['’]?)\s+$/i;
const places = new Set(premises.map(foldWord));
const harmed = new Set(mishaps.map(foldWord));

/** What has part in the patient's mishap ("fell at daycare", "tripped over the dog") and no illness of its own there. */
const bystanding = new Set(['daycare', 'dog', 'cat', 'pet']);

/** "Cat 10, dog 0", "cat dander rhinitis": what a skin test was done for. */
const tested =
	/^(?: (?:hair|epithel\w*|dander|allerg\w*|rhinitis|sIgE|IgE|SPT|exposure|avoidance|out of)\b|:? ?\+*\d|,? ?(?:neg|pos|\+))/i;
const pets = new Set(['dog', 'cat', 'pet'].map(foldWord));

/** An age right before a calling is the patient's ("this 33 year old teacher"). */
const aged = /\b(?:(?:year|yr|y)s?[- ]?\/?(?:old|o)|yo)\b(?: [a-z]+)?\s+$/i;

/** A calling that is the patient's own: "this teacher", "this lively child", "she is a caregiver". */
const callings = new Set(['teacher', 'child', 'kid', 'caregiver', 'boss'].map(foldWord));
const ownCalling =
	/\b(?:(?:see|saw|seen|seeing|for|of|that|met|reviewed|about|on) this|this|(?<=(?:^|[.;\n] ?)(?:(?:he|she|patient|pt|who) )?)(?:is|was|works as)(?: now)? an?) (?:[a-z-]+ ){0,3}$/i;

/** Whose illness tokens from some position on are: positions `[from, to)` and the person. */
export interface PersonScope {
	readonly from: number;
	readonly to: number;
	readonly is: Extract<Assertion, 'family' | 'other-person'>;
}

/** What befell a relative's own limb: "his father lost his leg", "mom broke her hip". */
const befell = new Set('lost broke fractured tore injured hurt had'.split(' ').map(foldWord));
const possessives = new Set(['his', 'her', 'their']);

function startsIllness(tokens: readonly Token[], at: number): boolean {
	const next = tokens.slice(at + 1, at + 5);
	// "mom diabetic, worried": what stands behind the comma is said of the patient again.
	const comma = next.findIndex((t, k) => k > 0 && t.gap > 0);
	const informs = (comma > 0 ? next.slice(0, comma) : next).findIndex((t) => speaking.has(t.fold));
	const suffers = next.findIndex((t) => suffering.has(t.fold));
	if (informs >= 0 && (suffers < 0 || informs < suffers)) return false;
	const own = next.findIndex((t) => patient.has(t.fold));
	const kins = own === 1 && befell.has(next[0]?.fold ?? '') && possessives.has(next[1]?.fold ?? '');
	return (kins || !(own >= 0 && own < 2)) && next.length > 0;
}

const women = new Set(['female', 'woman']);
const men = new Set(['male', 'man']);
const beforeLetter = /^(?:sex|gender|yo|y|\d+)$/;

/** The sex by which a note introduces its patient, first of all whom it introduces ("SEX F", "61 yo woman"). */
function introduced(words: readonly string[]): 'he' | 'she' | undefined {
	for (const [i, w] of words.entries()) {
		const letter = beforeLetter.test(words[i - 1] ?? '');
		if (women.has(w) || (letter && w === 'f')) return 'she';
		if (men.has(w) || (letter && w === 'm')) return 'he';
	}
	return undefined;
}

/**
 * The pronoun of the patient: the one that the note uses at least four times as often as the other, else that of the
 * recorded sex, else that by which the note introduces the patient.
 */
export function pronounOf(words: readonly string[], sex?: Sex): 'he' | 'she' | undefined {
	const count = (set: readonly string[]) => words.filter((w) => set.includes(w)).length;
	const he = count(['he', 'his', 'him', 'male', 'man', 'm']);
	const she = count(['she', 'her', 'female', 'woman', 'f']);
	if (she >= 2 && she >= 4 * he) return 'she';
	if (he >= 2 && he >= 4 * she) return 'he';
	if (sex === 'female') return 'she';
	return sex === 'male' ? 'he' : introduced(words);
}

/** Kin of one sex: a possessive of the other sex behind them is the patient's ("dad has Parkinson's, her tremor is essential"). */
const sexes: readonly (readonly ['he' | 'she', ReadonlySet<string>, string])[] = [
	[
		'he',
		new Set('father dad brother son husband grandfather uncle nephew grandpa boyfriend'.split(' ').map(foldWord)),
		'her',
	],
	[
		'she',
		new Set('mother mom mum sister daughter wife grandmother aunt niece grandma girlfriend'.split(' ').map(foldWord)),
		'his',
	],
];
const ownThing = (person: Token, t: Token, pronoun: 'he' | 'she' | undefined): boolean =>
	sexes.some(([sex, words, possessive]) => sex !== pronoun && t.fold === possessive && words.has(person.fold));

/** Where the sentence comes back to the patient after a person at `i`, or its end. */
function comesBack(text: string, tokens: readonly Token[], i: number, pronoun: 'he' | 'she' | undefined): number {
	const back = tokens.findIndex((t, k) => {
		if (k <= i) return false;
		const before = tokens[k - 1] as Token;
		if (text.slice(before.end, t.start).includes('\n') && (t.stop || returns.has(t.fold))) return true;
		if (t.gap > 0 && ownThing(tokens[i] as Token, t, pronoun)) return true;
		if (!returns.has(t.fold) && t.fold !== 'but') return false;
		if (alsoSeen.has(before.fold)) return false;
		if (pronoun !== undefined && t.fold === (pronoun === 'she' ? 'he' : 'she')) return false;
		if (t.gap + (before.fold === 'and' || t.fold === 'patient' ? 1 : 0) > 0) return true;
		return k - i > farEnough && !carries.has(before.fold) && (t.fold === pronoun || t.fold === 'i');
	});
	return back < 0 ? tokens.length : back;
}

/** "Mom's worried": the letter stands for "is" or "has". */
const isOrHas =
	/^(?:been|here|not|concerned|worried|anxious|afraid|sure|going|asking|also|very|had|got|present|notic\w+|giving|trying|wondering|thinking|the|an?|told|tried|already|doing|using|having|in|on|at|with)$/i;
const isShort = (text: string, next: Token): boolean =>
	speaking.has(next.fold) || suffering.has(next.fold) || isOrHas.test(text.slice(next.start, next.end));

/** Where what is said of a person's own thing ends: at the next clause, or where the patient is spoken of again. */
function ownedBy(tokens: readonly Token[], i: number): number {
	const end = tokens.findIndex((t, k) => k > i + 1 && (t.gap > 0 || patient.has(t.fold)));
	if (end < 0) return tokens.length;
	return tokens[end - 1]?.fold === 'and' ? end - 1 : end;
}

/** Twins that are carried are no kin: "di-di twins", "twin gestation". */
const carriedTwins = /\b(?:di|mono|mo|DC|MC)[-/ ]?(?:di|mono|mo|DA|MA)[- ]twins?|\btwins? (?:gest|preg|IUP|\d)/i;

/** "that's my sister, she has …": what follows is hers. */
const pointedAt = /\b(?:that|it|this)(?:['’]s| is| was) (?:my|his|her|the) $/i;

/** Stretches of a sentence that speak of somebody else; "he has" in a woman's note speaks of another. */
export function persons(
	text: string,
	tokens: readonly Token[],
	pronoun?: 'he' | 'she',
	kinsfolk?: Kinsfolk,
): PersonScope[] {
	const out: PersonScope[] = [];
	const stranger = pronoun === 'she' ? 'he' : pronoun === 'he' ? 'she' : undefined;
	tokens.forEach((t, i) => {
		const verb = tokens[i + 1]?.fold ?? '';
		if (t.fold === stranger && ['has', 'had', 'takes', 'take', 'is', 'was'].includes(verb))
			out.push({ from: i, to: tokens.length, is: 'other-person' });
	});
	tokens.forEach((token, i) => {
		if (exposed.some((phrase) => phrase.every((w, k) => tokens[i + k]?.fold === w)))
			out.push({ from: i, to: tokens.length, is: 'other-person' });
		const called = kinsfolk?.get(text.slice(token.start, token.end));
		const family = called ? called === 'family' : kinWords.has(token.fold);
		const ahead = text.slice(Math.max(0, token.start - 40), token.start);
		if (!family && (aged.test(ahead) || (callings.has(token.fold) && ownCalling.test(ahead)))) return;
		if (!family && !called && (!otherWords.has(token.fold) || harms.has(tokens[i + 1]?.fold ?? ''))) return;
		if (pets.has(token.fold) && tested.test(text.slice(token.end, token.end + 14))) return;
		if (token.fold === 'child' && !/^(?:child(?!hood|ish)|kid)/i.test(text.slice(token.start, token.end))) return;
		if (token.fold === 'twin' && carriedTwins.test(text.slice(Math.max(0, token.start - 12), token.end + 12))) return;
		if (pointedAt.test(text.slice(Math.max(0, token.start - 16), token.start))) {
			out.push({ from: i, to: tokens.length, is: family ? 'family' : 'other-person' });
			return;
		}
		const before = tokens[i - 1]?.fold ?? '';
		if (tokens[i - 2]?.fold === 'as' && before === 'a') return;
		if (tokens[i + 1]?.fold === 'who' && suffering.has(tokens[i + 2]?.fold ?? '')) {
			out.push({ from: i, to: tokens.length, is: family ? 'family' : 'other-person' });
			return;
		}
		const next = tokens[i + 1];
		// "The neighbor's dog bit her hand": the bite is the patient's.
		if (next && pets.has(next.fold) && tokens.slice(i + 2, i + 5).some((t) => harms.has(t.fold))) return;
		if (next && places.has(next.fold) && possessive.test(text.slice(token.start, next.start))) return;
		if (before === 'at' && /['’]s\b/.test(text.slice(token.start, token.end + 2))) return;
		if (bystanding.has(token.fold) && tokens.some((t) => harmed.has(t.fold))) return;
		if (next && possessive.test(text.slice(token.start, next.start)) && !isShort(text, next) && next.gap === 0) {
			out.push({ from: i, to: ownedBy(tokens, i), is: family ? 'family' : 'other-person' });
			return;
		}
		if (escorts.has(before) || escorts.has(tokens[i - 2]?.fold ?? '')) return;
		if ((before === 'with' || tokens[i - 2]?.fold === 'with') && !suffering.has(tokens[i + 1]?.fold ?? '')) return;
		if (!startsIllness(tokens, i)) return;
		const back = comesBack(text, tokens, i, pronoun);
		out.push({ from: i, to: back, is: family ? 'family' : 'other-person' });
	});
	return out;
}
