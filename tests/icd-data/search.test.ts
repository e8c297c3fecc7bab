import { describe, expect, test } from 'vitest';
import { shipped } from './shipped.ts';

const release = shipped('FY2027');
const found = (query: string, limit = 5) => release.search(query, limit).map((h) => release.code(h.row));

describe('search', () => {
	test('by code: the exact one first, then what begins with it', () => {
		expect(found('e11.2')).toEqual(['E11.2', 'E11.21', 'E11.22', 'E11.29']);
		expect(found('S0001XA')).toEqual(['S00.01XA']);
		expect(found('i42')[0]).toBe('I42');
	});

	test.each([
		['kidney stone', 'N20.0'],
		['stone kidney', 'N20.0'],
		['heart failure', 'I50.9'],
		['pneumon', 'J18.9'],
		['sigmoid colon cancer', 'C18.7'],
		['diabetic retinopathy', 'E11.319'],
		['hypertens', 'I10'],
	])('"%s" gives %s first', (query, code) => {
		expect(found(query)[0]).toBe(code);
	});

	test('words of the seventh character lead to its codes', () => {
		expect(found('abrasion scalp initial')).toContain('S00.01XA');
		expect(found('abrasion of scalp, sequela')).toContain('S00.01XS');
	});

	test('all words must occur, at most `limit` come back, each row once', () => {
		expect(found('qwertyish heart')).toEqual([]);
		expect(found('   ')).toEqual([]);
		const many = found('fracture', 40);
		expect(many).toHaveLength(40);
		expect(new Set(many).size).toBe(40);
	});

	test('strange input is only input', () => {
		for (const query of ['(', '[.*', 'E11.2.2', '💊', 'a'.repeat(5000), 'x '.repeat(3000)])
			expect(found(query).length).toBeLessThanOrEqual(5);
	});

	test('is quick enough to follow typing', () => {
		found('heart failure acute');
		const start = performance.now();
		for (let i = 0; i < 10; i++) found('heart failure acute');
		expect((performance.now() - start) / 10).toBeLessThan(45);
	});
});
