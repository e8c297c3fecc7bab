import { readHead } from './audit.ts';
import { type AuditHead, auditHead, type Digest } from './chain.ts';
import type { Database } from './database.ts';
import { type Verified, verifyLog } from './verify.ts';

/** The whole log as NDJSON: the head first, then one entry a line. */
export async function auditFile(db: Database): Promise<string> {
	const [rows, head] = await db.transaction('r', db.audit, db.settings, () =>
		Promise.all([db.audit.orderBy('seq').toArray(), readHead(db)]),
	);
	return [{ auditLog: head ?? { count: 0, hash: '0'.repeat(64) } }, ...rows]
		.map((one) => `${JSON.stringify(one)}\n`)
		.join('');
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** The head that an exported log names; undefined when the file is none. */
export function headOfFile(file: string): AuditHead | undefined {
	const [first = ''] = file.replace(/^\uFEFF/, '').split('\n', 1);
	const read = auditHead.safeParse((parsed(first) as { auditLog?: unknown } | undefined)?.auditLog);
	return read.success ? read.data : undefined;
}

/** Checks an exported log by itself. */
export function verifyFile(file: string, digest: Digest): Promise<Verified> {
	const rows = file
		.split('\n')
		.slice(1)
		.filter((line) => line.trim() !== '');
	return verifyLog(rows.map(parsed), headOfFile(file), digest);
}
