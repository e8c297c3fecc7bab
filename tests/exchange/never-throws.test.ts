import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../property/seed.ts';
import { readFile } from '../../exchange/read.ts';
import { attached, bundle, ccda, document, noteText, patient, section, today, visit, visitOf14 } from './samples.ts';

const seeds = [
	bundle(patient, visit, document([attached('text/plain', noteText)]), document([attached('text/html', '<p>Gout')])),
	ccda(section('PLAN', '18776-5', '<list><item>Rest</item></list>'), visitOf14),
	`${JSON.stringify({ id: 'a', text: noteText })}\n${JSON.stringify({ id: 'b', text: noteText })}`,
];

const check = (content: string) => {
	const { encounters, faults } = readFile('f', content, { today });
	expect(encounters.length + faults.length).toBeGreaterThan(0);
	for (const { id, text, dateOfService } of encounters) {
		expect(id).not.toBe('');
		expect(text.trim()).not.toBe('');
		expect(dateOfService).toMatch(/^\d{4}-\d\d-\d\d$/);
	}
	expect(new Set(encounters.map(({ id }) => id)).size).toBe(encounters.length);
	for (const { where, says } of faults) expect([where, says].every((one) => one.length > 0)).toBe(true);
};

test('any text at all gives notes or faults, never an exception', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 300 });
	fc.assert(fc.property(fc.json(), check), { numRuns: 300 });
});

test('damaged files too: a piece cut out, doubled or replaced', () => {
	const place = fc.nat({ max: 3000 });
	fc.assert(
		fc.property(fc.constantFrom(...seeds), place, place, fc.string({ maxLength: 8 }), (seed, from, length, put) => {
			const at = from % seed.length;
			check(seed.slice(0, at) + put + seed.slice(at + (length % 40)));
		}),
		{ numRuns: 600 },
	);
});

test('resources whose fields are of any shape', () => {
	const field = fc.jsonValue({ maxDepth: 3 });
	const keys = [
		'content',
		'context',
		'subject',
		'encounter',
		'section',
		'text',
		'presentedForm',
		'contained',
		'status',
		'title',
		'event',
		'name',
		'birthDate',
		'id',
	];
	const type = fc.constantFrom(
		'DocumentReference',
		'DiagnosticReport',
		'Composition',
		'Patient',
		'Encounter',
		'Bundle',
	);
	const resource = fc
		.tuple(type, fc.dictionary(fc.constantFrom(...keys), field))
		.map(([resourceType, rest]) => ({ ...rest, resourceType }));
	fc.assert(
		fc.property(fc.array(resource, { minLength: 1, maxLength: 4 }), (all) => check(bundle(...all))),
		{ numRuns: 400 },
	);
});
