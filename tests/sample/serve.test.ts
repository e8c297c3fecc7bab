import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';

let chart: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	chart = await serve();
});
afterAll(() => chart.close());

const get = (path: string) => fetch(chart.url + path);

interface Encounter {
	readonly id: string;
	readonly date: string;
	readonly kind: string;
}

test('every encounter has its note, in every shape that notes have', async () => {
	const encounters = (await (await get('/encounters.json')).json()) as readonly Encounter[];
	expect(encounters.length).toBeGreaterThanOrEqual(10);
	expect(new Set(encounters.map(({ kind }) => kind))).toEqual(
		new Set(['rendered', 'textarea', 'contenteditable', 'sections']),
	);
	for (const { id, date } of encounters) {
		expect(date >= '2026-10-01' && date <= '2026-11-30').toBe(true);
		const note = await get(`/notes/${id}.txt`);
		expect(note.status).toBe(200);
		expect((await note.text()).length).toBeGreaterThan(100);
	}
});

test('an encounter can be opened by its address, and the page may load nothing from elsewhere', async () => {
	const page = await get('/encounter/annual-exam');
	expect(page.headers.get('content-type')).toContain('text/html');
	expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
	expect(await page.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test.each(['/../serve.ts', '/%2e%2e/serve.ts', '/serve.ts', '/notes/none.txt', '/%2e%2e%2f%2e%2e%2fpackage.json'])(
	'%s is not served',
	async (path) => {
		expect((await get(path)).status).toBe(404);
	},
);

test('a malformed address is refused, and the server goes on', async () => {
	expect((await get('/%zz')).status).toBe(400);
	expect((await get('/')).status).toBe(200);
});
