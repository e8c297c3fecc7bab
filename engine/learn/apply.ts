import type { CodingResult, Suggestion } from '../contract.ts';
import { onCurve } from '../exact/calibrated.ts';
import type { CodeLesson, Learned } from './lessons.ts';

/** Chosen once may be chance. */
const least = 2;

/** What reviewers of this site put in its place stands first, oftenest first; nothing goes. */
function ranked({ code, alternatives }: Suggestion, lesson: CodeLesson | undefined): Suggestion['alternatives'] {
	const chosen = (lesson?.instead ?? []).filter((one) => one.times >= least && one.code !== code);
	const first = chosen.map(({ code: other, title }) => ({ code: other, title }));
	return [...first, ...alternatives.filter((one) => !first.some((other) => other.code === one.code))];
}

/**
 * A result as this site's reviews have taught to read it: other confidences, other order of alternatives. Its codes, their
 * order and evidence, what was left out and every finding stay what they were.
 */
export function withLearned(result: CodingResult, learned: Learned): CodingResult {
	const by = new Map(learned.lessons.map((one) => [one.code, one]));
	const { slope, shift } = learned.codes;
	const codes = result.codes.map((s) => {
		const lesson = by.get(s.code);
		const confidence = onCurve(s.confidence, { slope, shift: shift + (lesson?.shift ?? 0) });
		return { ...s, confidence, alternatives: ranked(s, lesson) };
	});
	const { surety } = result;
	return {
		...result,
		codes,
		...(surety ? { surety: { ...surety, exact: onCurve(surety.exact, learned.sets) } } : {}),
	};
}
