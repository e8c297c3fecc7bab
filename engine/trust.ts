import type { Reason } from './reason.ts';
import type { Routing } from './route.ts';
import { wilson } from './wilson.ts';

/** What must be shown before charts go out without a person. */
export interface TrustTerms {
	/** Lower 95 % bound that the share of exact code sets must reach. */
	readonly target: number;
	/** Reviewed encounters that are needed whatever their share. */
	readonly least: number;
	/** Only so many of the newest count, so that good years do not hide a bad week. */
	readonly newest: number;
}

export const defaultTerms: TrustTerms = { target: 0.95, least: 100, newest: 500 };

/** Something that happened, oldest first in a history. Only encounters that `countsForTrust` belong in it. */
export type TrustEvent =
	| {
			readonly kind: 'reviewed';
			/** The reviewer's code set equals the engine's. */
			readonly exact: boolean;
			/** Drawn for the audit sample. */
			readonly audited: boolean;
	  }
	/** A person switched live mode on or off. */
	| { readonly kind: 'switched'; readonly on: boolean };

/** `shadow`: everything is reviewed, the default. `fallen-back`: was live, and failed; trust has to be earned anew. */
export type TrustMode = 'shadow' | 'live' | 'fallen-back';

export interface Trust {
	readonly mode: TrustMode;
	/** Reviewed encounters that count, and how many of them were exact. */
	readonly reviewed: number;
	readonly exact: number;
	/** Lower 95 % Wilson bound of their share. */
	readonly bound: number;
	/** Audited since live mode was switched on, and how many of them were exact. */
	readonly audited: number;
	readonly auditedExact: number;
	/** Live mode may be switched on. */
	readonly earned: boolean;
	/** Why live mode ended by itself. */
	readonly failed?: 'bound' | 'audit';
}

interface Kept extends Trust {
	/** The newest reviews, oldest first. */
	readonly window: readonly boolean[];
}

const none = { reviewed: 0, exact: 0, bound: 0, audited: 0, auditedExact: 0, earned: false, window: [] } as const;

function counted(before: Kept, exact: boolean, { newest, least, target }: TrustTerms): Kept {
	const window = [...before.window, exact].slice(-newest);
	const dropped = before.window.length + 1 > newest ? before.window[0] : undefined;
	const hits = before.exact + Number(exact) - Number(dropped ?? false);
	const bound = wilson(hits, window.length).lower;
	const earned = window.length >= least && bound >= target;
	return { ...before, window, reviewed: window.length, exact: hits, bound, earned };
}

/** What is known to be worse than the target: even the upper bound of the audited ones is below it. */
const auditFails = ({ audited, auditedExact }: Kept, { target }: TrustTerms): boolean =>
	audited > 0 && wilson(auditedExact, audited).upper < target;

function step(before: Kept, event: TrustEvent, terms: TrustTerms): Kept {
	if (event.kind === 'switched') {
		const { failed: _, ...rest } = before;
		if (!event.on) return { ...rest, mode: 'shadow', audited: 0, auditedExact: 0 };
		return before.earned && before.mode !== 'live' ? { ...rest, mode: 'live', audited: 0, auditedExact: 0 } : before;
	}
	const now = counted(before, event.exact, terms);
	if (now.mode !== 'live') return now;
	const after = event.audited
		? { ...now, audited: now.audited + 1, auditedExact: now.auditedExact + Number(event.exact) }
		: now;
	const failed = auditFails(after, terms) ? 'audit' : after.earned ? undefined : 'bound';
	return failed ? { ...none, mode: 'fallen-back', failed } : after;
}

/** Where trust stands after a history. Pure: the same events give the same standing. */
export function trustOf(events: readonly TrustEvent[], terms: TrustTerms = defaultTerms): Trust {
	const start: Kept = { ...none, mode: 'shadow' };
	const { window: _, ...trust } = events.reduce((before, event) => step(before, event, terms), start);
	return trust;
}

/** Reasons that say nothing against the code set itself. */
const harmless: readonly string[] = ['audit-sample', 'shadow-mode', 'fallen-back'];

/** Whether an encounter would have gone out alone: only those tell how good autonomous mode is. */
export const countsForTrust = ({ reasons }: Routing): boolean => reasons.every(({ id }) => harmless.includes(id));

const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

/** Where trust stands, in plain words with its counts. */
export function trustSays({ mode, reviewed, exact, bound, failed }: Trust, { target, least }: TrustTerms): string {
	const counts = `${exact} of ${reviewed} reviewed were exact, lower bound ${percent(bound)}; ${percent(target)} of at least ${least} is needed.`;
	if (mode === 'live') return `Live mode: ${counts}`;
	if (mode === 'shadow') return `Shadow mode, a person reviews everything: ${counts}`;
	const why = failed === 'audit' ? 'the audit sample failed' : 'the bound fell below its target';
	return `Fallen back to review because ${why}: ${counts}`;
}

/** The routing as trust allows it: outside of live mode everything goes to a person, and the reason is said last. */
export function settled(routing: Routing, trust: Trust, terms: TrustTerms = defaultTerms): Routing {
	if (trust.mode === 'live') return routing;
	const id = trust.mode === 'shadow' ? 'shadow-mode' : 'fallen-back';
	const reason: Reason = { id, says: trustSays(trust, terms), codes: [] };
	return { decision: 'review', reasons: [...routing.reasons, reason] };
}
