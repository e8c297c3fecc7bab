import type { Page } from 'playwright-core';
import { many } from '../components/worklist/rows.ts';
import { type Browser, extensionPage } from './browser.ts';

/** The worklist page, the reviewer introduced if it asks. */
export async function openWorklist(browser: Browser): Promise<Page> {
	const page = await browser.context.newPage();
	await page.goto(extensionPage('worklist.html'));
	const name = page.getByLabel('Name', { exact: true });
	await name.or(page.getByRole('main')).first().waitFor();
	if (await name.isVisible()) {
		await name.fill('R. Ito');
		await name.press('Enter');
		await page.getByRole('search').waitFor();
	}
	return page;
}

const complaints = ['cough', 'low back pain', 'headache', 'sore throat', 'nausea', 'fatigue', 'dizziness', 'rash'];
const problems = [
	'Essential hypertension, at goal on lisinopril 10 mg. Continue.',
	'Type 2 diabetes without complications. Continue metformin 500 mg twice daily, A1c in three months.',
	'Mixed hyperlipidemia, on atorvastatin 40 mg. Continue.',
	'Acute bronchitis. Rest and fluids.',
	'Hypothyroidism, on levothyroxine 50 mcg. TSH today.',
	'GERD without esophagitis, on omeprazole 20 mg. Continue.',
	'Migraine without aura. Sumatriptan as needed.',
];

/** A short note, invented, of its own for each number. */
export const shortNote = (at: number) =>
	`Subjective: Patient ${at} here for ${complaints[at % complaints.length]} for ${1 + (at % 9)} days.
Assessment/Plan:
1. ${problems[at % problems.length]}
2. ${problems[(at * 3 + 1) % problems.length]}
Electronically signed by A. Lindqvist, MD`;

/** So many notes as one file of ours. */
export const noteLines = (count: number, from = 0): string =>
	Array.from({ length: count }, (_, by) =>
		JSON.stringify({
			id: `E${from + by}`,
			text: shortNote(from + by),
			dateOfService: `2026-11-${String(1 + (by % 20)).padStart(2, '0')}`,
		}),
	).join('\n');

/** Puts files into the page's file picker. */
export async function importFiles(
	page: Page,
	...files: readonly { readonly name: string; readonly text: string }[]
): Promise<void> {
	await page
		.getByLabel('Files to import')
		.setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
}

/** Puts so many lines into the worklist, past our own code; each has its encounter with a note of ordinary length. */
export async function seedRows(page: Page, count: number): Promise<void> {
	const text = Array.from({ length: 40 }, (_, at) => shortNote(at)).join('\n');
	await page.evaluate(
		async ({ rows, text }) => {
			const opening = indexedDB.open('second-pair-of-eyes');
			const database: IDBDatabase = await new Promise((resolve) => {
				opening.onsuccess = () => resolve(opening.result);
			});
			const writing = database.transaction(['worklist', 'encounters'], 'readwrite');
			for (const row of rows) {
				writing.objectStore('worklist').put({ ...row, turn: row.turn + 1_000_000 });
				writing
					.objectStore('encounters')
					.put({ key: row.key, text, place: row.key, capturedAt: row.at, input: row.key });
			}
			await new Promise((resolve) => {
				writing.oncomplete = resolve;
			});
			database.close();
		},
		{ rows: many(count), text },
	);
}
