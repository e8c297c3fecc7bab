import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from '../../icd-data/compile/phrase.ts';
import { openRelease } from '../../icd-data/open.ts';
import type { NoteKind, ReleaseManifest } from '../../icd-data/release.ts';
import { folder, packed, shipped } from './shipped.ts';

const release = shipped('FY2027');
const at = (code: string) => {
	const row = release.find(code);
	expect(row, code).toBeGreaterThanOrEqual(0);
	return row;
};
const anyRow = fc.integer({ min: 0, max: release.size - 1 });

describe('the shipped releases', () => {
	test.each([
		['FY2027', 98403, 74879],
		['FY2026', 98186, 74719],
	] as const)('%s has every code of its order file', (name, rows, billable) => {
		const r = shipped(name);
		expect(r.size).toBe(rows);
		let n = 0;
		for (let row = 0; row < r.size; row++) if (r.billable(row)) n++;
		expect(n).toBe(billable);
		expect(r.manifest.counts).toMatchObject({ rows, billable });
	});

	test('the list names file, dates, sources and digest', () => {
		const { releases } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
			releases: (ReleaseManifest & { file: string; bytes: number })[];
		};
		expect(releases.map((r) => [r.release, r.from, r.to])).toEqual([
			['FY2027', '2026-10-01', '2027-09-30'],
			['FY2026', '2025-10-01', '2026-09-30'],
		]);
		for (const { file, bytes, ...manifest } of releases) {
			expect(statSync(join(folder, file)).size).toBe(bytes);
			const data = packed(manifest.release);
			const start = 8 + new DataView(data.buffer, data.byteOffset).getUint32(4, true);
			expect(createHash('sha256').update(data.subarray(start)).digest('hex')).toBe(manifest.sha256);
			expect(openRelease(data).manifest).toEqual(manifest);
		}
		expect(releases[0]?.provenance).toMatch(/FY2027 code list.*FY2026 notes and index/);
	});

	test('opens fast', () => {
		const data = packed('FY2027');
		const start = performance.now();
		openRelease(data);
		expect(performance.now() - start).toBeLessThan(300);
	});

	test('the dictionary was compiled with the words of today (else: npm run icd)', () => {
		const { lexicon } = release;
		const stale: string[] = [];
		for (let t = 0; t < lexicon.size; t += 97) {
			const { source, text } = lexicon.term(t);
			if (source !== 'title') continue;
			const now = phrases(text).map((p) => [...new Set(p.required)].sort().join(' '));
			const then = [...lexicon.required(t)].map(lexicon.word).sort().join(' ');
			if (!now.includes(then)) stale.push(text);
		}
		expect(stale).toEqual([]);
	});
});

describe('codes and hierarchy', () => {
	test('every row is found by its code, in any writing', () => {
		for (let row = 0; row < release.size; row++) expect(release.find(release.code(row))).toBe(row);
		fc.assert(fc.property(anyRow, (row) => release.find(release.code(row).replace('.', '').toLowerCase()) === row));
	});

	test('every row is among the children of its parent, and leaves are billable', () => {
		let top = 0;
		for (let row = 0; row < release.size; row++) {
			const parent = release.parent(row);
			if (parent < 0) top++;
			else if (!release.code(row).startsWith(release.code(parent))) expect.fail(release.code(row));
		}
		expect(top).toBeGreaterThan(1900);
		fc.assert(
			fc.property(anyRow, (row) => {
				const parent = release.parent(row);
				const children = release.children(row);
				return (
					(parent < 0 || release.children(parent).includes(row)) &&
					release.leaves(row).every(release.billable) &&
					release.billable(row) === (children.length === 0) &&
					release.code(release.category(row)).length === 3
				);
			}),
		);
	});

	test('order is the order number', () => {
		expect(at('J4A')).toBeLessThan(at('J45'));
		expect(at('K6A')).toBeGreaterThan(at('K65'));
		expect(at('K31.B')).toBeGreaterThan(at('K31.1'));
	});

	test('chapters, new codes, HCC', () => {
		expect(release.chapter(at('E11.22')).id).toBe('4');
		expect(release.chapter(at('U07.1')).id).toBe('22');
		expect([release.isNew(at('I42.00')), release.isNew(at('I10'))]).toEqual([true, false]);
		expect([release.hcc(at('E11.22')), release.hcc(at('I10'))]).toEqual(['HCC 37', undefined]);
		expect([shipped('FY2026').billable(shipped('FY2026').find('I42.0')), release.billable(at('I42.0'))]).toEqual([
			true,
			false,
		]);
	});

	test('a header names the child that adds nothing, where there is one', () => {
		const child = (code: string) => {
			const row = release.defaultChild(at(code));
			return row < 0 ? undefined : release.code(row);
		};
		expect(['I42.0', 'M72.2', 'M86.8X1', 'S72.00'].map(child)).toEqual(['I42.00', 'M72.20', 'M86.8X19', 'S72.009']);
		expect(child('I49.8')).toBeUndefined();
	});
});

describe('notes', () => {
	const refs = (code: string, kind: NoteKind) =>
		release
			.notes(at(code), kind)
			.flatMap((n) =>
				n.refs.filter((r) => r.first < r.last).map((r) => `${release.code(r.first)}..${release.code(r.last - 1)}`),
			);

	test('apply from the code up to the chapter', () => {
		expect(release.notes(at('E11.22'), 'excludes1').map((n) => n.at)).toContain('4');
		expect(refs('E11.22', 'useAdditionalCode')).toContain('N18.1..N18.6');
		expect(refs('E11.22', 'excludes1')).toContain('E08..E08.9');
		expect(release.notes(at('C44.01'), 'excludes1').map((n) => n.at)).toContain('C44');
	});

	test('conditions on characters resolve', () => {
		expect(refs('G99.0', 'excludes1')).toContain('E08.43..E08.43');
		const poisoning = release.notes(at('I95.2'), 'useAdditionalCode').flatMap((n) => n.refs);
		expect(poisoning.length).toBeGreaterThan(5);
		for (const r of poisoning) expect(release.code(r.first)).toMatch(/^T(3[6-9]|4\d|50)\..*5/);
	});

	test('nearly every reference resolves; the rest is counted', () => {
		expect(release.manifest.counts['note reference that names no code']).toBeLessThanOrEqual(2);
	});
});

describe('seventh characters', () => {
	test('come from the nearest table and complete to real codes only', () => {
		expect(release.sevenths(at('S72.001')).get('B')).toBe('initial encounter for open fracture type I or II');
		expect(release.sevenths(at('E11.9')).size).toBe(0);
		expect(release.code(release.withSeventh(at('S00.01'), 'A'))).toBe('S00.01XA');
		expect(release.code(release.withSeventh(at('E11.321'), '1'))).toBe('E11.3211');
		expect([release.withSeventh(at('S00.01'), 'B'), release.withSeventh(at('E11.9'), 'A')]).toEqual([-1, -1]);
	});

	test('each seven-character code is reached from its stem', () => {
		fc.assert(
			fc.property(anyRow, (row) => {
				const code = release.code(row);
				if (code.length !== 8) return true;
				return release.withSeventh(release.parent(row), code.slice(-1)) === row;
			}),
		);
	});
});

describe('the index against the new code set', () => {
	test('57 entries point at a code that became a header; most have a child to fall to', () => {
		expect(release.manifest.counts['index entry at a code that became a header']).toBe(57);
		const { lexicon } = release;
		for (let t = 0; t < lexicon.size; t++) expect(lexicon.row(t)).toBeLessThan(release.size);
	});
});
