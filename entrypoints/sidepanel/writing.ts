import type { Deeds, WriteOrder } from '../../components/deeds.ts';
import type { Frame } from '../../messaging/presence.ts';
import { askPage } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { appendReceipt } from '../../storage/receipts.ts';
import type { EncounterRow, Receipt } from '../../storage/schema.ts';
import type { Now } from './deciding.ts';

interface World {
	readonly db: Database;
	readonly page: Frame;
	/** The review that this panel shows beside that page. */
	readonly key: string | undefined;
	readonly now: Now;
}

/** Has the page write a code, and keeps the receipt in the audit log. */
export function writer({ db, page, key, now }: World): NonNullable<Deeds['write']> {
	return async (order) => {
		const { reviewer } = now();
		const receipt: Receipt = order.encounter.key === key ? await written(page, order) : elsewhere(order);
		if (reviewer) {
			const at = new Date().toISOString();
			await appendReceipt(db, { key: order.encounter.key, at, by: reviewer, receipt });
		}
		return receipt;
	};
}

const elsewhere = ({ code }: WriteOrder): Receipt => ({ code, outcome: 'refused', why: 'other-encounter' });

async function written(page: Frame, { code, title, first, encounter }: WriteOrder): Promise<Receipt> {
	const order = { code, title: title.slice(0, 300), first, expects: expected(encounter) };
	const said = await askPage(page, 'code.write', order).catch(() => undefined);
	return said ? { code, ...said } : { code, outcome: 'needs-you', why: 'no-answer' };
}

/** The chart as it was reviewed. */
function expected({ textHash, address, identity, patient, dateOfService, dateSeen }: EncounterRow) {
	return {
		textHash,
		address,
		identity: identity ?? {},
		...(patient?.birthDate ? { birthDate: patient.birthDate } : {}),
		...(dateSeen ? { dateOfService } : {}),
	};
}
