import { beforeAll, describe, expect, test } from 'vitest';
import { command, ndjson, type Ran } from './command.ts';

const text = 'Assessment/Plan:\n1. Type 2 diabetes mellitus, stable. Continue metformin 1000 mg twice daily.';
const day = '2026-11-02';
const input = `\uFEFF${ndjson(
	{ id: 'plain', text, dateOfService: day },
	'{"id":"cut","text":"x"',
	'[]',
	{ text },
	{ id: 'no-text' },
	{ id: 'sex', text, patient: { sex: 'F' } },
	{ id: 'age', text, patient: { age: -1 } },
	{ id: 'day', text, dateOfService: '2026-02-30' },
	{ id: 'uncovered', text, dateOfService: '2019-05-01' },
	{ id: 'more', text, dateOfService: day, unknown: { deep: [1] }, patient: { age: 0.25, sex: 'female', race: 'x' } },
	{ id: 'born', text, dateOfService: day, patient: { birthDate: '1960-01-31', sex: 'other' } },
	{ id: 'last-release', text, dateOfService: '2026-09-30' },
	{ id: 'by-date', text },
	{ id: 'empty', text: '', dateOfService: day },
	{ id: 42, text: `first\u2028second. ${text}`, dateOfService: day },
	{ id: 'plain', text, dateOfService: day },
).replaceAll('\n', '\r\n')}\r\n\r\n`;

let ran: Ran;
beforeAll(() => {
	ran = command(['--in', '-', '--date', '2026-10-15'], input);
}, 60_000);
const line = (id: string | number) => ran.lines.find((row) => row.id === id);

describe('NDJSON in, NDJSON out', () => {
	test('every line is answered in its place; bad ones with their number and what was wrong', () => {
		expect(ran.lines).toHaveLength(16);
		const errors = ran.lines.map((row, at) => [at + 1, row]).filter(([, row]) => 'error' in row);
		expect(errors.map(([place, row]) => [place, row.line])).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((n) => [n, n]));
		const told = errors.map(([, row]) => row.error);
		expect(told.map((one) => one.split(':')[0])).toEqual([
			'not valid JSON',
			'line',
			'id',
			'text',
			'patient.sex',
			'patient.age',
			'dateOfService',
			'no shipped code set covers the date of service 2019-05-01 (covered',
		]);
		for (const [, row] of errors) expect(Object.keys(row)).toEqual(['line', 'error']);
	});

	test('exit status 2 says that lines were not read, and the count stands on stderr only', () => {
		expect(ran.status).toBe(2);
		expect(ran.stderr).toMatch(/16 notes, 8 not read/);
		expect(ran.stdout).not.toMatch(/not read/);
	});

	test('a result has the fields of the contract, in their order', () => {
		const row = line('plain');
		expect(Object.keys(row)).toEqual([
			'id',
			'codes',
			'candidates',
			'findings',
			'prompts',
			'surety',
			'route',
			'provenance',
			'ms',
		]);
		expect(Object.keys(row.codes[0])).toEqual(['code', 'title', 'confidence', 'firstListed', 'evidence']);
		expect(Object.keys(row.codes[0].evidence[0])).toEqual(['start', 'end', 'quote', 'section']);
		expect(row.prompts).toEqual([]);
		expect(typeof row.ms).toBe('number');
		expect(row.provenance).toMatchObject({
			release: 'FY2027',
			model: expect.stringMatching(/^word-pieces [0-9a-f]{12} \+ context-2x384 [0-9a-f]{12}$/),
		});
	});

	test('codes carry their dot and quote the text by UTF-16 offsets, also past a line separator', () => {
		for (const [id, source] of [
			['plain', text],
			['42', `first\u2028second. ${text}`],
		] as const) {
			const { codes } = line(id);
			expect(codes.length).toBeGreaterThan(0);
			for (const { code, evidence } of codes) {
				expect(code).toMatch(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/);
				for (const { start, end, quote } of evidence) expect(source.slice(start, end)).toBe(quote);
			}
		}
	});

	test('the date of service selects the release: the line, else --date', () => {
		expect(line('last-release').provenance.release).toBe('FY2026');
		expect(line('by-date').provenance.release).toBe('FY2027');
	});

	test('fractional ages, birth dates, unknown fields and an empty note are taken', () => {
		for (const id of ['more', 'born']) expect(line(id).codes.length).toBeGreaterThan(0);
		expect(line('empty').codes).toEqual([]);
	});

	test('without --mode auto a coder reviews everything', () => {
		for (const row of ran.lines.filter((one) => 'codes' in one))
			expect(row.route).toEqual({ decision: 'review', reasons: [expect.objectContaining({ id: 'cac-mode' })] });
	});

	test('the same line gives the same result but for the time, and so does another run', () => {
		const timeless = (rows: Ran['lines']) => JSON.stringify(rows.map(({ ms, ...row }) => row));
		const [one, two] = ran.lines.filter(({ id }) => id === 'plain');
		expect(timeless([one])).toBe(timeless([two]));
		expect(timeless(command(['--in', '-', '--date', '2026-10-15'], input).lines)).toBe(timeless(ran.lines));
	});
});
