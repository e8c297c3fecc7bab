/**
 * Plain ConText as it was published (Harkema and others, 2009), cut to its core: a trigger reaches from its place to
 * the end of the sentence or to a word that ends it. The baseline that our own context rules stand beside.
 */
interface Triggers {
	readonly before: RegExp;
	readonly after?: RegExp;
	/** Look like triggers and are none. */
	readonly not?: RegExp;
}

const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

const ends = anyOf(
	'but',
	'however',
	'nevertheless',
	'yet',
	'though',
	'although',
	'still',
	'aside from',
	'except',
	'apart from',
	'secondary to',
	'because',
	'since',
	'which',
	'who',
	'presenting',
	'presents',
	'presented',
	'cause of',
	'etiology for',
);

const negation: Triggers = {
	before: anyOf(
		'no',
		'not',
		'without',
		'denies',
		'denied',
		'denying',
		'negative for',
		'no evidence of',
		'absence of',
		'free of',
		'never',
		'never had',
		'fails to reveal',
		'ruled out',
		'rules out',
		'rule out',
		'no signs? of',
		'unremarkable for',
		'declined',
		'cannot',
		"doesn't",
		'does not have',
		'none',
		'neither',
		'nor',
		'with no',
		'resolved',
	),
	after: anyOf(
		'was ruled out',
		'is ruled out',
		'are ruled out',
		'ruled out',
		'unlikely',
		'negative',
		'free',
		'not seen',
		'none',
		'was negative',
		'has resolved',
	),
	not: anyOf(
		'no increase',
		'no change',
		'not only',
		'not necessarily',
		'no further',
		'gram negative',
		'without difficulty',
		'not certain',
		'no significant change',
		'not cause',
	),
};
const history: Triggers = {
	before: anyOf(
		'history of',
		'history',
		'past medical history',
		'past history',
		'previous',
		'previously',
		'prior',
		'status post',
		'in the past',
		'years? ago',
		'known',
		'h/o',
		's/p',
	),
	not: anyOf(
		'history of present illness',
		'history and physical',
		'history and examination',
		'history taking',
		'poor historian',
		'family history',
		'social history',
		'no history of',
	),
};
const other: Triggers = {
	before: anyOf(
		'father',
		'mother',
		'sister',
		'brother',
		'aunt',
		'uncle',
		'grandfather',
		'grandmother',
		'family history',
		'family',
		'wife',
		'husband',
		'son',
		'daughter',
	),
};

const blank = (text: string, words: RegExp | undefined): string =>
	words ? text.replace(words, (m) => ' '.repeat(m.length)) : text;

/** The sentence around a place, by full stops alone. */
function around(text: string, start: number, end: number): { before: string; after: string } {
	const from = Math.max(text.lastIndexOf('. ', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
	const stop = text.slice(end).search(/\.(?:\s|$)|\n/);
	return { before: text.slice(from, start), after: text.slice(end, stop < 0 ? undefined : end + stop) };
}

function hit({ before, after, not }: Triggers, sides: ReturnType<typeof around>): boolean {
	const left = blank(sides.before, not);
	const inReach = left.slice([...left.matchAll(ends)].at(-1)?.index ?? 0);
	const right = blank(sides.after, not);
	return (
		inReach.search(before) >= 0 ||
		(after !== undefined && right.slice(0, [...right.matchAll(ends)][0]?.index).search(after) >= 0)
	);
}

export function plainContext(text: string, start: number, end: number) {
	const sides = around(text, start, end);
	return { negated: hit(negation, sides), historical: hit(history, sides), other: hit(other, sides) };
}
