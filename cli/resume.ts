import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Ids that an earlier run has finished, and how often each. */
export type Finished = Map<string, number>;

const parsed = (line: string): unknown => {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
};
const idOf = (line: string): string | undefined => {
	const { id, codes } = (parsed(line) ?? {}) as { id?: unknown; codes?: unknown };
	return typeof id === 'string' && Array.isArray(codes) ? id : undefined;
};

/**
 * Reads what an earlier run wrote and leaves only finished notes in the file: a line cut off by the end of that run, and
 * lines that told an error, go and are tried again.
 */
export function finishedIn(out: string): Finished {
	const finished: Finished = new Map();
	if (!existsSync(out)) return finished;
	const text = readFileSync(out, 'utf8');
	const kept = text.split('\n').filter((line) => idOf(line) !== undefined);
	for (const line of kept) {
		const id = idOf(line) ?? '';
		finished.set(id, (finished.get(id) ?? 0) + 1);
	}
	const clean = kept.map((line) => `${line}\n`).join('');
	if (clean !== text) {
		writeFileSync(`${out}.new`, clean);
		renameSync(`${out}.new`, out);
	}
	return finished;
}

/** Whether a note is finished already; an id that stands twice in the input is skipped as often as it was finished. */
export function skips(finished: Finished, id: string): boolean {
	const left = finished.get(id) ?? 0;
	if (left > 0) finished.set(id, left - 1);
	return left > 0;
}
