import * as z from 'zod';
import { reviewer } from './rows.ts';
import type { Reviewer } from './schema.ts';

/** Longest time for which notes may be kept: ten years, in days. */
const longest = 3_660;

/** What IT has set through `storage.managed`; the published schema is `public/policy.schema.json`. */
export interface Policy {
	readonly reviewer?: Reviewer;
	/** Of these roles a user may choose; undefined: of all. */
	readonly roles?: readonly string[];
	/** No other origin is read, whatever a user has allowed; undefined: those that users allow. */
	readonly allowedOrigins?: readonly string[];
	/** `shadow`: a person reviews everything, whatever trust has been earned. */
	readonly mode?: 'shadow' | 'live';
	/** Notes not seen for so many days are deleted, with their results and decisions. */
	readonly retentionDays?: number;
	/** Whether questions to the author are marked in pages; wins over the profile's own setting. */
	readonly marksQuestions?: boolean;
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
const role = z.string().trim().min(1).max(200);
const mode = z.enum(['shadow', 'live']);
const days = z.int().min(1).max(longest);

type Raw = Readonly<Record<string, unknown>>;
type Report = (problem: string) => void;

/** A part that is not set counts as none; one that cannot be read is reported, and `otherwise` holds. */
function part<T>(raw: Raw, name: string, schema: z.ZodType<T>, report: Report, wrong: string, otherwise?: T) {
	if (raw[name] === undefined) return {};
	const read = schema.safeParse(raw[name]);
	if (read.success) return { [name]: read.data };
	report(`Policy "${name}" ${wrong}`);
	return otherwise === undefined ? {} : { [name]: otherwise };
}

/** The entries that can be used; a list that is none has no such entry. */
function list<T>(raw: Raw, name: string, schema: z.ZodType<T>, report: Report, wrong: string) {
	const listed = raw[name];
	if (listed === undefined) return {};
	if (!Array.isArray(listed)) {
		report(`Policy "${name}" is not a list.`);
		return { [name]: [] };
	}
	const good = listed.flatMap((value, at) => {
		const read = schema.safeParse(value);
		if (!read.success) report(`Policy "${name}" entry ${at + 1} ${wrong}`);
		return read.success ? [read.data] : [];
	});
	return { [name]: [...new Set(good)] };
}

const known = ['reviewer', 'roles', 'allowedOrigins', 'mode', 'retentionDays', 'marksQuestions', 'adapters'];

export function readPolicy(raw: unknown): Policy {
	if (typeof raw !== 'object' || raw === null) return { adapters: [], problems: ['The policy is not an object.'] };
	const problems: string[] = [];
	const report: Report = (problem) => problems.push(problem);
	const given = raw as Raw;
	for (const name of Object.keys(given))
		if (!known.includes(name)) report(`Policy "${name.slice(0, 60)}" is not known. Known are ${known.join(', ')}.`);
	const parts = {
		...part(given, 'reviewer', reviewer, report, 'needs a name and a role; you will be asked instead.'),
		...list(given, 'roles', role, report, 'is no role: a word or two are needed.'),
		...list(given, 'allowedOrigins', origin, report, 'is not an origin such as https://ehr.example.org.'),
		...part(given, 'mode', mode, report, 'is neither "shadow" nor "live"; "shadow" holds.', 'shadow'),
		...part(given, 'retentionDays', days, report, `is not a whole number from 1 to ${longest}; nothing is deleted.`),
		...list(given, 'adapters', z.unknown(), report, ''),
		...part(given, 'marksQuestions', z.boolean(), report, 'is neither true nor false.'),
	};
	const { roles, ...rest } = parts as Partial<Policy>;
	return { adapters: [], ...rest, ...(roles?.length ? { roles } : {}), problems };
}
