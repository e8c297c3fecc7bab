import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy } from '../../storage/policy.ts';

test('a good policy is read', () => {
	const policy = {
		reviewer: { name: 'R. Ito', role: 'Coder' },
		roles: ['Coder', 'Auditor'],
		allowedOrigins: ['https://ehr.example.org/'],
		mode: 'live',
		retentionDays: 90,
		marksQuestions: false,
		adapters: [{ id: 'harbor' }],
	};
	expect(readPolicy(policy)).toEqual({ ...policy, allowedOrigins: ['https://ehr.example.org'], problems: [] });
});

test('each bad part is reported and the good parts hold', () => {
	const policy = readPolicy({
		reviewer: { name: '' },
		roles: ['', 'Coder'],
		allowedOrigins: ['https://ok.example', 'ftp://no.example', 'https://path.example/x', 7],
		mode: 'Live!',
		retentionDays: 0,
		marksQuestions: 'no',
		retention: 7,
	});
	expect(policy).toMatchObject({ roles: ['Coder'], allowedOrigins: ['https://ok.example'], mode: 'shadow' });
	expect(policy).not.toHaveProperty('reviewer');
	expect(policy).not.toHaveProperty('retentionDays');
	expect(policy.problems).toHaveLength(9);
});

test('what limits fails closed: a list of origins that is none allows none, and roles that are none limit nobody', () => {
	expect(readPolicy({ allowedOrigins: 'https://ok.example' }).allowedOrigins).toEqual([]);
	expect(readPolicy({ roles: [''] })).not.toHaveProperty('roles');
});

test('no policy is no problem, and nothing is fatal', () => {
	expect(readPolicy({})).toEqual({ adapters: [], problems: [] });
	fc.assert(fc.property(fc.anything(), (raw) => Array.isArray(readPolicy(raw).problems)));
});

/** Chromium itself drops a whole part without a word to us where one value in it is not of the type that is published. */
test('the published schema names what is read, and leaves the values to be judged and reported here', async () => {
	const text = await readFile(new URL('../../public/policy.schema.json', import.meta.url), 'utf8');
	const names = ['reviewer', 'marksQuestions', 'roles', 'allowedOrigins', 'mode', 'retentionDays', 'adapters'];
	expect(Object.keys(JSON.parse(text).properties)).toEqual(names);
	expect(text).not.toMatch(/"(?:enum|minimum|maximum|pattern)": [^{]/);
});
