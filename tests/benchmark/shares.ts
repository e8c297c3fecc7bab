import { kindsOf } from '../../engine/concept/share.ts';
import type { FitCase } from './fit-cases.ts';
import { round } from './score.ts';

type Counted = Pick<FitCase, 'note' | 'code' | 'y'>;

/** Cases that a kind of condition must bring of its own before its share leaves that of the kind above it. */
const INERTIA = 4;
/** Log-odds beyond which a share says no more. */
const MOST = 2;
/** Difference to the kind above, in log-odds, below which a row tells nothing new. */
const LEAST = 0.05;

const bounded = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds));
const logit = (p: number): number => bounded(Math.log(p / (1 - p)));
/** Kinds that a code belongs to, widest first. */
const widening = (code: string): string[] => kindsOf(code).reverse();

/** How many cases of a kind there are, and how many of them were reported. */
class Tally {
	readonly all = new Map<string, number>();
	readonly reported = new Map<string, number>();

	constructor(cases: readonly Counted[]) {
		for (const { code, y } of cases)
			for (const kind of widening(code)) {
				this.all.set(kind, (this.all.get(kind) ?? 0) + 1);
				if (y) this.reported.set(kind, (this.reported.get(kind) ?? 0) + 1);
			}
	}
}

/** Share of the reported among cases of each kind of `code`, less those of `without`; each drawn to the kind above. */
function sharesFor(code: string, base: number, tally: Tally, without?: Tally): [kind: string, share: number][] {
	let share = base;
	return widening(code).map((kind) => {
		const all = (tally.all.get(kind) ?? 0) - (without?.all.get(kind) ?? 0);
		const reported = (tally.reported.get(kind) ?? 0) - (without?.reported.get(kind) ?? 0);
		share = (reported + INERTIA * share) / (all + INERTIA);
		return [kind, share];
	});
}

/** The signal `share` of each case, as log-odds, from the counted cases of all other notes. */
export function withShares<C extends FitCase>(cases: readonly C[], counted: readonly Counted[]): C[] {
	const tally = new Tally(counted);
	const own = new Map(
		[...new Set(cases.map((c) => c.note))].map((note) => [note, new Tally(counted.filter((c) => c.note === note))]),
	);
	const base = counted.filter(({ y }) => y).length / counted.length;
	return cases.map((one) => {
		const share = sharesFor(one.code, base, tally, own.get(one.note)).at(-1)?.[1] ?? base;
		return one.x.past === 1 ? one : { ...one, x: { ...one.x, share: logit(share) } };
	});
}

/** The table of engine/tables/reported-shares.ts: log-odds by kind, where they differ from those of the kind above. */
export function sharesTable(counted: readonly Counted[]): [kind: string, odds: number][] {
	const tally = new Tally(counted);
	const base = counted.filter(({ y }) => y).length / counted.length;
	const rows = new Map<string, number>();
	for (const { code } of counted) {
		let above = 0;
		for (const [kind, share] of sharesFor(code, base, tally)) {
			const odds = round(logit(share), 2);
			if (kind.length > 1 && Math.abs(odds - above) < LEAST) continue;
			rows.set(kind, odds);
			above = odds;
		}
	}
	return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
