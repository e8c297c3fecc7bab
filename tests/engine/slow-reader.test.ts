import { describe, expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { type Asked, defaultSettings, type Reader } from '../../engine/contract.ts';
import { shipped } from '../icd-data/shipped.ts';

const release = shipped('FY2027');
const encounter = {
	id: 'e',
	text: 'Pt seen for follow up of gout, uric acid was 7.2 when last checked.\nHypertension, well controlled.',
	dateOfService: '2026-11-02',
	patient: { age: 58 },
};
const keyOf = ({ words, code }: Asked) => `${code} ${words}`;

/** Knows nothing until it was told what it will be asked, as a model in WebAssembly does. */
function slow(prepare?: (asked: readonly Asked[]) => Promise<void>) {
	const ready = new Set<string>();
	const told: (readonly Asked[])[] = [];
	const reader: Reader = {
		id: 'slow',
		alike: (_, words, code) => (ready.has(keyOf({ words, code })) ? 0.9 : 0),
		prepare: async (_, asked) => {
			told.push(asked);
			await prepare?.(asked);
			for (const one of asked) ready.add(keyOf(one));
		},
	};
	return { reader, told };
}
const quick: Reader = { id: 'slow', alike: () => 0.9 };
const coded = (reader?: Reader, signal?: AbortSignal) =>
	coder({ rules: [], ...(reader ? { reader } : {}) })(encounter, release, defaultSettings, signal);

describe('a reader that cannot answer at once', () => {
	it('is told all that it will be asked, each once, and the result is that of one that can', async () => {
		const { reader, told } = slow();
		expect(await coded(reader)).toEqual(await coded(quick));
		const all = told.flat().map(keyOf);
		expect(all.length).toBe(new Set(all).size);
		expect(all).toContain('M10.9 Pt seen for follow up of gout, uric acid was 7.2 when last checked');
	});
	it('is left out where it fails, and the provenance says so', async () => {
		const { reader } = slow(() => Promise.reject(new Error('out of memory')));
		expect(await coded(reader)).toEqual(await coded());
		expect((await coded(reader)).provenance.model).toBe('none');
	});
	it('stops where the coding is stopped', async () => {
		const stop = new AbortController();
		const { reader } = slow(async () => stop.abort());
		await expect(coded(reader, stop.signal)).rejects.toThrow('aborted');
	});
});
