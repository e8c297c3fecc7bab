import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { believed, turnOdds } from '../../engine/find/turn.ts';
import type { TurnTable, TurnWeight } from '../../engine/tables/turn-weight.ts';
import { missingCorpora } from './corpora.ts';
import { round } from './score.ts';
import { type TurnCase, turnCases } from './turn-cases.ts';

const usage = `npm run fit:turn -- [--dry-run]
  --dry-run  print what cross-validation says, write nothing to engine/tables`;

const folds = 5;
const passes = 60;
const rate = 0.1;
const shrink = 0.01;
/** Signs of fewer notes than this tell nothing. */
const least = 5;
const parts = ['after', 'at', 'behind'] as const;

type Sums = { none: number; signs: Record<string, Record<keyof TurnWeight, number>> };
const empty = (names: readonly string[], value: number): Sums => ({
	none: value,
	signs: Object.fromEntries(names.map((name) => [name, { after: value, at: value, behind: value }])),
});

/** Conditional log-linear regression by AdaGrad in the order of the cases: same cases, same weights. */
function fitTurn(cases: readonly TurnCase[]): TurnTable {
	const count = new Map<string, number>();
	for (const { signs } of cases) for (const sign of new Set(signs.flat())) count.set(sign, (count.get(sign) ?? 0) + 1);
	const names = [...count].filter(([, n]) => n >= least).map(([name]) => name);
	const table = empty(names.sort(), 0);
	const seen = empty(names, 1e-6);
	for (let pass = 0; pass < passes; pass++) for (const one of cases) descend(table, seen, one);
	return table;
}

function descend(table: Sums, seen: Sums, { signs, turn, weight }: TurnCase): void {
	const odds = turnOdds(signs, within, table);
	const slope: Sums = {
		none: (1 - odds.reduce((a, b) => a + b, 0) - (turn === undefined ? 1 : 0)) * weight,
		signs: {},
	};
	const add = (sign: string, part: keyof TurnWeight, value: number) => {
		if (!table.signs[sign]) return;
		slope.signs[sign] ??= { after: 0, at: 0, behind: 0 };
		slope.signs[sign][part] += value * weight;
	};
	let passed = 0;
	signs.forEach((here, i) => {
		const p = odds[i] ?? 0;
		passed += p;
		const right = i === turn ? 1 : 0;
		for (const sign of here) {
			add(sign, 'after', passed - (turn !== undefined && i >= turn ? 1 : 0));
			add(sign, 'at', p - right);
		}
		for (const sign of signs[i - 1] ?? []) add(sign, 'behind', p - right);
	});
	const step = (now: number, before: number, by: number): [number, number] => {
		const g = by + shrink * now;
		const all = before + g * g;
		return [now - (rate * g) / Math.sqrt(all), all];
	};
	[table.none, seen.none] = step(table.none, seen.none, slope.none);
	for (const [sign, by] of Object.entries(slope.signs))
		for (const part of parts)
			[table.signs[sign]![part], seen.signs[sign]![part]] = step(
				table.signs[sign]![part],
				seen.signs[sign]![part],
				by[part],
			);
}

/** A note turns behind its beginning. */
const within = (at: number): boolean => at > 0;

const foldOf = (note: string): number => [...note].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % folds;

/** What the engine would believe of notes that the table never saw. */
function judged(cases: readonly TurnCase[]) {
	const tables = Array.from({ length: folds }, (_, k) => fitTurn(cases.filter(({ note }) => foldOf(note) !== k)));
	return cases.map((one) => {
		return { one, said: believed(turnOdds(one.signs, within, tables[foldOf(one.note)])) };
	});
}

const tenths = (value: number): number => round(value, 2);
const printed = ({ none, signs }: TurnTable): string => `import type { TurnTable } from './turn-weight.ts';

/**
 * What each sign of a sentence (engine/find/turn-signs.ts) says of where an author turns from telling to judging.
 * Fitted by \`npm run fit:turn\` on notes of our own tuning part, of aci-dev and of primock57 without their heads, and on
 * tuning notes that never had any (tests/gold/turns.ndjson).
 */
export const turnTable: TurnTable = {
	none: ${tenths(none)},
	signs: {
${Object.entries(signs)
	.map(
		([name, { after, at, behind }]) =>
			`\t\t${/^\w+$/.test(name) ? name : `'${name}'`}: { after: ${tenths(after)}, at: ${tenths(at)}, behind: ${tenths(behind)} },`,
	)
	.join('\n')}
	},
};
`;

const flag = { type: 'boolean', default: false } as const;
if (process.argv[1]?.endsWith('fit-turn.ts')) {
	const { values } = parseArgs({ options: { 'dry-run': flag, help: flag } });
	const missing = missingCorpora('npm run fit:turn fits');
	if (values.help || missing) {
		console.log(values.help ? usage : missing);
		process.exit(values.help ? 0 : 1);
	}
	const cases = turnCases();
	const guesses = judged(cases);
	console.log(`${cases.length} notes; ${folds}-fold cross-validation by note:`);
	console.table(
		Object.fromEntries(
			(['own', 'joined', 'aci', 'primock', 'headless'] as const).map((set) => {
				const of = guesses.filter(({ one }) => one.set === set);
				const turning = of.filter(({ one }) => one.turn !== undefined);
				const right = turning.filter(({ one, said }) => said !== undefined && Math.abs(said - (one.turn ?? 0)) <= 2);
				const wrong = turning.filter(({ one, said }) => said !== undefined && Math.abs(said - (one.turn ?? 0)) > 2);
				const none = of.filter(({ one }) => one.turn === undefined);
				return [
					set,
					{
						'have a turn': turning.length,
						'within 2': right.length,
						elsewhere: wrong.length,
						'have none': none.length,
						'one told': none.filter(({ said }) => said !== undefined).length,
					},
				];
			}),
		),
	);
	if (!values['dry-run'])
		writeFileSync(new URL('../../engine/tables/turn-weights.ts', import.meta.url), printed(fitTurn(cases)));
}
