import type { Deeds, WriteOrder } from '../../components/deeds.ts';
import type { Database } from '../../storage/database.ts';
import { fingerprint } from '../../storage/hash.ts';
import { appendReceipt } from '../../storage/receipts.ts';
import type { EncounterRow, Receipt } from '../../storage/schema.ts';
import type { Now } from './deciding.ts';
import { askPart, type Place } from './place.ts';
import { sectionRefusal } from './section-refusal.ts';

interface World {
	readonly db: Database;
	readonly place: Place;
	/** The review that this panel shows beside that page. */
	readonly key: string | undefined;
	readonly now: Now;
}

/** Has the page write a code, and keeps the receipt in the audit log. */
export function writer({ db, place, key, now }: World): NonNullable<Deeds['write']> {
	return async (order) => {
		const { reviewer } = now();
		const receipt: Receipt = order.encounter.key === key ? await written(place, order) : elsewhere(order);
		if (reviewer) {
			const at = new Date().toISOString();
			await appendReceipt(db, { key: order.encounter.key, at, by: reviewer, receipt });
		}
		return receipt;
	};
}

const elsewhere = ({ code }: Pick<WriteOrder, 'code'>): Receipt => ({
	code,
	outcome: 'refused',
	why: 'other-encounter',
});

/**
 * The frame of the first section writes, and proves that it is still that section. The others are looked at here: right
 * before, and once more after, since searching and choosing take seconds in which a frame can come to show another chart.
 */
async function written(place: Place, { code, title, first, encounter }: WriteOrder): Promise<Receipt> {
	const [own, ...others] = place.parts.map((part) => ({ part, ...sectionOf(encounter, part) }));
	if (!own) return elsewhere({ code });
	const chart = expected(encounter);
	const changed = async () => {
		for (const { part, ...was } of others) {
			const { note } = await askPart(place, part, 'note.give', {}).catch(() => ({ note: undefined }));
			const why = sectionRefusal(note, { ...chart, ...was });
			if (why) return why;
		}
		return undefined;
	};
	const why = await changed();
	if (why) return { code, outcome: 'refused', why };
	const { part, textHash, address } = own;
	const order = { code, title: title.slice(0, 300), first, expects: { ...chart, textHash, address } };
	const said = await askPart(place, part, 'code.write', order).catch(() => undefined);
	if (!said) return { code, outcome: 'needs-you', why: 'no-answer' };
	if (said.outcome === 'written' && (await changed())) return { code, outcome: 'needs-you', why: 'chart-changed' };
	return { code, ...said };
}

/** What one frame held of the note as it was reviewed; without sections, all of it. */
function sectionOf({ text, textHash, address }: EncounterRow, { start, end, address: own }: Place['parts'][number]) {
	return own === undefined ? { textHash, address } : { textHash: fingerprint(text.slice(start, end)), address: own };
}

/** The chart as it was reviewed. */
function expected({ identity, patient, dateOfService, dateSeen }: EncounterRow) {
	return {
		identity: identity ?? {},
		...(patient?.birthDate ? { birthDate: patient.birthDate } : {}),
		...(dateSeen ? { dateOfService } : {}),
	};
}
