import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { made } from '../model/pack/made.ts';
import { command, ndjson } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-model-'));
for (const { name, bytes } of made()) writeFileSync(join(folder, name), bytes);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const note = ndjson({ id: 'gout', text: 'Gout flare of the right big toe.', dateOfService: '2026-11-02' });

test('--model codes with the model in a folder and names it in the provenance, in threads too', () => {
	const ran = command(['--in', '-', '--model', folder], note);
	expect(ran.status).toBe(0);
	expect(ran.lines[0].provenance.model).toMatch(/^small-words [0-9a-f]{12} \+ context-/);
	const threads = command(['--in', '-', '--model', folder, '--jobs', '2'], note);
	expect(threads.lines[0].codes).toEqual(ran.lines[0].codes);
}, 60_000);

test('a folder without a model is an error before any note is read', () => {
	rmSync(join(folder, 'model.onnx'));
	const ran = command(['--in', '-', '--model', folder], note);
	expect(ran.status).toBe(1);
	expect(ran.lines).toEqual([]);
	expect(ran.stderr).toContain('*.onnx is missing');
}, 60_000);
