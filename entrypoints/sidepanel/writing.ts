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
 * The frame of a section writes, and proves whose chart the page shows and that it is still that section: the first one
 * that can, for a sandboxed frame does not see the banner around it. Where none does, nothing is written.
 */
async function written(place: Place, order: WriteOrder): Promise<Receipt> {
	const sections = place.parts.map((part) => ({ part, ...sectionOf(order.encounter, part) }));
	let receipt = elsewhere(order);
	for (const own of sections) {
		receipt = await writtenBy(own, { place, others: sections.filter((one) => one !== own) }, order);
		if (receipt.why !== 'no-identity') return receipt;
	}
	return receipt;
}

interface Beside {
	readonly place: Place;
	readonly others: readonly Section[];
}

/**
 * The other sections are looked at here: right before, and once more after, since searching and choosing take seconds in
 * which a frame can come to show another chart.
 */
async function writtenBy(
	{ part, textHash, address }: Section,
	{ place, others }: Beside,
	{ code, title, first, encounter }: WriteOrder,
): Promise<Receipt> {
	const chart = expected(encounter);
	const changed = async () => {
		for (const { part: other, ...was } of others) {
			const { note } = await askPart(place, other, 'note.give', {}).catch(() => ({ note: undefined }));
			const why = sectionRefusal(note, { ...chart, ...was });
			if (why) return why;
		}
		return undefined;
	};
	const why = await changed();
	if (why) return { code, outcome: 'refused', why };
	const order = { code, title: title.slice(0, 300), first, expects: { ...chart, textHash, address } };
	const said = await askPart(place, part, 'code.write', order).catch(() => undefined);
	if (!said) return { code, outcome: 'needs-you', why: 'no-answer' };
	if (said.outcome === 'written' && (await changed())) return { code, outcome: 'needs-you', why: 'chart-changed' };
	return { code, ...said };
}

interface Section {
	readonly part: Place['parts'][number];
	readonly textHash: string;
	readonly address: string;
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
