import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendAudit, auditOf, readHead, sha256, verifyAudit } from '../../storage/audit.ts';
import { auditFile, headOfFile, verifyFile } from '../../storage/audit-file.ts';
import { type AuditEntry, type AuditEvent, chained, emptyHead, hashOfEntry } from '../../storage/chain.ts';
import { Database } from '../../storage/database.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { verifyLog } from '../../storage/verify.ts';

const event = (n: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
	what: 'routed',
	who: { name: 'Second Pair of Eyes', role: 'autonomous' },
	at: `2026-11-20T09:00:${String(n % 60).padStart(2, '0')}.000Z`,
	key: `visit-${n}`,
	why: ['low-confidence'],
	details: { decision: 'review', would: 'review', codes: ['I10', `E78.${n % 6}`] },
	versions: { release: 'FY2027', engine: '1', rules: 'bb22', model: 'none', settings: 'cc33' },
	...more,
});
const log = (n: number) =>
	chained(
		Array.from({ length: n }, (_, at) => event(at + 1)),
		emptyHead,
		sha256,
	);
const headOf = (entries: readonly AuditEntry[]) => ({
	count: entries.length,
	hash: entries.at(-1)?.hash ?? emptyHead.hash,
});

describe('the chain', () => {
	test('is SHA-256 over what an entry says and the hash before it', async () => {
		expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		const [one, two] = await log(2);
		expect(two?.before).toBe(one?.hash);
		expect(await hashOfEntry({ ...one!, details: { ...one!.details } }, sha256)).toBe(one?.hash);
	});
	test('an untouched log verifies, an empty one too', async () => {
		const entries = await log(20);
		expect(await verifyLog(entries, headOf(entries), sha256)).toEqual({ ok: true, count: 20 });
		expect(await verifyLog([], undefined, sha256)).toEqual({ ok: true, count: 0 });
	});
});

describe('tampering is found, and the first entry that was touched is named', () => {
	type Tamper = (entries: AuditEntry[]) => unknown[] | Promise<unknown[]>;
	const edit = (entries: AuditEntry[], at: number, change: Partial<AuditEntry>) =>
		entries.map((one, i) => (i === at - 1 ? { ...one, ...change } : one));
	test.each<[string, string, number, Tamper]>([
		['another code', 'changed', 7, (e) => edit(e, 7, { details: { codes: ['I11.0'] } })],
		['another name', 'changed', 1, (e) => edit(e, 1, { who: { name: 'Somebody', role: '' } })],
		['another time', 'changed', 20, (e) => edit(e, 20, { at: '2026-11-21T09:00:00.000Z' })],
		['a field more', 'changed', 3, (e) => edit(e, 3, { note: 'x' } as never)],
		['a field less', 'changed', 4, (e) => e.map(({ why, ...rest }, i) => (i === 3 ? rest : { why, ...rest }))],
		['no entry at all', 'changed', 5, (e) => e.map((one, i) => (i === 4 ? null : one))],
		[
			'a code, with its hash made anew',
			'changed',
			7,
			async (e) => {
				const forged = { ...e[6]!, details: { codes: [] } };
				return edit(e, 7, { ...forged, hash: await hashOfEntry(forged, sha256) });
			},
		],
		['one taken out', 'missing', 9, (e) => e.toSpliced(8, 1)],
		['the first taken out', 'missing', 1, (e) => e.slice(1)],
		['two swapped', 'reordered', 4, (e) => e.with(3, e[4]!).with(4, e[3]!)],
		['one moved to the end', 'reordered', 2, (e) => [...e.toSpliced(1, 1), e[1]!]],
		[
			'two swapped with their numbers',
			'changed',
			4,
			(e) => e.with(3, { ...e[4]!, seq: 4 }).with(4, { ...e[3]!, seq: 5 }),
		],
		['the tail cut off', 'cut-off', 18, (e) => e.slice(0, 17)],
		['all cut off', 'cut-off', 1, () => []],
		['one written twice', 'reordered', 6, (e) => e.toSpliced(5, 0, e[4]!)],
		['one added', 'added', 21, async (e) => [...e, ...(await chained([event(21)], headOf(e), sha256))]],
		[
			'everything rewritten from the third on',
			'rewritten',
			20,
			async (e) => {
				const changed = e.slice(2).map(({ seq, before, hash, ...rest }) => ({ ...rest, details: { codes: [] } }));
				return [...e.slice(0, 2), ...(await chained(changed, headOf(e.slice(0, 2)), sha256))];
			},
		],
	])('%s: %s at %i', async (_, kind, seq, tamper) => {
		const entries = await log(20);
		const found = await verifyLog(await tamper([...entries]), headOf(entries), sha256);
		expect(found).toMatchObject({ ok: false, fault: { kind, seq } });
	});
	test('the head gone', async () => {
		expect(await verifyLog(await log(3), undefined, sha256)).toMatchObject({ fault: { kind: 'head-missing' } });
	});
	test('the head of an earlier export finds a log that was cut off together with its head, or rewritten', async () => {
		const entries = await log(20);
		const kept = headOf(entries.slice(0, 15));
		const cut = entries.slice(0, 10);
		expect(await verifyLog(cut, headOf(cut), sha256)).toMatchObject({ ok: true });
		expect(await verifyLog(cut, headOf(cut), sha256, [kept])).toMatchObject({ fault: { kind: 'cut-off', seq: 11 } });
		expect(await verifyLog(entries, headOf(entries), sha256, [kept])).toMatchObject({ ok: true });
		const other = await chained(
			entries.map((_, n) => event(n + 50)),
			emptyHead,
			sha256,
		);
		expect(await verifyLog(other, headOf(other), sha256, [kept])).toMatchObject({
			fault: { kind: 'rewritten', seq: 15 },
		});
	});
});

describe('the stored log', () => {
	let db: Database;
	let count = 0;
	beforeEach(() => {
		db = new Database(`audit-${++count}`);
	});
	afterEach(() => db.delete());

	test('is appended, its head beside it; entries of one encounter are found', async () => {
		await appendAudit(db, [event(1), event(2)]);
		expect(await appendAudit(db, [event(1, { what: 'finalised' })])).toEqual(await readHead(db));
		expect((await readHead(db))?.count).toBe(3);
		expect((await auditOf(db, 'visit-1')).map(({ what }) => what)).toEqual(['routed', 'finalised']);
		expect(await verifyAudit(db)).toEqual({ ok: true, count: 3 });
	});
	test('many writers at once: none lost, none twice, one chain', async () => {
		const other = new Database(db.name);
		await Promise.all(Array.from({ length: 24 }, (_, n) => appendAudit(n % 2 ? db : other, [event(n)])));
		expect(await verifyAudit(db)).toEqual({ ok: true, count: 24 });
		expect(new Set((await db.audit.toArray()).map(({ key }) => key)).size).toBe(24);
		other.close();
	});
	test('cannot be changed or deleted through the database', async () => {
		await appendAudit(db, [event(1)]);
		await expect(db.audit.update(1, { what: 'forgot' })).rejects.toThrow('never changed');
		await expect(db.audit.delete(1)).rejects.toThrow('never deleted');
	});
	test('a row changed underneath is found', async () => {
		await appendAudit(db, [event(1), event(2), event(3)]);
		const raw = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open(db.name);
			request.onsuccess = () => done(request.result);
		});
		const row = { ...(await db.audit.get(2))!, details: { codes: [] } };
		await new Promise((done) => {
			const transaction = raw.transaction('audit', 'readwrite');
			transaction.objectStore('audit').put(row);
			transaction.oncomplete = done;
		});
		raw.close();
		expect(await verifyAudit(db)).toMatchObject({ fault: { kind: 'changed', seq: 2 } });
	});
	test('an event that holds too much is refused and nothing is written', async () => {
		const long = 'Assessment: gout. '.repeat(60);
		await expect(appendAudit(db, [event(1), event(2, { details: { text: long } })])).rejects.toThrow();
		await expect(appendAudit(db, [{ ...event(1), note: 'x' } as never])).rejects.toThrow();
		expect(await db.audit.count()).toBe(0);
	});
	test('outlives forgetting everything', async () => {
		await appendAudit(db, [event(1), event(2)]);
		await forgetEverything(db);
		expect(await verifyAudit(db)).toEqual({ ok: true, count: 2 });
	});
	test('leaves as a file that verifies by itself and names its head', async () => {
		await appendAudit(db, [event(1), event(2), event(3)]);
		const file = await auditFile(db);
		expect(headOfFile(file)).toEqual(await readHead(db));
		expect(await verifyFile(file, sha256)).toEqual({ ok: true, count: 3 });
		const lines = file.split('\n');
		expect(await verifyFile(lines.toSpliced(2, 1).join('\n'), sha256)).toMatchObject({
			fault: { kind: 'missing', seq: 2 },
		});
		expect(await verifyFile(lines.toSpliced(3, 1).join('\n'), sha256)).toMatchObject({
			fault: { kind: 'cut-off', seq: 3 },
		});
		expect(await verifyFile(file.replace('visit-2', 'visit-9'), sha256)).toMatchObject({
			fault: { kind: 'changed', seq: 2 },
		});
		expect(headOfFile('x')).toBeUndefined();
	});
});

test('a database of the version before keeps its rows and gets a log', async () => {
	const { Dexie } = await import('dexie');
	const old = new Dexie('upgraded');
	old.version(1).stores({
		encounters: 'key, place, capturedAt',
		results: '[key+input], key',
		jobs: 'key, state',
		decisions: '++seq, &id, key',
		settings: 'name',
	});
	await old.table('settings').put({ name: 'reviewer', value: { name: 'A', role: 'CPC' } });
	old.close();
	const db = new Database('upgraded');
	expect(await db.settings.get('reviewer')).toBeDefined();
	await appendAudit(db, [event(1)]);
	expect(await verifyAudit(db)).toEqual({ ok: true, count: 1 });
	await db.delete();
});

test('ten thousand entries verify within seconds', async () => {
	const entries = await log(10_000);
	const started = performance.now();
	expect(await verifyLog(entries, headOf(entries), sha256)).toEqual({ ok: true, count: 10_000 });
	expect(performance.now() - started).toBeLessThan(15_000);
});
