import { describe, expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings, type Reader } from '../../engine/contract.ts';
import { shipped } from '../icd-data/shipped.ts';

const release = shipped('FY2027');
const encounter = {
	id: 'e',
	text: 'Pt seen for follow up of gout, uric acid was 7.2 when last checked.\nNo flares since spring.',
	dateOfService: '2026-11-02',
	patient: { age: 58 },
};
const saying = (near: number): Reader => ({ id: 'a stand-in', alike: () => near });
const coded = (reader?: Reader) =>
	coder({ rules: [], ...(reader ? { reader } : {}) })(encounter, release, defaultSettings);
const confidence = async (reader?: Reader) => {
	const { codes } = await coded(reader);
	return codes.find(({ code }) => code === 'M10.9')?.confidence ?? 0;
};

describe('a reader plugged in', () => {
	it('makes a condition surer the nearer its sentence comes to it', async () => {
		expect(await confidence(saying(0.9))).toBeGreaterThan(await confidence(saying(0.3)));
	});
	it('is named in the why of a code and in the provenance', async () => {
		const { codes, provenance } = await coded(saying(0.83));
		expect(provenance.model).toBe('a stand-in');
		expect(codes[0]?.why).toContain('reader: its sentence comes 83 % near to a listed name');
	});
	it('that reads whole notes makes a condition surer the more the words around speak for it, and says so', async () => {
		const telling = (odds: number): Reader => ({ ...saying(0.5), read: async () => () => odds });
		expect(await confidence(telling(6))).toBeGreaterThan(await confidence(telling(0)));
		expect(await confidence(telling(0))).toBeGreaterThan(await confidence(telling(-6)));
		const { codes } = await coded(telling(2));
		expect(codes[0]?.why).toContain('reader: the words around it speak for its being dealt with here');
	});
	it('that cannot read a note is left out of it', async () => {
		const failing: Reader = { ...saying(0.9), read: () => Promise.reject(new Error('no memory')) };
		expect((await coded(failing)).provenance.model).toBe('none');
		expect(await confidence(failing)).toBe(await confidence());
	});
	it('leaves no trace where there is none', async () => {
		const before = JSON.stringify(await coded());
		await coded(saying(0.9));
		expect(JSON.stringify(await coded())).toBe(before);
		expect(before).not.toContain('reader:');
		expect((await coded()).provenance.model).toBe('none');
	});
	it('is asked about the sentence of the mention and the code that it came to', async () => {
		const asked: [string, string][] = [];
		await coded({ id: 'listening', alike: (_, words, code) => asked.push([words, code.slice(0, 3)]) && 0.5 });
		expect(asked).toContainEqual(['Pt seen for follow up of gout, uric acid was 7.2 when last checked', 'M10']);
	});
});
