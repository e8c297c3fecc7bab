import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedReader } from '../../cli/reader.ts';
import type { Curve } from '../../engine/exact/curve.ts';
import { missingCorpora } from './corpora.ts';
import { type ExactCase, exactCases, firstMet } from './exact-cases.ts';
import { bias, type Case, logistic, probability, type Weights } from './logistic.ts';
import { round } from './score.ts';

const usage = `npm run calibrate -- [--dry-run]
  fits how likely a code and a whole code set are right, on the tuning part only; to be run after npm run fit
  --dry-run  print the table, do not write engine/tables/calibration.ts`;

const penalty = 3;
const folds = 10;
const shares = [0.05, 0.1, 0.2, 0.3, 0.5, 1];

const odds = (p: number): number => Math.log(p / (1 - p));
const within = (p: number): number => Math.min(0.99, Math.max(0.02, p));

/** The change of all log-odds that makes the mean probability the share that came true, each case by its weight. */
function shiftFor(cases: readonly Case[], weights: Weights): number {
	let [low, high] = [-8, 8];
	for (let step = 0; step < 60; step++) {
		const shift = (low + high) / 2;
		const over = cases.reduce((sum, { x, y, weight }) => {
			const p = 1 / (1 + Math.exp(-odds(probability(weights, x)) - shift));
			return sum + weight * (p - Number(y));
		}, 0);
		if (over > 0) high = shift;
		else low = shift;
	}
	return (low + high) / 2;
}

/** Each tuning note, as it was written, judged by weights that never saw it. */
function crossValidated(cases: readonly ExactCase[]): readonly { readonly p: number; readonly y: boolean }[] {
	const notes = [...new Set(cases.map(({ note }) => note))];
	const foldOf = new Map(notes.map((note, at) => [note, at % folds]));
	return Array.from({ length: folds }, (_, fold) => {
		const weights = logistic(
			cases.filter(({ note }) => foldOf.get(note) !== fold),
			penalty,
		);
		const held = cases.filter(({ note, weight }) => foldOf.get(note) === fold && weight === 1);
		return held.map(({ x, y }) => ({ p: probability(weights, x), y }));
	}).flat();
}

const eachCode = (cases: readonly ExactCase[], share: number): Case[] => {
	const all = cases.flatMap(({ codes, weight }) => codes.map(([p, y]) => ({ p, y, weight })));
	const sum = all.reduce((total, { weight }) => total + weight, 0);
	return all.map(({ p, y, weight }) => ({ x: { bias: 1, odds: odds(within(p)) }, y, weight: (share * weight) / sum }));
};

/** Slope by what is known now; height half-way between that and what was met first, when the tables knew less. */
function curveOf(cases: readonly ExactCase[], met: readonly ExactCase[]): Curve {
	const weights = logistic(eachCode(cases, cases.length), penalty);
	const shift = shiftFor([...eachCode(cases, 1), ...eachCode(met, 1)], weights);
	return { slope: round(weights.odds ?? 1), shift: round((weights[bias] ?? 0) + shift) };
}

/** Signals of doubt never make a code set surer: one that chance has rise is left out. */
const doubts = ['questions', 'doubtful', 'leftOver', 'uncertain'];
function doubting(cases: readonly Case[]): Weights {
	const free = logistic(cases, penalty);
	const risen = doubts.filter((name) => (free[name] ?? 0) > 0);
	if (risen.length === 0) return free;
	const silent = Object.fromEntries(risen.map((name) => [name, 0]));
	return {
		...logistic(
			cases.map((c) => ({ ...c, x: { ...c.x, ...silent } })),
			penalty,
		),
		...silent,
	};
}

const printed = (weights: Weights, curve: Curve): string => `/**
 * How likely code sets and codes are right. Fitted by \`npm run calibrate\` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
${Object.entries(weights)
	.map(([name, value]) => `\t${name}: ${value},`)
	.join('\n')}
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: ${curve.slope}, shift: ${curve.shift} } as const;
`;

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { 'dry-run': flag, help: flag } });
const missing = missingCorpora('npm run calibrate fits');
const reader = shippedReader();
if (values.help || missing || !reader) {
	console.log(values.help ? usage : missing || 'public/model holds no reader that agrees with its card');
	process.exit(values.help ? 0 : 1);
}

const cases = await exactCases(reader);
const met = firstMet();
const guesses = crossValidated(cases).toSorted((a, b) => b.p - a.p);
console.log(
	`${guesses.length} tuning notes, ${guesses.filter(({ y }) => y).length} exact; by ${folds}-fold cross-validation:`,
);
console.table(
	shares.map((share) => {
		const surest = guesses.slice(0, Math.round(share * guesses.length));
		return { surest: surest.length, exact: round(surest.filter(({ y }) => y).length / surest.length) };
	}),
);
const fitted = doubting(cases);
const shift = shiftFor(met, fitted);
console.log(`first met: ${met.filter(({ y }) => y).length} of ${met.length} exact, a shift of ${round(shift)}`);
const weights = Object.fromEntries(
	Object.entries({ ...fitted, [bias]: (fitted[bias] ?? 0) + shift }).map(([name, value]) => [name, round(value)]),
);
const table = printed(weights, curveOf(cases, met));
if (values['dry-run']) console.log(table);
else writeFileSync(new URL('../../engine/tables/calibration.ts', import.meta.url), table);
