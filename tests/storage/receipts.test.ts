import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { verifyAudit } from '../../storage/audit.ts';
import { Database } from '../../storage/database.ts';
import { drainOutbox } from '../../storage/outbox.ts';
import { appendReceipt } from '../../storage/receipts.ts';

const db = new Database('receipts');
afterEach(() => db.delete());

test('a receipt goes into the audit log: code, outcome, reason and who, and nothing of the page', async () => {
	const by = { name: 'R. Ito', role: 'Coder' };
	const at = '2026-11-20T09:00:00.000Z';
	await appendReceipt(db, { key: 'k', at, by, receipt: { code: 'E11.9', outcome: 'written' } });
	await appendReceipt(db, { key: 'k', at, by, receipt: { code: 'I10', outcome: 'refused', why: 'other-patient' } });
	await drainOutbox(db);
	const entries = await db.audit.orderBy('seq').toArray();
	expect(entries.map(({ what, who, key, why, details }) => ({ what, who, key, why, details }))).toEqual([
		{
			what: 'written',
			who: by,
			key: 'k',
			why: [],
			details: expect.objectContaining({ code: 'E11.9', outcome: 'written' }),
		},
		{
			what: 'written',
			who: by,
			key: 'k',
			why: ['other-patient'],
			details: expect.objectContaining({ code: 'I10', outcome: 'refused' }),
		},
	]);
	expect((await verifyAudit(db)).ok).toBe(true);
});
