import type { Severity } from './contract.ts';
import { reasonNames, seriousness } from './tables/reasons.ts';

/** Why a chart goes to a person. */
export interface Reason {
	/** Stable: the id of the rule that found it, or of a check of `route()`; lists filter by it. */
	readonly id: string;
	/** Plain words, one or two sentences. */
	readonly says: string;
	/** The codes concerned; none where it is about the note. */
	readonly codes: readonly string[];
}

const named = new Map(seriousness.map((id, rank) => [id, rank]));
const open = seriousness.filter((id) => id.endsWith('*')).map((id) => id.slice(0, -1));

/** Place of a reason among all, 0 the most serious. A hard finding is as serious as any. */
export function rankOf(id: string, severity: Severity | undefined): number {
	if (severity === 'hard') return 0;
	const start = open.find((one) => id.startsWith(one));
	const rank = named.get(id) ?? (start === undefined ? undefined : named.get(`${start}*`));
	return rank ?? named.get(`(${severity ?? 'route'})`) ?? seriousness.length;
}

/** A short name of a reason for lists and filters. */
export function reasonName(id: string): string {
	const words = id.replaceAll('-', ' ');
	return reasonNames[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
