import type { History } from '../../engine/route.ts';
import { defaultPolicy, type Policy } from '../../engine/tables/policy.ts';
import {
	countsForTrust,
	defaultTerms,
	type Trust,
	type TrustEvent,
	type TrustTerms,
	trustOf,
} from '../../engine/trust.ts';
import type { Autonomy, Switch } from '../../storage/autonomy.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';

/** What this site allows and knows: one reading of the worklist, for the queue and for the page alike. */
export interface Site {
	readonly policy: Policy;
	readonly terms: TrustTerms;
	readonly groupsOff: readonly string[];
	readonly trust: Trust;
	/** How often each code was reviewed here. */
	readonly reviewed: NonNullable<History['reviewed']>;
}

/** Pure: the same rows and settings give the same site. */
export function siteOf(rows: readonly WorklistRow[], settings: Autonomy, switches: readonly Switch[]): Site {
	const { groupsOff = [], target = defaultTerms.target, least = defaultTerms.least, ...changed } = settings;
	const terms = { ...defaultTerms, target, least };
	const done = rows.filter(({ state }) => state === 'reviewed');
	return {
		policy: { ...defaultPolicy, ...changed },
		terms,
		groupsOff,
		trust: trustOf(eventsOf(done, switches), terms),
		reviewed: counted(done),
	};
}

function counted(done: readonly WorklistRow[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { codes } of done) for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

/** Reviews of encounters that would have gone alone, and switches, oldest first. */
function eventsOf(done: readonly WorklistRow[], switches: readonly Switch[]): readonly TrustEvent[] {
	const reviews = done
		.filter(({ alone, reasons }) => alone !== undefined && countsForTrust(routingOf(reasons)))
		.map(({ reviewedAt = '', exact = false, reasons }) => ({
			at: reviewedAt,
			event: { kind: 'reviewed' as const, exact, audited: reasons.includes('audit-sample') },
		}));
	const turned = switches.map(({ at, on }) => ({ at, event: { kind: 'switched' as const, on } }));
	return [...reviews, ...turned].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ event }) => event);
}

const routingOf = (ids: readonly string[]) => ({
	decision: 'review' as const,
	reasons: ids.map((id) => ({ id, says: '', codes: [] })),
});
