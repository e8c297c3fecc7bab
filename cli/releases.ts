import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openRelease } from '../icd-data/open.ts';
import type { Release, ReleaseManifest } from '../icd-data/release.ts';

const folder = join(import.meta.dirname, '..', 'public', 'icd');
const open = new Map<string, Release>();

/** The shipped releases, newest first. */
export function shipped(): ReleaseManifest[] {
	const file = join(folder, 'manifest.json');
	if (!existsSync(file))
		throw new Error('public/icd/manifest.json is missing: run `npm run icd` or check the files out again.');
	const { releases } = JSON.parse(readFileSync(file, 'utf8')) as { releases: ReleaseManifest[] };
	return releases.toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** The release in force on a date of service (ISO), opened once; an error names the dates covered. */
export function releaseOn(date: string): Release {
	const all = shipped();
	const found = all.find((m) => m.from <= date && date <= m.to);
	if (!found)
		throw new Error(
			`no shipped code set covers the date of service ${date} (covered: ${all.map((m) => `${m.release} ${m.from} to ${m.to}`).join(', ')})`,
		);
	let release = open.get(found.release);
	if (!release) {
		release = openRelease(gunzipSync(readFileSync(join(folder, `${found.release}.icd.gz`))));
		open.set(found.release, release);
	}
	return release;
}
