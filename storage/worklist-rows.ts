import type { CodingResult } from '../engine/contract.ts';
import { fingerprint } from './hash.ts';
import type { WorklistRow, WorkState } from './queue-schema.ts';
import { reviewState } from './review.ts';
import type { DecisionRow, EncounterRow, Routed } from './schema.ts';
import { tallyOf, workSeconds } from './tally.ts';

/** A row before it is written. */
export type Unturned = Omit<WorklistRow, 'turn'>;

/** The row of an encounter that has no result yet. */
export function freshRow(encounter: EncounterRow, state: WorkState): Unturned {
	const { key, identity, label, dateOfService, dateSeen, batch, capturedAt, textHash } = encounter;
	return {
		key,
		state,
		label: identity?.name ?? label ?? 'Note without a name',
		ids: [identity?.patientId, identity?.encounterId].filter(Boolean).join(' '),
		dateOfService,
		source: batch === undefined ? 'chart' : 'import',
		at: capturedAt,
		codes: [],
		reasons: [],
		decided: 0,
		same: sameness(textHash, dateSeen ? dateOfService : '', encounter),
		batch,
	};
}

/** Equal for the same text of the same day and patient. */
export function sameness(
	textHash: string,
	date: string,
	{ identity, patient }: Pick<EncounterRow, 'identity' | 'patient'>,
): string {
	const who = identity?.patientId || identity?.name || patient?.birthDate || '';
	return fingerprint('same', textHash, date, who);
}

export interface Coded {
	readonly encounter: EncounterRow;
	readonly result: CodingResult;
	readonly routed: Routed | undefined;
	readonly decisions: readonly DecisionRow[];
	readonly openedAt?: string | undefined;
}

/** The row of an encounter with its result, as far as it has been reviewed. */
export function codedRow({ encounter, result, routed, decisions, openedAt }: Coded): Unturned {
	const { items, accepted, complete } = reviewState(decisions, result, encounter.text);
	const suggested = result.codes.map(({ code }) => code);
	const reported = accepted.map(({ code }) => code);
	const alone = routed && routed.decision === 'auto';
	const open = alone ? (routed.mode === 'live' ? 'finalised' : 'ready') : 'review';
	const last = decisions.at(-1);
	return {
		...freshRow(encounter, complete ? 'reviewed' : open),
		codes: complete ? reported : suggested,
		...(suggested.length > 0 ? { least: Math.min(...result.codes.map(({ confidence }) => confidence)) } : {}),
		reasons: [...new Set(routed?.reasons.map(({ id }) => id))],
		rank: routed?.rank,
		alone,
		decided: items.filter(({ status }) => status !== 'open').length,
		tally: tallyOf(items),
		openedAt,
		seconds: workSeconds(openedAt, decisions),
		...(complete ? { exact: equalSets(suggested, reported), reviewedAt: last?.at, reviewedBy: last?.by.name } : {}),
	};
}

const equalSets = (a: readonly string[], b: readonly string[]) =>
	new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));
