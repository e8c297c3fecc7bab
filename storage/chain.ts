import * as z from 'zod';
import type { Provenance } from '../engine/contract.ts';
import type { Reviewer } from './schema.ts';

/** SHA-256 of a text in hex; given by the caller, since the pure part knows no platform. */
export type Digest = (text: string) => Promise<string>;

export const auditKinds = [
	'imported',
	'coded',
	'routed',
	'finalised',
	'asked',
	'decided',
	'reviewed',
	'written',
	'switched',
	'fell-back',
	'policy',
	'learning',
	'exported',
	'verified',
	'replayed',
	'forgot',
] as const;
export type AuditKind = (typeof auditKinds)[number];

type Detail = string | number | boolean | readonly string[];
export type Versions = Pick<Provenance, 'release' | 'engine' | 'rules' | 'model' | 'settings'>;

/** Something that happened. Codes, ids and reasons; never words of a note. */
export interface AuditEvent {
	readonly what: AuditKind;
	/** A person, or the part of the program that acted. */
	readonly who: Reviewer;
	/** ISO time. */
	readonly at: string;
	/** Review key of the encounter; absent where it is about none. */
	readonly key?: string | undefined;
	/** Ids of reasons, or a reason that a person gave. */
	readonly why: readonly string[];
	/** What was the case: codes, decision, counts. */
	readonly details: Readonly<Record<string, Detail>>;
	/** What coded; absent where nothing was coded. */
	readonly versions?: Versions | undefined;
}

/** An event in its place in the chain. */
export interface AuditEntry extends AuditEvent {
	/** Counted from 1 without a gap. */
	readonly seq: number;
	/** Hash of the entry before; of the first, zeros. */
	readonly before: string;
	/** SHA-256 of everything above. */
	readonly hash: string;
}

/** Where the log ends; kept outside of it. */
export interface AuditHead {
	readonly count: number;
	readonly hash: string;
}

export const emptyHead: AuditHead = { count: 0, hash: '0'.repeat(64) };

const line = z.string().max(500);
export const auditEvent = z.strictObject({
	what: z.enum(auditKinds),
	who: z.strictObject({ name: z.string().trim().min(1).max(200), role: z.string().trim().max(200) }),
	at: z.iso.datetime(),
	key: z.string().min(1).max(200).optional(),
	why: z.array(line).max(200),
	details: z.record(z.string().max(60), z.union([line, z.number(), z.boolean(), z.array(line).max(500)])),
	versions: z.strictObject({ release: line, engine: line, rules: line, model: line, settings: line }).optional(),
});
const hex = z.string().regex(/^[\da-f]{64}$/);
export const auditHead = z.strictObject({ count: z.int().min(0), hash: hex });
const auditEntry = auditEvent.extend({ seq: z.int().min(1), before: hex, hash: hex });
export const isEntry = (value: unknown): value is AuditEntry => auditEntry.safeParse(value).success;

/** JSON with the keys of every object in order, so that equal entries have equal bytes; absent fields count as none. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** The hash that an entry must have. */
export function hashOfEntry(
	{ hash: _, ...content }: AuditEntry | (Omit<AuditEntry, 'hash'> & { hash?: string }),
	digest: Digest,
): Promise<string> {
	return digest(canonical(content));
}

/** Puts events behind a head, in order. */
export async function chained(events: readonly AuditEvent[], head: AuditHead, digest: Digest): Promise<AuditEntry[]> {
	const entries: AuditEntry[] = [];
	let last = head;
	for (const event of events) {
		const linked = { ...event, seq: last.count + 1, before: last.hash };
		const entry = { ...linked, hash: await hashOfEntry(linked, digest) };
		entries.push(entry);
		last = { count: entry.seq, hash: entry.hash };
	}
	return entries;
}
