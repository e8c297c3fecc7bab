import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../property/seed.ts';
import { csvOf } from '../../exchange/write/csv.ts';
import { hiSegment } from '../../exchange/write/hi.ts';
import { uuidOf } from '../../exchange/write/uuid.ts';
import { coded } from './coded.ts';

describe('837P HI segment', () => {
	test('ABK before the first-listed code, ABF before the others, no dots', () => {
		expect(hiSegment(['E11.22', 'N18.31', 'I10'])).toBe('HI*ABK:E1122*ABF:N1831*ABF:I10~');
		expect(hiSegment(['S52.501A'], { element: '|', component: '>', segment: '\n' })).toBe('HI|ABK>S52501A\n');
	});
	test('twelve at most, none twice, none at all', () => {
		const many = Array.from({ length: 15 }, (_, at) => `A${String(at + 10)}`);
		expect(hiSegment(many).match(/AB[KF]:/g)).toHaveLength(12);
		expect(hiSegment(['I10', 'I10'])).toBe('HI*ABK:I10~');
		expect(hiSegment([])).toBe('');
	});
	test.each(['hypertension', 'I10*ABF:E785', '', 'e11.9', 'E11.22.1'])('%j is refused', (code) => {
		expect(() => hiSegment([code])).toThrow(RangeError);
	});
});

/** Reads CSV by the letter of RFC 4180. */
function parsed(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
		if (end === '' && quoted === undefined && plain === '' && rows.at(-1)?.length === 0) break;
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}

describe('CSV', () => {
	test('one line a code in pointer order; an encounter without codes keeps its line', () => {
		const [head, ...rows] = parsed(csvOf([coded(), coded({ id: 'none', codes: [], open: [] })]));
		const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
		expect(column('encounter')).toEqual(['visit-7', 'visit-7', 'none']);
		expect(column('pointer')).toEqual(['A', 'B', '']);
		expect(column('code')).toEqual(['E11.22', 'N18.31', '']);
		expect(column('first-listed')).toEqual(['yes', '', '']);
		expect(column('evidence')).toEqual(['DM2 with CKD', 'CKD 3a, "stable" | eGFR 52', '']);
		expect(column('decided by')[0]).toBe('B. Coder, CPC');
	});

	test('the pointer ends with the twelfth', () => {
		const codes = Array.from({ length: 13 }, (_, at) => ({ code: `A${at + 10}`, title: 't', quotes: [] }));
		const rows = parsed(csvOf([coded({ codes })]));
		expect(rows.slice(12).map((row) => [row[3], row[4]])).toEqual([
			['L', '12'],
			['', '13'],
		]);
	});

	test('nothing begins a formula, and everything else reads back as it was', () => {
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '"=1', 'a,b', 'a"b', 'a\r\nb'),
		);
		fc.assert(
			fc.property(value, value, (id, quote) => {
				const [head, row] = parsed(csvOf([coded({ id, codes: [{ code: 'I10', title: 't', quotes: [quote] }] })]));
				expect(row).toHaveLength(head?.length ?? 0);
				for (const [at, meant] of [
					[0, id],
					[8, quote],
				] as const) {
					const shown = row?.[at] ?? '';
					expect(shown).not.toMatch(/^[\s\uFEFF]*[=+\-@\t\r]/);
					expect(shown === meant || shown === `'${meant}`).toBe(true);
				}
			}),
		);
	});
});

test('names make UUIDs that differ', () => {
	const all = Array.from({ length: 20_000 }, (_, at) => uuidOf('condition', `visit-${at} I10`));
	expect(new Set(all).size).toBe(all.length);
	expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab', ''));
});
