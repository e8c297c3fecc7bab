import { describe, expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { hashOf } from '../../engine/hash.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';

const release = shipped('FY2027');
const encounter = {
	id: 'e',
	text: 'HPI: T2DM w/ neuropathy.\nA/P:\n1. T2DM, continue metformin.\n2. HTN, stable on lisinopril.\n3. Possible gout.',
	dateOfService: '2026-11-02',
	patient: { age: 62 },
};

describe('the same note, the same result', () => {
	it('byte for byte, by a coder made anew, whatever was coded between', async () => {
		const code = () => coder({ rules: allRules })(encounter, release, defaultSettings);
		const first = JSON.stringify(await code());
		await coder({ rules: [] })({ ...encounter, text: 'A/P: gout' }, release, defaultSettings);
		expect(JSON.stringify(await code())).toBe(first);
	});
	it('with provenance of rules, settings and release', async () => {
		const of = async (rules: typeof allRules, threshold: number) =>
			(await coder({ rules })(encounter, release, { ...defaultSettings, threshold })).provenance;
		const [a, b, c] = [await of(allRules, 0.4), await of(allRules.slice(1), 0.4), await of(allRules, 0.5)];
		expect([a.rules === b.rules, a.settings === b.settings, a.settings === c.settings]).toEqual([false, true, false]);
		expect(a.release).toBe('FY2027');
	});
	it('stops when it is told to', async () => {
		const stopped = AbortSignal.abort();
		await expect(coder({ rules: [] })(encounter, release, defaultSettings, stopped)).rejects.toThrow();
	});
	it('hashOf: fixed length, known value, no two alike among many', () => {
		expect(hashOf('')).toMatch(/^[0-9a-f]{14}$/);
		expect(hashOf('gout')).toBe(hashOf('gout'));
		const many = Array.from({ length: 5000 }, (_, i) => hashOf(`note ${i}`));
		expect(new Set(many).size).toBe(many.length);
		expect(new Set(many.map((h) => h.length))).toEqual(new Set([14]));
	});
});
