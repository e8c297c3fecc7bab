import { appendAudit } from './audit.ts';
import { type AuditEvent, auditEvent } from './chain.ts';
import type { Database } from './database.ts';
import type { OutboxRow } from './queue-schema.ts';

const atOnce = 100;

/**
 * Moves what happened into the audit log, in order, each once: an event that was written before a crash and not yet
 * taken out is known by its ticket. To be called by one at a time.
 */
export async function drainOutbox(db: Database): Promise<void> {
	for (;;) {
		const rows = await db.outbox.orderBy('seq').limit(atOnce).toArray();
		if (rows.length === 0) return;
		const newest = await db.audit
			.orderBy('seq')
			.reverse()
			.limit(2 * atOnce)
			.toArray();
		const written = new Set(newest.map(({ details }) => details.ticket));
		const events = rows.filter((row) => !written.has(ticketOf(row))).map(whole);
		if (events.length > 0) await appendAudit(db, events);
		await db.outbox.bulkDelete(rows.map(({ seq }) => seq));
	}
}

const ticketOf = ({ seq, event }: OutboxRow) => `${seq} ${event.at}`;

/** An event that the log would refuse is written without its details, so that it stops none of those behind it. */
function whole(row: OutboxRow): AuditEvent {
	const details = { ...row.event.details, ticket: ticketOf(row) };
	const full = { ...row.event, details };
	if (auditEvent.safeParse(full).success) return full;
	const { what, who, at, key } = row.event;
	return { what, who, at, key, why: [], details: { ticket: ticketOf(row), shortened: true } };
}
