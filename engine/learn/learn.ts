import { onCurve } from '../exact/calibrated.ts';
import type { Curve } from '../exact/curve.ts';
import { fitCurve, fitShift } from './fit.ts';
import type { CodeLesson, Feedback, Judgement, Learned } from './lessons.ts';

/** A code seen less often teaches nothing of its own. */
const least = 3;
const listed = 200;

export const plain: Curve = { slope: 1, shift: 0 };
export const nothingLearned: Learned = { encounters: 0, exact: 0, sets: plain, codes: plain, lessons: [], added: [] };

/** Keys with their counts, the oftenest first, equals in the order of the alphabet. */
function counted(all: readonly string[]): (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function lesson(code: string, all: readonly Judgement[], curve: Curve): CodeLesson {
	const put = all.flatMap(({ instead }) => instead ?? []);
	const titles = new Map(put.map((one) => [one.code, one.title]));
	return {
		code,
		seen: all.length,
		kept: all.filter(({ kept }) => kept).length,
		shift: fitShift(all.map(({ confidence, kept }) => ({ p: onCurve(confidence, curve), came: kept }))),
		instead: counted(put.map((one) => one.code)).map(([one, times]) => ({
			code: one,
			title: titles.get(one) ?? '',
			times,
		})),
	};
}

/** Fits what a site's finished reviews teach. Pure: the same reviews give the same, in whatever order. */
export function learn(all: readonly Feedback[]): Learned {
	const judged = all.flatMap(({ codes }) => codes);
	const codes = fitCurve(judged.map(({ confidence, kept }) => ({ p: confidence, came: kept })));
	const often = counted(judged.map(({ code }) => code)).filter(([, times]) => times >= least);
	return {
		encounters: all.length,
		exact: all.filter(({ exact }) => exact).length,
		sets: fitCurve(all.flatMap(({ sure, exact }) => (sure === undefined ? [] : { p: sure, came: exact }))),
		codes,
		lessons: often.slice(0, listed).map(([code]) =>
			lesson(
				code,
				judged.filter((one) => one.code === code),
				codes,
			),
		),
		added: counted(all.flatMap(({ added }) => added))
			.slice(0, listed)
			.map(([code, times]) => ({ code, times })),
	};
}
