import { describe, expect, it } from 'vitest';
import { shippedReader } from '../../cli/reader.ts';
import type { Reader } from '../../engine/contract.ts';
import { shipped } from '../icd-data/shipped.ts';

const release = shipped('FY2027');
const read = (): Reader => {
	const reader = shippedReader();
	if (!reader) throw new Error('public/model holds no reader that agrees with its card');
	return reader;
};

describe('how near words come to a category', () => {
	const reader = read();
	const near = (words: string, code: string) => reader.alike(release, words, code);

	it('is nearest where the words name what the category lists, misspelled or turned round', () => {
		expect(near('gout', 'M10.9')).toBeGreaterThan(0.9);
		expect(near('migrane, without aura', 'G43.009')).toBeGreaterThan(near('migrane, without aura', 'R51.9'));
		expect(near('failing heart', 'I50.9')).toBeGreaterThan(near('failing heart', 'N17.9'));
	});
	it('falls with what else the words tell', () => {
		expect(near('Asthma, continue albuterol', 'J45.909')).toBeGreaterThan(
			near('Her mother had asthma, her father a stroke, and a sister is treated for thyroid disease', 'J45.909'),
		);
	});
	it('lies between 0 and 1 with three places, and is 0 where nothing is listed', () => {
		const some = ['knee pain', 'sp appy 2019', '', '!!'].map((words) => near(words, 'M25.561'));
		for (const one of some) {
			expect(one).toBeGreaterThanOrEqual(0);
			expect(one).toBeLessThanOrEqual(1);
			expect(one).toBe(Math.round(one * 1000) / 1000);
		}
		expect(near('gout', 'ZZZ')).toBe(0);
	});
	it('does not depend on what was asked before', () => {
		const fresh = read();
		expect(fresh.alike(release, 'tinea pedis', 'B35.3')).toBe(near('tinea pedis', 'B35.3'));
		expect(near('tinea pedis', 'B35.3')).toBe(near('tinea pedis', 'B35.3'));
	});
});
