import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { row } from '../components/worklist/rows.ts';

/** A note that says all of what little it says, of its own for each number; invented. */
export const plainNote = (at: number) =>
	[
		`Follow-up ${at} of high blood pressure. Home readings ${110 + (at % 20)} to 126 over 70 to 78, taking lisinopril every day, no cough, no dizziness.`,
		'Exam: BP 122/74, heart regular, lungs clear, no edema.',
		'Assessment/Plan:',
		'1. Essential hypertension, well controlled. Continue lisinopril 20 mg daily. Basic metabolic panel today.',
		'Electronically signed by A. Lindqvist, MD',
	].join('\n');

export const plainLines = (count: number, from: number): string =>
	Array.from({ length: count }, (_, by) =>
		JSON.stringify({ id: `P${from + by}`, text: plainNote(from + by), dateOfService: '2026-11-12' }),
	).join('\n');

/** Drops files from the disk onto the page as a hand would. */
export async function dropFiles(
	page: Page,
	...files: readonly { readonly name: string; readonly text: string }[]
): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'spe-drop-'));
	const paths = files.map(({ name }) => join(folder, name));
	await Promise.all(files.map(({ text }, at) => writeFile(paths[at] as string, text)));
	const cdp = await page.context().newCDPSession(page);
	const data = { items: [], files: paths, dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await cdp.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data });
		if (type === 'dragOver') await page.getByText('Drop to import').waitFor();
	}
	await cdp.detach();
}

/** Changes a store past our own code. */
export async function rewrite(
	page: Page,
	store: 'audit' | 'worklist',
	change: { readonly put?: readonly unknown[]; readonly remove?: readonly (number | string)[] },
): Promise<void> {
	await page.evaluate(
		async ({ store, put = [], remove = [] }) => {
			const opening = indexedDB.open('second-pair-of-eyes');
			const database: IDBDatabase = await new Promise((resolve) => {
				opening.onsuccess = () => resolve(opening.result);
			});
			const writing = database.transaction(store, 'readwrite');
			for (const key of remove) writing.objectStore(store).delete(key);
			for (const one of put) writing.objectStore(store).put(one);
			await new Promise((resolve) => {
				writing.oncomplete = resolve;
			});
			database.close();
		},
		{ store, ...change },
	);
}

/** Reviews of the past that autonomy would have let go and that were left as they were. */
export const flawless = (count: number): readonly WorklistRow[] =>
	Array.from({ length: count }, (_, at) =>
		row({
			key: `past-${at}`,
			turn: at + 1,
			state: 'reviewed',
			alone: true,
			exact: true,
			decided: 1,
			reviewedAt: `2026-10-${String(1 + (at % 28)).padStart(2, '0')}T10:00:00.000Z`,
			reviewedBy: 'R. Ito',
		}),
	);

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on the page as it stands, in words. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
	await page.evaluate(await readFile(axe, 'utf8'));
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
		};
		const { violations } = await axe.run();
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
	});
}
