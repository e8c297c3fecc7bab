import * as z from 'zod';
import type { Database } from './database.ts';

const selector = z.string().min(1).max(500);
const taught = z.object({
	note: selector.exactOptional(),
	patient: selector.exactOptional(),
	diagnosis: z
		.object({ pattern: z.enum(['search', 'combobox', 'text', 'picker', 'row']), field: selector })
		.exactOptional(),
});

/** Where an origin keeps note, patient and diagnosis field, as a user has pointed it out. Selectors only. */
export type Taught = z.infer<typeof taught>;

const row = (origin: string) => `taught ${origin}`;

export async function readTaught(db: Database, origin: string): Promise<Taught> {
	return taught.safeParse((await db.settings.get(row(origin)))?.value).data ?? {};
}

/** Adds to what has been taught; a part that is taught again takes the place of the old one. */
export function saveTaught(db: Database, origin: string, more: Taught): Promise<void> {
	return db.transaction('rw', db.settings, async () => {
		const value = taught.parse({ ...(await readTaught(db, origin)), ...more });
		await db.settings.put({ name: row(origin), value });
	});
}

export async function forgetTaught(db: Database, origin: string): Promise<void> {
	await db.settings.delete(row(origin));
}
