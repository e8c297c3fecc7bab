import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../cli/route.ts';
import { defaultPolicy } from '../../engine/tables/policy.ts';
import { command, folder, ndjson } from './command.ts';

const day = '2026-11-02';
const doubtful = { id: 'doubtful', text: 'Went for a walk. Feels fine.', dateOfService: day };
const clear = {
	id: 'clear',
	text: [
		'Follow-up of high blood pressure. Home readings 118 to 126 over 70 to 78, taking lisinopril every day, no cough, no dizziness.',
		'Exam: BP 122/74, heart regular, lungs clear, no edema.',
		'Assessment/Plan:',
		'1. Essential hypertension, well controlled. Continue lisinopril 20 mg daily. Basic metabolic panel today.',
		'Electronically signed by A. Writer, MD',
	].join('\n'),
	dateOfService: day,
	patient: { age: 58, sex: 'male' },
};

describe('--mode auto', () => {
	test('routes by the policy and gives reasons; nothing else in the line changes', () => {
		using files = folder({ 'policy.json': JSON.stringify({ auditEvery: 0, leastConfidence: 0, leastTogether: 0 }) });
		const input = ndjson(doubtful, clear);
		const auto = command(['--in', '-', '--mode', 'auto', '--policy', join(files.path, 'policy.json')], input).lines;
		const cac = command(['--in', '-'], input).lines;
		expect(auto[0].route.decision).toBe('review');
		expect(auto[0].route.reasons.map(({ id }: { id: string }) => id)).toContain('nothing-reportable');
		expect(auto[1].route).toEqual({ decision: 'auto', reasons: [] });
		const without = (rows: typeof auto) => rows.map(({ route, ms, ...row }) => row);
		expect(without(auto)).toEqual(without(cac));
	});
});

describe('a policy file', () => {
	const read = (content: string) => {
		using files = folder({ 'policy.json': content });
		return readPolicy(join(files.path, 'policy.json'));
	};
	test('says what differs from the default', () => {
		expect(read('{}')).toEqual(defaultPolicy);
		expect(read('{"leastConfidence":0.95}')).toEqual({ ...defaultPolicy, leastConfidence: 0.95 });
	});
	test.each([
		['{', 'it is not valid JSON'],
		['[]', 'policy: '],
		['{"leastConfidence":2}', 'leastConfidence: '],
		['{"holding":["a",7]}', 'holding.1: '],
		['{"auditEvery":"often"}', 'auditEvery: '],
		['{"threshold":0.5}', 'threshold'],
	])('that is malformed is refused by field: %s', (content, why) => {
		expect(() => read(content)).toThrow(why);
	});
});
