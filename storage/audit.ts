import {
	type AuditEntry,
	type AuditEvent,
	type AuditHead,
	auditEvent,
	auditHead,
	chained,
	type Digest,
	emptyHead,
} from './chain.ts';
import type { Database } from './database.ts';
import { type Verified, verifyLog } from './verify.ts';

const headRow = 'audit-head';
/** Several pages may write at once: the one that comes late chains again behind the other. */
const triesLimit = 50;

/** SHA-256 by the platform: extension pages, workers and Node have it. */
export const sha256: Digest = async (text) => {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Where the log ends, as kept beside it; undefined when that row is not there or unreadable. */
export async function readHead(db: Database): Promise<AuditHead | undefined> {
	const read = auditHead.safeParse((await db.settings.get(headRow))?.value);
	return read.success ? read.data : undefined;
}

/** Appends events in order, all or none. An event that holds what it must not is refused by field. */
export async function appendAudit(db: Database, events: readonly AuditEvent[], digest = sha256): Promise<AuditHead> {
	for (const event of events) auditEvent.parse(event);
	for (let tries = 0; tries < triesLimit; tries++) {
		const head = (await readHead(db)) ?? emptyHead;
		const entries = await chained(events, head, digest);
		const done = await put(db, head, entries);
		if (done) return done;
	}
	throw new Error('The audit log is busy; try again.');
}

/** Writes entries behind a head, unless another page has written behind it first. */
function put(db: Database, head: AuditHead, entries: readonly AuditEntry[]): Promise<AuditHead | undefined> {
	return db.transaction('rw', db.audit, db.settings, async () => {
		const now = (await readHead(db)) ?? emptyHead;
		if (now.count !== head.count || now.hash !== head.hash) return undefined;
		const last = entries.at(-1);
		if (!last) return head;
		await db.audit.bulkAdd([...entries]);
		const next: AuditHead = { count: last.seq, hash: last.hash };
		await db.settings.put({ name: headRow, value: next });
		return next;
	});
}

/** Entries about one encounter, oldest first. */
export const auditOf = (db: Database, key: string): Promise<AuditEntry[]> =>
	db.audit.where('key').equals(key).sortBy('seq');

/** Whether the stored log is as it was written; `earlier` are heads of exports that somebody kept. */
export async function verifyAudit(
	db: Database,
	earlier: readonly AuditHead[] = [],
	digest = sha256,
): Promise<Verified> {
	const [rows, head] = await db.transaction('r', db.audit, db.settings, () =>
		Promise.all([db.audit.orderBy('seq').toArray(), readHead(db)]),
	);
	return verifyLog(rows, head, digest, earlier);
}
