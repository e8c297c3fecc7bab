import * as z from 'zod';
import { reviewer } from './rows.ts';
import type { Reviewer } from './schema.ts';

/** What IT has set through `storage.managed`; the published schema is `public/policy.schema.json`. */
export interface Policy {
	readonly reviewer?: Reviewer;
	readonly allowedOrigins: readonly string[];
	/** Site adapters as IT wrote them; who uses them parses each. */
	readonly adapters: readonly unknown[];
	/** Parts that could not be used, in plain words. A malformed policy is reported and never fatal. */
	readonly problems: readonly string[];
}

const origin = z.url({ protocol: /^https?$/ }).transform((url, context) => {
	const parsed = new URL(url);
	if (parsed.href === `${parsed.origin}/`) return parsed.origin;
	context.addIssue('an origin has no path');
	return z.NEVER;
});

export function readPolicy(raw: unknown): Policy {
	if (typeof raw !== 'object' || raw === null)
		return { allowedOrigins: [], adapters: [], problems: ['The policy is not an object.'] };
	const { reviewer: who, allowedOrigins: listed, adapters } = raw as Record<string, unknown>;
	const problems: string[] = [];
	const named = who === undefined ? undefined : reviewer.safeParse(who);
	if (named?.success === false) problems.push('Policy "reviewer" needs a name and a role; you will be asked instead.');
	if (listed !== undefined && !Array.isArray(listed)) problems.push('Policy "allowedOrigins" is not a list.');
	const origins = (Array.isArray(listed) ? listed : []).flatMap((value, at) => {
		const read = origin.safeParse(value);
		if (read.success) return [read.data];
		problems.push(`Policy "allowedOrigins" entry ${at + 1} is not an origin such as https://ehr.example.org.`);
		return [];
	});
	if (adapters !== undefined && !Array.isArray(adapters)) problems.push('Policy "adapters" is not a list.');
	return {
		...(named?.success ? { reviewer: named.data } : {}),
		allowedOrigins: [...new Set(origins)],
		adapters: Array.isArray(adapters) ? adapters : [],
		problems,
	};
}
