import type { Provenance } from '../engine/contract.ts';
import type { AuditEvent, Versions } from './chain.ts';
import type { Database } from './database.ts';
import { beforeAndAfter } from './inserted.ts';
import type { WorklistRow } from './queue-schema.ts';
import type { Act, Decision, Quoted, ResultRow, Reviewer } from './schema.ts';

type Query = Extract<Act, { kind: 'query' }>;

/** Who acts when nobody does. */
export const software: Reviewer = { name: 'Second Pair of Eyes', role: 'Software' };

/** To be called within the transaction that makes it so: what happened and that it happened are stored together. */
export async function tell(db: Database, ...events: readonly AuditEvent[]): Promise<void> {
	await db.outbox.bulkAdd(events.map((event) => ({ event })));
}

const versionsOf = ({ release, engine, rules, model, settings }: Provenance): Versions => ({
	release,
	engine,
	rules,
	model,
	settings,
});

/** What autonomy would do with a fresh result, and what was done. */
export function routedEvent({ key, result, routed, codedAt }: Omit<ResultRow, 'input' | 'ms'>): AuditEvent {
	const alone = routed?.decision === 'auto';
	const live = routed?.mode === 'live';
	return {
		what: alone && live ? 'finalised' : routed ? 'routed' : 'coded',
		who: software,
		at: codedAt,
		key,
		why: routed?.reasons.map(({ id }) => id) ?? [],
		details: {
			codes: result.codes.map(({ code }) => code),
			...(routed ? { would: routed.decision, decision: alone && live ? 'auto' : 'review', mode: routed.mode } : {}),
		},
		versions: versionsOf(result.provenance),
	};
}

/** `text` is that of the note as stored now; the log holds fingerprints of it and those words that are ours. */
export function decidedEvent({ key, at, by, act, evidence, provenance }: Decision, text?: string): AuditEvent {
	return {
		what: 'decided',
		who: by,
		at,
		key,
		why: act.kind === 'reject' && act.reason ? [act.reason.slice(0, 300)] : [],
		details: {
			act: act.kind,
			...('code' in act ? { code: act.code } : {}),
			...(act.kind === 'replace' ? { with: act.with.code } : {}),
			...(act.kind === 'query' ? { prompt: act.prompt, deed: act.deed, ...putIn(act, evidence, text) } : {}),
		},
		versions: provenance && versionsOf(provenance),
	};
}

function putIn({ words, own }: Query, [after]: readonly Quoted[], text: string | undefined) {
	if (!words) return {};
	return { ...(own ? { words: own } : {}), ...(after && text !== undefined ? beforeAndAfter(text, after, words) : {}) };
}

/** The last suggestion was decided: the code set is final, and is compared with what autonomy would have sent. */
export function reviewedEvent({ key, codes, alone, exact }: WorklistRow, { at, by }: Decision): AuditEvent {
	return {
		what: 'reviewed',
		who: by,
		at,
		key,
		why: [],
		details: { codes, exact: exact ?? false, ...(alone === undefined ? {} : { would: alone ? 'auto' : 'review' }) },
	};
}
