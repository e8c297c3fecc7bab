import type { Release } from '../../icd-data/release.ts';
import type { SectionKind } from '../contract.ts';
import type { Sentence } from '../read/note.ts';
import type { TurnTable, TurnWeight } from '../tables/turn-weight.ts';
import { turnTable } from '../tables/turn-weights.ts';
import { listTurn } from './list-turn.ts';
import type { Reading } from './mention.ts';
import { turnSigns } from './turn-signs.ts';

/** A turn is believed when so much of the probability lies within NEAR sentences of it. */
const SURE = 0.5;
const NEAR = 2;
/** A note of fewer sentences that tell something is one thought and does not turn. */
const SHORTEST = 6;

const breaks: ReadonlySet<Sentence['sep']> = new Set(['end', 'line']);
const judging: ReadonlySet<SectionKind> = new Set(['assessment', 'plan']);

/** How likely the turn is to lie at each sentence (the first: all of the note judges); what is missing to 1 says that it has none. */
export function turnOdds(
	signs: readonly (readonly string[])[],
	may: (at: number) => boolean,
	{ none, signs: table }: TurnTable = turnTable,
): readonly number[] {
	const sum = (at: number, of: keyof TurnWeight): number =>
		(signs[at] ?? []).reduce((total, sign) => total + (table[sign]?.[of] ?? 0), 0);
	const scores = signs.map(() => Number.NEGATIVE_INFINITY);
	let after = 0;
	for (let i = signs.length - 1; i >= 0; i--) {
		after += sum(i, 'after');
		if (may(i)) scores[i] = after + sum(i, 'at') + sum(i - 1, 'behind');
	}
	const top = Math.max(none, ...scores);
	const odds = scores.map((score) => Math.exp(score - top));
	const all = odds.reduce((a, b) => a + b, Math.exp(none - top));
	return odds.map((one) => one / all);
}

/** A turn begins a sentence or a line; a told section begins with what its head says, and only further on may go on without one; brackets hold an aside. */
const mayTurn = (text: string, before: Sentence | undefined, here: Sentence | undefined): boolean =>
	here !== undefined &&
	breaks.has(here.sep) &&
	text[here.start] !== '(' &&
	(here.label === '' || here.label === before?.label);

/** The sentence that the odds agree on, if they do. */
export function believed(odds: readonly number[]): number | undefined {
	const at = odds.indexOf(Math.max(...odds));
	const near = odds.slice(Math.max(0, at - NEAR), at + NEAR + 1).reduce((a, b) => a + b, 0);
	return near >= SURE ? at : undefined;
}

/**
 * Where the author turns from telling and finding to judging and planning, as an offset, in a note without a head that
 * says so; undefined where it has such a head, tells each problem by itself, or is not clear. A note turns once:
 * all its sentences together tell where.
 */
export function turnOf(reading: Reading, release: Release): number | undefined {
	const { text, sentences, sections } = reading.note;
	if (sections.some((s) => judging.has(s.kind))) return undefined;
	const listed = listTurn(reading);
	if (listed !== undefined) return listed;
	const signs = turnSigns(reading, release);
	// Sentences that tell nothing neither turn nor stand between two that do.
	const telling = signs.flatMap((s, i) => (s.length > 0 ? [i] : []));
	if (telling.length < SHORTEST) return undefined;
	const last = reading.mentions.reduce((at, m) => (m.assertion === 'present' ? Math.max(at, m.sentence) : at), 0);
	// Who judges names something.
	const may = (k: number) => {
		const i = telling[k] as number;
		return k === 0 || (i <= last && mayTurn(text, sentences[i - 1], sentences[i]));
	};
	const odds = turnOdds(
		telling.map((i) => signs[i] as readonly string[]),
		may,
	);
	const at = believed(odds);
	return at === undefined || at === 0 ? undefined : sentences[telling[at] as number]?.start;
}
