import { expect, test } from 'vitest';
import { isNoteLabel, isOtherLabel, isSectionLabel } from '../../entrypoints/ehr.content/find/vocabulary.ts';
import { covers } from '../../entrypoints/ehr.content/granted.ts';
import { ageOf, isoDate, sexOf } from '../../exchange/values.ts';

test.each([
	['2026-11-20', '2026-11-20'],
	['2026-11-20T09:30:00Z', '2026-11-20'],
	['11/20/2026', '2026-11-20'],
	['Nov 20, 2026', '2026-11-20'],
	['November 20th, 2026 at 9:30', '2026-11-20'],
	['20-Nov-2026', '2026-11-20'],
	['20 November 2026', '2026-11-20'],
	['02/30/2026', undefined],
	['13/13/2026', undefined],
	['tomorrow', undefined],
])('date %s', (text, date) => expect(isoDate(text)).toBe(date));

test.each([
	['62 y, female', 62],
	['4 years old', 4],
	['18 months', 1.5],
	['6 weeks', 0.115],
	['unknown', undefined],
])('age %s', (text, age) => expect(ageOf(text)).toBe(age));

test.each([
	['62 y, female', 'female'],
	['M', 'male'],
	['Sex: Other', 'other'],
	['n/a', undefined],
])('sex %s', (text, sex) => expect(sexOf(text)).toBe(sex));

test('labels', () => {
	for (const label of ['Progress note', 'additionalNote', 'clinical-note', 'H&P', 'Dictation'])
		expect([label, isNoteLabel(label)]).toEqual([label, true]);
	for (const label of ['Subjective', 'Assessment & Plan', 'Chief complaint', 'physical_exam'])
		expect([label, isSectionLabel(label)]).toEqual([label, true]);
	for (const label of ['Search', 'Write a message', 'chat-input', 'Filter by name'])
		expect([label, isOtherLabel(label)]).toEqual([label, true]);
	expect(isNoteLabel('Search patients')).toBe(false);
});

test.each([
	['https://ehr.example/*', 'https://ehr.example', true],
	['https://ehr.example/*', 'http://ehr.example', false],
	['*://*.example/*', 'https://a.example', true],
	['*://*.example/*', 'https://example', true],
	['https://*.ehr.example/*', 'https://notehr.example', false],
	['http://localhost/*', 'http://localhost:4780', true],
	['https://*/*', 'https://any.example', true],
	['https://ehr.example/*', 'null', false],
])('%s covers %s: %s', (pattern, origin, expected) => expect(covers(pattern, origin)).toBe(expected));
