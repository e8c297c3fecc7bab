import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { finishedIn, skips } from '../../cli/resume.ts';
import { goldNotes } from '../benchmark/gold.ts';
import { command, folder, ndjson } from './command.ts';

const notes = goldNotes('tuning')
	.slice(0, 12)
	.map(({ id, text, dateOfService, patient }) => ({ id, text, dateOfService, patient }));
const rows = [...notes.slice(0, 5), '{"id":"cut', ...notes.slice(5), notes[0]];
const input = ndjson(...rows);
const timeless = (text: string): string => text.replace(/"ms":[\d.]+/g, '"ms":0');

let alone: string;
beforeAll(() => {
	alone = command(['--in', '-', '--mode', 'auto'], input).stdout;
}, 60_000);

describe('--jobs', () => {
	test('worker threads give the same lines in the same order', () => {
		const { stdout, status, stderr } = command(['--in', '-', '--mode', 'auto', '--jobs', '2'], input);
		expect(timeless(stdout)).toBe(timeless(alone));
		expect(status).toBe(2);
		expect(stderr).toMatch(/14 notes, 1 not read, [\d.]+ notes\/s/);
	}, 60_000);
});

describe('--resume', () => {
	test('a run that was killed amid a line goes on: none lost, none twice, the failed line tried again', () => {
		using files = folder({ 'in.ndjson': input });
		const out = join(files.path, 'out.ndjson');
		const lines = alone.split('\n').filter(Boolean);
		writeFileSync(out, `${lines.slice(0, 7).join('\n')}\n${lines[7]?.slice(0, 300)}`);
		const args = ['--in', join(files.path, 'in.ndjson'), '--out', out, '--mode', 'auto', '--resume', '--jobs', '2'];
		const { stderr } = command(args);
		expect(stderr).toMatch(/8 notes, 1 not read, 6 finished before/);
		const sorted = (text: string) => timeless(text).split('\n').filter(Boolean).sort();
		expect(sorted(readFileSync(out, 'utf8'))).toEqual(sorted(alone));
		expect(command(args).stderr).toMatch(/1 notes, 1 not read, 13 finished before/);
		expect(sorted(readFileSync(out, 'utf8'))).toEqual(sorted(alone));
	}, 60_000);

	test('without an earlier file it begins at the beginning', () => {
		using files = folder({});
		expect(finishedIn(join(files.path, 'none.ndjson')).size).toBe(0);
	});

	test('an id is skipped as often as it was finished', () => {
		using files = folder({
			'out.ndjson': ndjson({ id: 'a', codes: [] }, { id: 'a', codes: [] }, { line: 3, error: 'x' }, '{"id":"b"'),
		});
		const finished = finishedIn(join(files.path, 'out.ndjson'));
		expect(['a', 'a', 'a', 'b'].map((id) => skips(finished, id))).toEqual([true, true, false, false]);
		expect(readFileSync(join(files.path, 'out.ndjson'), 'utf8').split('\n')).toHaveLength(3);
	});
});
