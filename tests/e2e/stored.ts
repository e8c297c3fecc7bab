import type { Page } from 'playwright-core';
import type { AuditEntry } from '../../storage/chain.ts';
import type { OutboxRow, WorklistRow } from '../../storage/queue-schema.ts';
import type { DecisionRow, EncounterRow, JobRow, ResultRow } from '../../storage/schema.ts';

interface Stores {
	encounters: EncounterRow;
	results: ResultRow;
	jobs: JobRow;
	decisions: DecisionRow;
	worklist: WorklistRow;
	audit: AuditEntry;
	outbox: OutboxRow;
	settings: { readonly name: string; readonly value: unknown };
}

/** All rows of a store, read past our own code, from a page of the extension. */
export async function stored<S extends keyof Stores>(page: Page, store: S): Promise<readonly Stores[S][]> {
	const rows = await page.evaluate(
		(name) =>
			new Promise<unknown[]>((resolve, reject) => {
				const opening = indexedDB.open('second-pair-of-eyes');
				opening.onerror = () => reject(opening.error);
				opening.onupgradeneeded = () => opening.transaction?.abort();
				opening.onsuccess = () => {
					const database = opening.result;
					const all = database.transaction(name).objectStore(name).getAll();
					all.onsuccess = () => {
						database.close();
						resolve(all.result);
					};
				};
			}).catch(() => []),
		store,
	);
	return rows as Stores[S][];
}

/** How many rows the stores hold, without reading them. */
export async function counts(page: Page): Promise<Record<'encounters' | 'jobs' | 'results' | 'worklist', number>> {
	return page.evaluate(async () => {
		const opening = indexedDB.open('second-pair-of-eyes');
		const database: IDBDatabase = await new Promise((resolve) => {
			opening.onsuccess = () => resolve(opening.result);
		});
		const names = ['encounters', 'jobs', 'results', 'worklist'] as const;
		const reading = database.transaction(names);
		const count = (name: string) =>
			new Promise<number>((resolve) => {
				const asked = reading.objectStore(name).count();
				asked.onsuccess = () => resolve(asked.result);
			});
		const [encounters = 0, jobs = 0, results = 0, worklist = 0] = await Promise.all(names.map(count));
		database.close();
		return { encounters, jobs, results, worklist };
	});
}

/** Asks until the answer is there. */
export async function eventually<T>(ask: () => Promise<T | undefined | false | null>, wait = 15_000): Promise<T> {
	const until = Date.now() + wait;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > until) throw new Error(`Nothing within ${wait} ms: ${ask}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Puts rows into a store, past our own code. */
export function put(page: Page, store: keyof Stores, rows: readonly unknown[]): Promise<void> {
	return page.evaluate(
		async ([name, all]) => {
			const opening = indexedDB.open('second-pair-of-eyes');
			await new Promise((resolve) => opening.addEventListener('success', resolve));
			const writing = opening.result.transaction(name, 'readwrite');
			for (const row of all) writing.objectStore(name).put(row);
			await new Promise((resolve) => writing.addEventListener('complete', resolve));
			opening.result.close();
		},
		[store, rows] as const,
	);
}
