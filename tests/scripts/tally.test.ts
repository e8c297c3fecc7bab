import { expect, test } from 'vitest';
import { countOf, lastLine } from '../../scripts/tally.ts';

const file = (name: string, ...statuses: readonly string[]) => ({
	name: `/somewhere/tests/${name}`,
	status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
	assertionResults: statuses.map((status, at) => ({ fullName: `${name} ${at}`, status })),
});

test('tests are counted, skipped ones are neither passed nor failed', () => {
	const report = { testResults: [file('a', 'passed', 'skipped', 'passed'), file('b', 'failed', 'passed')] };
	expect(countOf(report, 1)).toEqual({ passed: 3, failed: 1, failures: ['b 0'] });
});

test('a file that did not run has failed', () => {
	expect(countOf({ testResults: [file('a.test.ts')] }, 1)).toMatchObject({
		passed: 0,
		failed: 1,
		failures: ['tests/a.test.ts did not run'],
	});
});

test('a runner that ends badly or says nothing has failed, whatever the tests did', () => {
	expect(countOf({ testResults: [file('a', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
	for (const nothing of [undefined, null, {}, 'x']) expect(countOf(nothing, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('the last line sums over all suites', () => {
	const counts = [
		{ passed: 3, failed: 0, failures: [] },
		{ passed: 4, failed: 2, failures: ['x', 'y'] },
	];
	expect(lastLine(counts)).toBe('7 passed, 2 failed');
});
