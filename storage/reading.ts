import { liveQuery, type Observable } from 'dexie';
import type { CodingResult } from '../engine/contract.ts';
import type { Learned } from '../engine/learn/lessons.ts';
import type { Database } from './database.ts';
import { learnedInForce } from './learning.ts';
import { readLog } from './log.ts';
import { locate } from './quotes.ts';
import { type ReviewState, reviewState } from './review.ts';
import { isEncounter, isResult } from './rows.ts';
import type { DecisionRow, EncounterRow, JobRow, Routed } from './schema.ts';
import { readMuted } from './settings.ts';

/** All that a panel shows of one review. */
export interface Review {
	readonly encounter: EncounterRow;
	/** The result for the text as it is now; absent while it is being coded. */
	readonly result: CodingResult | undefined;
	/** Milliseconds the result took. */
	readonly ms: number | undefined;
	/** ISO time of the result. */
	readonly codedAt: string | undefined;
	/** What autonomy would have done with it. */
	readonly routed: Routed | undefined;
	/** Present while the note waits, is coded or has failed. */
	readonly job: JobRow | undefined;
	readonly decisions: readonly DecisionRow[];
	readonly state: ReviewState;
	/** Ids of questions that are never asked on this profile. */
	readonly muted: readonly string[];
	/** Stored rows of this review that could not be read. */
	readonly unreadable: number;
}

/** Reads a result as this site has taught to read it. */
export type AsLearned = (result: CodingResult, learned: Learned) => CodingResult;

/** Without `asLearned` the result is the one that was stored. */
export async function readReview(db: Database, key: string, asLearned?: AsLearned): Promise<Review | undefined> {
	const [encounter, job, results, log, muted, learned] = await Promise.all([
		db.encounters.get(key),
		db.jobs.get(key),
		db.results.where('key').equals(key).toArray(),
		readLog(db, key),
		readMuted(db),
		asLearned && learnedInForce(db),
	]);
	if (!isEncounter(encounter)) return undefined;
	const current = results.find((row) => row.input === encounter.input);
	const stored = isResult(current?.result) ? current.result : undefined;
	const result = stored && learned && asLearned ? asLearned(stored, learned) : stored;
	return {
		encounter,
		result,
		ms: result && current?.ms,
		codedAt: result && current?.codedAt,
		routed: result && current?.routed,
		job,
		decisions: log.decisions,
		muted,
		state: reviewState(log.decisions, result ?? moved(latest(results), encounter.text), encounter.text),
		unreadable: log.unreadable + (current && !result ? 1 : 0),
	};
}

/** While an edited note is coded again, the last result shows on, less its stale evidence. */
function latest(results: readonly { readonly codedAt: string; readonly result: unknown }[]): CodingResult | undefined {
	const newest = results.toSorted((a, b) => (a.codedAt < b.codedAt ? 1 : -1))[0]?.result;
	return isResult(newest) ? newest : undefined;
}

/** An older result over an edited text: each evidence where its words stand now, so that only changed words go. */
function moved(result: CodingResult | undefined, text: string): CodingResult | undefined {
	const codes = result?.codes.map((suggestion) => ({
		...suggestion,
		evidence: suggestion.evidence.map((evidence) => ({ ...evidence, ...locate(evidence, text) })),
	}));
	return result && { ...result, codes: codes ?? [] };
}

/** The review now and after every change, from whichever context it comes. */
export function watchReview(db: Database, key: string, asLearned?: AsLearned): Observable<Review | undefined> {
	return liveQuery(() => readReview(db, key, asLearned));
}
