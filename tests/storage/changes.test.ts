import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { followTable } from '../../storage/changes.ts';
import { Database } from '../../storage/database.ts';

test('a table that is written all the time is seen all the same, and for the last time after the last write', async () => {
	const db = new Database('changes');
	const seen: number[] = [];
	const stop = followTable(
		db,
		'outbox',
		async () => {
			const before = await db.outbox.count();
			await new Promise((resolve) => setTimeout(resolve, 20));
			seen.push(before);
		},
		5,
	);
	const event = { what: 'coded', who: 'engine', at: '2026-11-20T09:00:00.000Z', why: [], details: {} };
	for (let at = 0; at < 100; at++) {
		await db.outbox.add({ event } as never);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	await expect.poll(() => seen.at(-1)).toBe(100);
	expect(seen[0]).toBe(0);
	expect(seen.length).toBeGreaterThan(4);
	stop();
	await db.outbox.add({ event } as never);
	await new Promise((resolve) => setTimeout(resolve, 60));
	expect(seen.at(-1)).toBe(100);
	await db.delete();
});
