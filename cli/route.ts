import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CodingResult } from '../engine/contract.ts';
import { type Routing, route } from '../engine/route.ts';
import { defaultPolicy, type Policy } from '../engine/tables/policy.ts';
import { settled } from '../engine/trust.ts';
import type { SiteHistory } from './history.ts';

/** A policy file says what differs from the default; a field that it does not know is a mistake. */
const policyFile = z.strictObject({
	leastConfidence: z.number().min(0).max(1).optional(),
	leastTogether: z.number().min(0).max(1).optional(),
	shortNote: z.int().min(0).optional(),
	mostAlike: z.number().min(0).max(1).optional(),
	leastReviews: z.int().min(0).optional(),
	auditSeed: z.string().optional(),
	holding: z.array(z.string().min(1)).optional(),
	auditEvery: z.int().min(0).optional(),
	validated: z.array(z.string().min(1)).optional(),
});

export type Mode = 'cac' | 'auto';

const always: Routing = {
	decision: 'review',
	reasons: [{ id: 'cac-mode', says: 'CAC mode: a coder reviews every encounter.', codes: [] }],
};

/** Reads a policy file; an error names the file and the field. */
export function readPolicy(file: string): Policy {
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
	} catch (error) {
		const unread = error instanceof SyntaxError ? 'it is not valid JSON' : 'the file cannot be read';
		throw new Error(`policy ${file}: ${unread}`);
	}
	const read = policyFile.safeParse(value);
	if (!read.success) {
		const told = read.error.issues.map(({ path, message }) => `${path.join('.') || 'policy'}: ${message}`);
		throw new Error(`policy ${file}: ${told.join('; ')}`);
	}
	const given = Object.fromEntries(Object.entries(read.data).filter(([, field]) => field !== undefined));
	return { ...defaultPolicy, ...given };
}

/** What the command line says of a note beside its text. */
export interface Known {
	readonly text: string;
	readonly patientId?: string | undefined;
	readonly dateGuessed: boolean;
}

export interface Routed extends Routing {
	/** What autonomous mode would do if it were trusted; told where a history is given. */
	readonly would?: Routing['decision'];
}

/**
 * Who sees the encounter next: a coder always in CAC mode, in autonomous mode as the policy says. The audit sample, codes
 * never reviewed, copies of earlier notes and trust need the site's history.
 */
export function routeOf(result: CodingResult, mode: Mode, policy: Policy, known: Known, site?: SiteHistory): Routed {
	if (mode === 'cac') return always;
	const { text, dateGuessed } = known;
	if (!site) return route(result, { ...policy, auditEvery: 0 }, { text, dateGuessed });
	const earlier = site.earlier.get(known.patientId ?? '') ?? [];
	const free = route(result, policy, { text, dateGuessed, earlier, reviewed: site.reviewed });
	return { ...settled(free, site.trust), would: free.decision };
}
