import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedReader } from '../../cli/reader.ts';
import { withContext } from './context-folds.ts';
import { missingCorpora } from './corpora.ts';
import { type FitCase, fitCases } from './fit-cases.ts';
import { logistic, probability, type Weights } from './logistic.ts';
import { round } from './score.ts';
import { sharesTable, withShares } from './shares.ts';

const usage = `npm run fit -- [--reader | --context] [--dry-run] [--misses]
  --reader   the weights of the engine with the table of its reader, not of the engine alone
  --context  the weights of the engine with its whole reader (model/training/context_head.py first)
  --dry-run  print the weights, do not write them to engine/tables
  --misses   tuning notes of ours that cross-validation misjudges`;

const penalty = 1;
const folds = 5;
const thresholds = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6];

interface Guess {
	readonly one: FitCase;
	readonly p: number;
}

/** Each case judged by weights that never saw its note. */
function crossValidated(cases: readonly FitCase[]): Guess[] {
	const notes = [...new Set(cases.map(({ note }) => note))];
	const foldOf = new Map(notes.map((note, i) => [note, i % folds]));
	return Array.from({ length: folds }, (_, k) => {
		const held = cases.filter(({ note }) => foldOf.get(note) === k);
		const weights = logistic(
			cases.filter(({ note }) => foldOf.get(note) !== k),
			penalty,
		);
		return held.map((one) => ({ one, p: probability(weights, one.x) }));
	}).flat();
}

function f1(guesses: readonly Guess[], threshold: number): number {
	const said = guesses.filter(({ p }) => p >= threshold);
	const hits = said.filter(({ one }) => one.y).length;
	return round((2 * hits) / (said.length + guesses.filter(({ one }) => one.y).length));
}

/** The three engines: words alone, with the reader's table, with its model of whole notes too. */
const kinds = {
	words: { command: 'npm run fit', name: 'weights', file: 'weights.ts' },
	reader: { command: 'npm run fit -- --reader', name: 'weightsWithReader', file: 'weights-with-reader.ts' },
	context: { command: 'npm run fit -- --context', name: 'weightsWithContext', file: 'weights-with-context.ts' },
} as const;

const printed = (weights: Weights): string => `/**
 * Weights of the salience signals (engine/concept/features.ts), log-odds. Fitted by \`${kind.command}\` on the
 * tuning notes only (tuning part of our own gold${withReader ? ', with and without its heads' : ''}, aci-dev with and without its layout).
 */
export const ${kind.name}: Readonly<Record<string, number>> = {
${Object.entries(weights)
	.map(([name, value]) => `\t${name}: ${value},`)
	.join('\n')}
};
`;

const printedShares = (): string => `/**
 * How often a condition of a kind (chapter letter, category, subcategory) is reported where a note says that it is
 * present, as log-odds. Counted by \`npm run fit\` on the tuning notes only (tuning part of our own gold, aci-dev).
 */
export const reportedShares: Readonly<Record<string, number>> = {
${sharesTable(counted)
	.map(([kind, odds]) => `\t${/^[A-Z]\w*$/.test(kind) ? kind : `'${kind}'`}: ${odds},`)
	.join('\n')}
};
`;

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { reader: flag, context: flag, 'dry-run': flag, misses: flag, help: flag } });
const kind = values.context ? kinds.context : values.reader ? kinds.reader : kinds.words;
const withReader = kind !== kinds.words;
const missing = missingCorpora('npm run fit fits');
if (values.help || missing) {
	console.log(values.help ? usage : missing);
	process.exit(values.help ? 0 : 1);
}

const reader = withReader ? shippedReader() : undefined;
if (withReader && !reader) {
	console.log('public/model holds no reader that agrees with its card');
	process.exit(1);
}
const found = fitCases(reader);
/** Each note once, as it was written, and what it tells as present. */
const counted = found.filter(({ set, x }) => (set === 'own' || set === 'aci') && x.past !== 1);
const shared = withShares(found, counted);
const cases = values.context ? await withContext(shared) : shared;
const guesses = crossValidated(cases);
console.log(
	`${cases.length} conditions, ${cases.filter(({ y }) => y).length} reported; F1 of ${folds}-fold cross-validation by note:`,
);
console.table(
	Object.fromEntries(
		(['all', 'own', 'headsLost', 'aci', 'layoutLost'] as const).map((set) => {
			const of = guesses.filter(({ one }) => set === 'all' || one.set === set);
			return [set, Object.fromEntries(thresholds.map((t) => [`at ${t}`, f1(of, t)]))];
		}),
	),
);
if (values.misses)
	for (const { one, p } of guesses)
		if (one.set === 'own' && p >= 0.5 !== one.y)
			console.log(`${one.y ? 'missed' : 'extra '} ${round(p, 2)} ${one.code} ${one.note}`);

const fitted = Object.entries(logistic(cases, penalty)).map(([name, value]) => [name, round(value, 2)] as const);
const table = printed(Object.fromEntries(fitted.filter(([, value]) => value !== 0)));
if (values['dry-run']) console.log(table);
else {
	// The shares are counted once, with the reader's table; the other engines weigh them anew.
	if (values.reader) writeFileSync(new URL('../../engine/tables/reported-shares.ts', import.meta.url), printedShares());
	writeFileSync(new URL(`../../engine/tables/${kind.file}`, import.meta.url), table);
}
