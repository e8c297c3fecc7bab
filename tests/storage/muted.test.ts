import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../storage/database.ts';
import { muteTopic, readMuted, unmuteTopics } from '../../storage/settings.ts';

test('questions are muted once each, come back together, and a broken row mutes none', async () => {
	const db = new Database('muted');
	expect(await readMuted(db)).toEqual([]);
	await muteTopic(db, 'gout');
	await muteTopic(db, 'gout');
	await muteTopic(db, 'asthma');
	expect(await readMuted(db)).toEqual(['gout', 'asthma']);
	await unmuteTopics(db);
	expect(await readMuted(db)).toEqual([]);
	await db.settings.put({ name: 'muted', value: 'everything' });
	expect(await readMuted(db)).toEqual([]);
	await db.delete();
});
