import type { AuditDeeds } from '../../components/worklist/AuditBox.tsx';
import { many } from '../../components/worklist/words.ts';
import { readHead, verifyAudit } from '../../storage/audit.ts';
import { auditFile } from '../../storage/audit-file.ts';
import type { Database } from '../../storage/database.ts';
import { tell } from '../../storage/events.ts';
import { drainOutbox } from '../../storage/outbox.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { today } from '../background/today.ts';
import { download } from './download.ts';

const drained = (db: Database) => navigator.locks.request('audit', () => drainOutbox(db));

/** Verification and export of the log, each itself an entry. */
export function auditDeeds(db: Database, who: Reviewer): AuditDeeds {
	const note = (what: 'verified' | 'exported', details: Readonly<Record<string, boolean | number | string>>) =>
		tell(db, { what, who, at: new Date().toISOString(), why: [], details });
	return {
		async verify() {
			await drained(db);
			const found = await verifyAudit(db);
			await note('verified', { ok: found.ok });
			if (!found.ok) return { ok: false, says: `The log is not whole. ${found.fault.says}` };
			return {
				ok: true,
				says: `The log is whole: ${many(found.count, 'entry', 'entries')}, none changed, missing, moved or cut off.`,
			};
		},
		async save() {
			await drained(db);
			const head = await readHead(db);
			download(`audit-${today()}.ndjson`, 'application/x-ndjson', await auditFile(db));
			await note('exported', { entries: head?.count ?? 0, head: head?.hash ?? '' });
			return `${many(head?.count ?? 0, 'entry', 'entries')} written to your downloads. Keep the file: it proves the log's length.`;
		},
	};
}
