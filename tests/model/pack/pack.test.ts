import { describe, expect, it } from 'vitest';
import { coder } from '../../../engine/coder.ts';
import { defaultSettings } from '../../../engine/contract.ts';
import { openPack } from '../../../model/pack/open.ts';
import { type PackFile, packOf } from '../../../model/pack/pack.ts';
import { trial } from '../../../model/pack/trial.ts';
import { deaf, dull, made, release, table } from './made.ts';

const without = (name: string) => made().filter((file) => file.name !== name);
const exchanged = (name: string, bytes: PackFile['bytes']) =>
	made().map((f) => (f.name === name ? { name, bytes } : f));
const tried = async (files: readonly PackFile[], now = () => 0) => {
	const open = await openPack(await packOf(files), table);
	return { open, found: await trial(open.held, table, release, { now, progress: () => {} }) };
};

describe('the files of a pack', () => {
	it('name the model by its repository and by what it holds', async () => {
		const { name, sha256, pooling, longest } = await packOf(made());
		expect({ name, pooling, longest }).toEqual({ name: 'small-words', pooling: 'mean', longest: 128 });
		expect(sha256).toMatch(/^[0-9a-f]{64}$/);
		expect((await packOf([...made()].reverse())).sha256).toBe(sha256);
		expect((await packOf(made(dull()))).sha256).not.toBe(sha256);
	});
	it.each([
		['ours', { name: 'ours', _name_or_path: 'someone/theirs', model_type: 'bert' }],
		['theirs', { _name_or_path: 'someone/theirs', model_type: 'bert' }],
		['bert', { model_type: 'bert' }],
		['model', {}],
	])('name the model by what is told most of it: %s', async (name, config) => {
		expect((await packOf(exchanged('config.json', new TextEncoder().encode(JSON.stringify(config))))).name).toBe(name);
	});
	it.each([
		['config.json is missing', () => without('config.json')],
		['tokenizer.json is missing', () => without('tokenizer.json')],
		['onnx is missing', () => without('model.onnx')],
		['there are 2 files', () => [...made(), { name: 'second.onnx', bytes: new Uint8Array(1) }]],
		['tokenizer.json is not what', () => exchanged('tokenizer.json', new TextEncoder().encode('{"model":'))],
		['config.json is not what', () => exchanged('config.json', new TextEncoder().encode('{"pooling":"max"}'))],
		['at most 150', () => exchanged('model.onnx', new Uint8Array(150_000_001))],
	])('are refused in plain words: %s', async (says, files) => {
		await expect(packOf(files())).rejects.toThrow(says);
	});
});

describe('a model on trial', () => {
	it('is taken when it tells conditions apart, and reads on the scale of the shipped table', async () => {
		const { open, found } = await tried(made());
		expect(found.toldApart).toBeGreaterThan(0.85);
		const reader = open.reader(found);
		const asked = [
			{ words: 'gout', code: 'M10.9' },
			{ words: 'gout', code: 'I10' },
		];
		await reader.prepare?.(release, asked);
		const [near, far] = asked.map(({ words, code }) => reader.alike(release, words, code));
		expect(near).toBeGreaterThan(0.9);
		expect(far).toBeLessThan(0.5);
		expect(near).toBe(Math.round((near as number) * 1000) / 1000);
		await open.end();
	});
	it('is refused where a note would wait for it', async () => {
		let clock = 0;
		await expect(tried(made(), () => (clock += 1e6))).rejects.toThrow('ms a text on this machine');
	});
	it.each([
		['told 0 of', dull],
		['takes input_values', deaf],
		['cannot be opened', () => new Uint8Array([8, 8, 1, 2, 3])],
	])('is refused in plain words: %s', async (says, model) => {
		await expect(tried(made(model()))).rejects.toThrow(says);
	});
});

describe('a pack as the reader of the engine', () => {
	it('codes twice alike, and is named in the provenance', async () => {
		const { open, found } = await tried(made());
		const code = coder({ rules: [], reader: open.reader(found) });
		const note = { id: 'e', text: 'Gout flare of the right big toe.\nHTN at goal.', dateOfService: '2026-11-02' };
		const result = await code(note, release, defaultSettings);
		expect(result.provenance.model).toMatch(/^small-words [0-9a-f]{12}$/);
		expect(result.codes.length).toBeGreaterThan(0);
		expect(result.codes[0]?.why.join()).toContain('reader: its sentence comes');
		expect(await code(note, release, defaultSettings)).toEqual(result);
		await open.end();
	});
});
