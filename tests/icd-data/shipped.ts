import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openRelease } from '../../icd-data/open.ts';
import type { Release } from '../../icd-data/release.ts';

export const folder = join(import.meta.dirname, '..', '..', 'public', 'icd');

export const packed = (release: string): Uint8Array => gunzipSync(readFileSync(join(folder, `${release}.icd.gz`)));

const opened = new Map<string, Release>();

/** A release as it ships, opened once. */
export function shipped(release: 'FY2026' | 'FY2027'): Release {
	const known = opened.get(release) ?? openRelease(packed(release));
	opened.set(release, known);
	return known;
}
