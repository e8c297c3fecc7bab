import type { Bar, DecisionFigures } from '../../components/worklist/figures.ts';
import type { Dealt } from '../../components/worklist/topics.ts';
import type { Database } from '../../storage/database.ts';
import { effective } from '../../storage/review.ts';
import { isDecision } from '../../storage/rows.ts';
import type { DecisionRow } from '../../storage/schema.ts';
import { readTopics } from './topicFigures.ts';

const atOnce = 1_000;
const shown = 8;

/** Reads the decisions in slices, so that the page stays alive, and counts those in force. */
export async function readDecisionFigures(db: Database): Promise<DecisionFigures> {
	const logs = new Map<string, DecisionRow[]>();
	for (let after = 0; ; ) {
		const rows: readonly unknown[] = await db.decisions.where('seq').above(after).limit(atOnce).toArray();
		for (const row of rows.filter(isDecision)) logs.set(row.key, [...(logs.get(row.key) ?? []), row]);
		const last = (rows.at(-1) as { readonly seq?: number } | undefined)?.seq;
		if (rows.length < atOnce || last === undefined) break;
		after = last;
	}
	return { ...count([...logs.values()]), topics: await readTopics(db, [...logs.values()].flatMap(dealtWith)) };
}

/** The questions of one encounter that somebody dealt with; what was taken back is not among them. */
const dealtWith = (log: readonly DecisionRow[]): readonly Dealt[] =>
	effective(log).flatMap(({ key, act }) => (act.kind === 'query' ? [{ key, prompt: act.prompt, deed: act.deed }] : []));

function count(logs: readonly (readonly DecisionRow[])[]): Omit<DecisionFigures, 'topics'> {
	const reasons = new Map<string, number>();
	const rejected = new Map<string, number>();
	const missed = new Map<string, number>();
	const add = (to: Map<string, number>, what: string) => to.set(what, (to.get(what) ?? 0) + 1);
	for (const log of logs) {
		for (const { act } of latest(effective(log))) {
			if (act.kind === 'reject') {
				add(reasons, act.reason || 'No reason given');
				add(rejected, act.code);
			}
			if (act.kind === 'replace') add(missed, act.with.code);
			if (act.kind === 'add') add(missed, act.code);
		}
	}
	return { rejectReasons: bars(reasons), rejected: bars(rejected), missed: bars(missed) };
}

/** The last decision on each code and its words is the one that holds. */
function latest(log: readonly DecisionRow[]): readonly DecisionRow[] {
	const by = new Map(log.map((row) => ['code' in row.act ? `${row.act.code} ${row.evidence[0]?.quote}` : row.id, row]));
	return [...by.values()];
}

function bars(counts: ReadonlyMap<string, number>): readonly Bar[] {
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, shown)
		.map(([label, count]) => ({ label, count, share: count / all }));
}
