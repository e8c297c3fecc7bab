import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../cli/options.ts';
import { command, folder, ndjson } from './command.ts';

const note = 'Assessment: essential hypertension. Continue lisinopril 20 mg daily.';
const at = ['--date', '2026-11-02'];

describe('files and folders', () => {
	test('a folder: .txt files in the order of their names, which are the ids; offsets fit the note as it stands', () => {
		const marked = `Visit\r\n\r\nAssessment:\r\n1. Essential hypertension, continue lisinopril.\r\n`;
		using files = folder({ 'b visit.txt': `\uFEFF${marked}`, 'a.TXT': note, 'c.md': note });
		const { status, lines } = command(['--in', files.path, ...at]);
		expect([status, lines.map(({ id }) => id)]).toEqual([0, ['a.TXT', 'b visit.txt']]);
		for (const [text, { codes }] of [
			[note, lines[0]],
			[marked, lines[1]],
		] as const) {
			expect(codes.length).toBeGreaterThan(0);
			for (const { evidence } of codes)
				for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
		}
	});

	test('--out writes the lines to a file and nothing to standard output', () => {
		using files = folder({ 'in.ndjson': ndjson({ id: 'a', text: note }) });
		const out = join(files.path, 'out.ndjson');
		const { status, stdout } = command(['--in', join(files.path, 'in.ndjson'), '--out', out, ...at]);
		expect([status, stdout]).toEqual([0, '']);
		expect(JSON.parse(readFileSync(out, 'utf8')).id).toBe('a');
	});

	test('a date that no shipped release covers is an error', () => {
		using files = folder({ 'one.txt': note });
		const { status, lines } = command(['--in', join(files.path, 'one.txt'), '--date', '2031-01-01']);
		expect(status).toBe(2);
		expect(lines).toEqual([{ line: 1, error: expect.stringContaining('2031-01-01') }]);
	});
});

describe('what cannot be run at all', () => {
	test('ends with status 1, says why and how to ask, and writes nothing', () => {
		const { status, stdout, stderr } = command(['--in', 'nowhere.txt']);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/nowhere\.txt.*npm run -s code/s);
	});
	test.each([
		[[], '--in is missing'],
		[['--in', '-', '--date', '02/11/2026'], '--date 02/11/2026: expected YYYY-MM-DD'],
		[['--in', '-', '--date', '2026-13-01'], '--date 2026-13-01: expected YYYY-MM-DD'],
		[['--in', '-', '--mode', 'fast'], '--mode fast: expected cac or auto'],
		[['--in', '-', '--colour'], '--colour'],
		[['--in', '-', '--policy', 'nowhere.json'], 'policy nowhere.json: the file cannot be read'],
	])('%j is refused', (args, why) => {
		expect(() => optionsOf(args)).toThrow(why);
	});
});
