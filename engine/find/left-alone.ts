import { foldWord } from '../../icd-data/words.ts';
import type { Sentence } from '../read/note.ts';
import { wordings } from '../read/wordings.ts';
import { belittled, treatments, unaddressed } from '../tables/cues.ts';

const followed = foldWord('followed');
const phrases = unaddressed.flatMap(wordings);
/** Those that leave no room: "followed by cardiology" may go on with what is done here. */
const flat = phrases.filter(([first]) => ['not', 'none', 'did', 'didnt'].includes(first ?? ''));

const treatment = new Set(treatments.map(foldWord));
/** "Followed by radiation", "followed by a course of chemo". */
const thenTreated = ({ tokens }: Sentence, i: number): boolean =>
	tokens[i]?.fold === followed && tokens.slice(i + 2, i + 6).some(({ fold }) => treatment.has(fold));

const slight = belittled.flatMap(wordings);

/** How far behind a mention, in words, a list may go on before it is told as left alone. */
const LIST = 16;

const saysAt = ({ tokens }: Sentence, i: number, some: readonly (readonly string[])[]): boolean =>
	some.some((p) => p.every((w, k) => tokens[i + k]?.fold === w));
const says = (s: Sentence, some: readonly (readonly string[])[]): boolean =>
	s.tokens.some((_, i) => saysAt(s, i, some));

const remarks = new Set<Sentence['sep']>(['colon', 'dash', 'cell']);
const items = new Set<Sentence['sep']>(['colon', 'semicolon', 'cell', 'dash']);

/** A remark on the item that the mention names ("Psoriasis: not reviewed today"). */
function remarked(all: readonly Sentence[], at: number): boolean {
	for (let i = at + 1; remarks.has(all[i]?.sep ?? 'line'); i++) if (says(all[i] as Sentence, flat)) return true;
	return false;
}

/** The label of the list that the mention stands in ("On chart, not part of this visit: gout; psoriasis"). */
function labelled(all: readonly Sentence[], at: number): boolean {
	for (let i = at; i > 0 && items.has(all[i]?.sep ?? 'line'); i--)
		if (all[i]?.sep === 'colon') return says(all[i - 1] as Sentence, phrases);
	return false;
}

/** Whether the note says of the condition at tokens `[from, to)` of sentence `at` that it was left alone. */
export function leftAlone(all: readonly Sentence[], at: number, from: number, to: number): boolean {
	const s = all[at] as Sentence;
	return (
		slight.some((p) => saysAt(s, from - p.length, [p])) ||
		slight.some((p) => saysAt(s, from - p.length - 1, [p])) ||
		s.tokens.some((_, i) => i >= to && i <= to + LIST && saysAt(s, i, phrases) && !thenTreated(s, i)) ||
		remarked(all, at) ||
		labelled(all, at)
	);
}
