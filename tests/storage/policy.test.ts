import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy } from '../../storage/policy.ts';

test('a good policy is read', () => {
	const policy = readPolicy({
		reviewer: { name: 'R. Ito', role: 'coder' },
		allowedOrigins: ['https://ehr.example.org/'],
	});
	expect(policy).toEqual({
		reviewer: { name: 'R. Ito', role: 'coder' },
		allowedOrigins: ['https://ehr.example.org'],
		adapters: [],
		problems: [],
	});
});

test('each bad part is reported and the good parts hold', () => {
	const policy = readPolicy({
		reviewer: { name: '' },
		allowedOrigins: ['https://ok.example', 'ftp://no.example', 'https://path.example/x', 7],
	});
	expect(policy.allowedOrigins).toEqual(['https://ok.example']);
	expect(policy.reviewer).toBeUndefined();
	expect(policy.problems).toHaveLength(4);
});

test('no policy is no problem, and nothing is fatal', () => {
	expect(readPolicy({})).toEqual({ allowedOrigins: [], adapters: [], problems: [] });
	fc.assert(fc.property(fc.anything(), (raw) => Array.isArray(readPolicy(raw).problems)));
});

test('the published schema names what is read', async () => {
	const schema = JSON.parse(await readFile(new URL('../../public/policy.schema.json', import.meta.url), 'utf8'));
	expect(Object.keys(schema.properties)).toEqual(['reviewer', 'allowedOrigins', 'adapters']);
});
