import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { addSwitch, readSwitches } from '../../storage/autonomy.ts';
import { Database } from '../../storage/database.ts';
import { keepPolicy, keptPolicy } from '../../storage/kept-policy.ts';

const db = new Database('kept-policy');
afterEach(() => db.settings.clear());

test('the last word of IT is kept, and only a change is one', async () => {
	expect(await keptPolicy(db)).toEqual({ adapters: [], problems: [] });
	expect(await keepPolicy(db, {})).toBe(false);
	expect(await keepPolicy(db, { mode: 'shadow' })).toBe(true);
	expect(await keepPolicy(db, { mode: 'shadow' })).toBe(false);
	expect((await keptPolicy(db)).mode).toBe('shadow');
	expect(await keepPolicy(db, {})).toBe(true);
	expect(await keptPolicy(db)).not.toHaveProperty('mode');
});

test('in a site that IT keeps in shadow mode nobody has switched to live', async () => {
	const at = '2026-11-20T10:00:00.000Z';
	await addSwitch(db, { at, on: true, by: { name: 'R. Ito', role: 'Coder' } });
	expect(await readSwitches(db)).toMatchObject([{ on: true }]);
	await keepPolicy(db, { mode: 'shadow' });
	expect(await readSwitches(db)).toEqual([]);
	await keepPolicy(db, { mode: 'live' });
	expect(await readSwitches(db)).toMatchObject([{ on: true }]);
});
