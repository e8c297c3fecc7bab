import type { Draft, Prompt, Span } from '../engine/contract.ts';
import { allFamilies } from './all.ts';
import type { Family, When } from './family.ts';
import { linked } from './linked.ts';
import { lintPrompt } from './lint.ts';
import { measured } from './measured.ts';
import type { Raised } from './raised.ts';
import { worded } from './render.ts';
import { affirmedPlaces, firstPlaces, keptPlaces, sentenceAround, spansOf } from './search.ts';
import { sidesInConflict } from './side-conflicts.ts';
import { missingSides } from './sides.ts';
import { spelledOut } from './spelled-out.ts';
import { stageAgainstRate, stagesInConflict } from './stages.ts';
import { settled } from './tables/settles.ts';
import { unclear } from './tables/unclear.ts';
import { anothers } from './told.ts';
import { treated } from './treated.ts';
import { unspecified } from './unspecified.ts';

/** More in one note are never read; each further one lowers the answers to all. */
const MOST = 6;

function raised(draft: Draft, family: Family): Raised | undefined {
	const { when } = family;
	if (when.kind === 'unspecified') return unspecified(draft, family, when);
	if (when.kind === 'treated') return treated(draft, when);
	return when.kind === 'measured' ? measured(draft, when) : linked(draft, when);
}

function answers(text: string, { when, answered: words, denialAnswers }: Family): boolean {
	const found = denialAnswers ? spansOf : when.kind === 'unspecified' ? keptPlaces : affirmedPlaces;
	const said = found(text, words);
	return said.some((at) => !anothers(text, at));
}

/** The author says that it is not known yet. */
function leftOpen({ encounter: { text } }: Draft, { when }: Family, { at }: Raised): boolean {
	if (when.kind !== 'unspecified') return false;
	const { start, end } = sentenceAround(text, at);
	return firstPlaces(text.slice(start, end), unclear).length > 0;
}

const answered = ({ encounter: { text } }: Draft, family: Family): boolean =>
	answers(text, family) || answers(spelledOut(text), family);

function asked(draft: Draft, family: Family): Prompt[] {
	const found = raised(draft, family);
	return found && !answered(draft, family) && !leftOpen(draft, family, found) ? [worded(draft, family, found)] : [];
}

const inOrder = (prompts: readonly Prompt[]): Prompt[] =>
	prompts.toSorted((a, b) => (a.indicators[0]?.start ?? 0) - (b.indicators[0]?.start ?? 0));

const of = (draft: Draft, ...kinds: readonly When['kind'][]): Prompt[] =>
	inOrder(allFamilies.filter(({ when }) => kinds.includes(when.kind)).flatMap((family) => asked(draft, family)));

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The second asks on from the first ("sinusitis", "sinusitis-site"). */
const leadsTo = (first: string, id: string): boolean => id.startsWith(`${first}-`);

/** A question that asks on from another about the same words, or about words within others, arises when that has been answered. */
const oneEach = (prompts: readonly Prompt[]): Prompt[] =>
	prompts.filter(({ id, indicators: [mine] }) => {
		const same = ({ indicators: [other] }: Prompt) =>
			other !== undefined && mine !== undefined && (within(mine, other) || within(other, mine));
		return id === 'side-conflict' || !prompts.some((other) => leadsTo(other.id, id) && same(other));
	});

/**
 * The questions that a note leaves open, the most telling first: contradictions, then what conditions lack, then
 * connections, then drugs and values without a condition. None is asked that breaks the rules for queries. Pure.
 */
export function promptsOf(draft: Draft): readonly Prompt[] {
	const all = [
		...sidesInConflict(draft),
		...[...stagesInConflict(draft), ...stageAgainstRate(draft)].slice(0, 1),
		...oneEach(inOrder([...of(draft, 'unspecified'), ...missingSides(draft)])),
		...of(draft, 'linked'),
		...of(draft, 'treated', 'measured'),
	];
	const ids = new Set(all.map(({ id }) => id));
	return all
		.filter(({ id }) => !settled.some((one) => one.id === id && ids.has(one.by)))
		.filter((prompt) => lintPrompt(draft, prompt).length === 0)
		.slice(0, MOST);
}
