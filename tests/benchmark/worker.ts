import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way of coding in the extension's worker; milliseconds. */
export interface Path {
	/** From the page being asked for, and from its note being read, to the first result of a fresh browser. */
	readonly asked: number;
	readonly seen: number;
	/** Notes of 450 words in an engine that is warm; of three turns the least disturbed. */
	readonly notes: number;
	readonly median: number;
	readonly p95: number;
}

/** What the engine's worker needs in Chromium. */
export interface InBrowser {
	readonly withReader?: Path;
	readonly wordsOnly?: Path;
	/** Megabytes that it holds after 200 notes of one year, and after 40 of another too; the most it had of the system. */
	readonly memory?: { readonly oneRelease: number; readonly bothReleases: number; readonly most: number };
}

const file = join(import.meta.dirname, '..', '..', 'artifacts', 'worker.json');

/** Of the last run of the e2e tests of the worker; undefined where they have not run. */
export const measuredInBrowser = (): InBrowser | undefined =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InBrowser) : undefined;

export function keepInBrowser(part: InBrowser): void {
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, `${JSON.stringify({ ...measuredInBrowser(), ...part }, undefined, '\t')}\n`);
}
