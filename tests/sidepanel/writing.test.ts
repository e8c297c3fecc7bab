import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { writer } from '../../entrypoints/sidepanel/writing.ts';
import { Database } from '../../storage/database.ts';
import { fingerprint } from '../../storage/hash.ts';
import type { EncounterRow } from '../../storage/schema.ts';

const text = 'HPI:\nCough.\n\nPlan:\nRest.';
const encounter: EncounterRow = {
	key: 'k',
	origin: 'https://ehr.example',
	place: 'p',
	address: 'one',
	text,
	textHash: fingerprint(text),
	lineage: [],
	input: 'i',
	dateOfService: '2026-11-20',
	dateSeen: true,
	patient: { birthDate: '1980-01-01' },
	identity: { patientId: '7' },
	capturedAt: '2026-11-20T09:00:00.000Z',
};
const parts = [
	{ frameId: 1, start: 5, end: 11, address: 'one' },
	{ frameId: 2, start: 19, end: 24, address: 'two' },
];
const section = { address: 'two', text: 'Rest.', score: 40, editable: true, chosen: 0 };
const db = new Database('writing');
afterAll(() => db.delete());

/** What the second frame shows, the last of them for good, and the orders that the first frame was given. */
let shows: readonly unknown[] = [];
const orders: unknown[] = [];
beforeEach(() => {
	orders.length = 0;
	vi.stubGlobal('chrome', {
		tabs: {
			connect: () => ({ onDisconnect: { addListener() {} } }),
			sendMessage: async (_: number, { kind, body }: { kind: string; body: unknown }) => {
				if (kind === 'code.write') {
					orders.push(body);
					return { ok: { outcome: 'written' } };
				}
				const [now, ...later] = shows;
				if (later.length > 0) shows = later;
				return { ok: now ? { note: now } : {} };
			},
		},
	});
});
const write = () => {
	const now = () => ({ review: undefined, reviewer: undefined });
	return writer({ db, place: { tabId: 1, parts }, key: 'k', now })({
		code: 'J20.9',
		title: 'Acute bronchitis',
		first: true,
		encounter,
	});
};

test('both sections stand: the first frame writes, and proves its own', async () => {
	shows = [section];
	expect(await write()).toEqual({ code: 'J20.9', outcome: 'written' });
	expect(orders).toMatchObject([{ expects: { textHash: fingerprint('Cough.'), address: 'one' } }]);
});

test.each<[string, unknown, string]>([
	['other words', { ...section, text: 'Rest, fluids.' }, 'note-changed'],
	['the same words at another address', { ...section, address: 'three' }, 'note-changed'],
	['nothing', undefined, 'note-changed'],
	['the same words of another patient', { ...section, identity: { patientId: '8' } }, 'other-patient'],
	['another birth date', { ...section, patient: { birthDate: '1981-01-01' } }, 'other-patient'],
	['another day', { ...section, dateOfService: '2026-11-19' }, 'other-encounter'],
])('the other frame shows %s: refused before anything is written', async (_, shown, why) => {
	shows = [shown];
	expect(await write()).toEqual({ code: 'J20.9', outcome: 'refused', why });
	expect(orders).toEqual([]);
});

test('the other frame changes while the first one writes: a person looks', async () => {
	shows = [section, { ...section, identity: { patientId: '8' } }];
	expect(await write()).toEqual({ code: 'J20.9', outcome: 'needs-you', why: 'chart-changed' });
	expect(orders).toHaveLength(1);
});
