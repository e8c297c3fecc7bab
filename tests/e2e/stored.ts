import type { Page } from 'playwright-core';
import type { DecisionRow, EncounterRow, JobRow, ResultRow } from '../../storage/schema.ts';

interface Stores {
	encounters: EncounterRow;
	results: ResultRow;
	jobs: JobRow;
	decisions: DecisionRow;
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
