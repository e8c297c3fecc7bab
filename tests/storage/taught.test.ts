import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { Database } from '../../storage/database.ts';
import { forgetTaught, readTaught, saveTaught } from '../../storage/taught.ts';

const db = new Database('taught');
afterEach(() => db.settings.clear());

const origin = 'https://ehr.example';

test('what is taught is kept by origin, part by part; the newest counts', async () => {
	await saveTaught(db, origin, { note: '#note' });
	await saveTaught(db, origin, { diagnosis: { pattern: 'search', field: '#dx' } });
	await saveTaught(db, origin, { note: '#editor' });
	expect(await readTaught(db, origin)).toEqual({ note: '#editor', diagnosis: { pattern: 'search', field: '#dx' } });
	expect(await readTaught(db, 'https://other.example')).toEqual({});
	await forgetTaught(db, origin);
	expect(await readTaught(db, origin)).toEqual({});
});

test('what cannot be read counts as nothing, and nothing else is stored', async () => {
	await db.settings.put({ name: `taught ${origin}`, value: { note: 7 } });
	expect(await readTaught(db, origin)).toEqual({});
	await expect(saveTaught(db, origin, { note: '' })).rejects.toThrow();
	await saveTaught(db, origin, { patient: '#pid' });
	expect(await readTaught(db, origin)).toEqual({ patient: '#pid' });
});
