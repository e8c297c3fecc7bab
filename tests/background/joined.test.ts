import { expect, test } from 'vitest';
import { join, type Note, type Section } from '../../entrypoints/background/joined.ts';

const note = (text: string, place: number[], head?: string, more: Partial<Note> = {}): Note => ({
	address: `a-${text}`,
	text,
	score: 40,
	editable: true,
	chosen: 0,
	section: { place, ...(head ? { head } : {}) },
	...more,
});
const sections = (...notes: readonly Note[]): readonly Section[] =>
	notes.map((one, at) => ({ frameId: at + 1, note: one }));

test('sections are joined in reading order under their heads, and each part is where its words stand', () => {
	const said = join(
		sections(note('Bronchitis.', [40, 3], 'Plan:'), note('Cough.', [12], 'HPI'), note('Exam: clear.', [40, 1], 'Exam')),
	);
	expect(said?.note.text).toBe('HPI:\nCough.\n\nExam: clear.\n\nPlan:\nBronchitis.');
	expect(said?.parts.map(({ frameId, start, end }) => [frameId, said.note.text.slice(start, end)])).toEqual([
		[2, 'Cough.'],
		[3, 'Exam: clear.'],
		[1, 'Bronchitis.'],
	]);
	expect(said?.note.address).toBe('a-Cough.');
	expect(said?.note).not.toHaveProperty('section');
});

test('what one frame alone knows of patient and visit holds for all', () => {
	const knows = { identity: { patientId: '7' }, patient: { sex: 'female' }, dateOfService: '2026-11-20' } as const;
	const said = join(sections(note('Cough.', [1], 'HPI'), note('Rest.', [2], 'Plan', knows)));
	expect(said?.note).toMatchObject(knows);
});

test.each<[string, Partial<Note>, Partial<Note>]>([
	['patient', { identity: { patientId: '7' } }, { identity: { patientId: '8' } }],
	['name', { identity: { name: 'A B' } }, { identity: { name: 'C D' } }],
	['encounter', { identity: { encounterId: '1' } }, { identity: { encounterId: '2' } }],
	['birth date', { patient: { birthDate: '1980-01-01' } }, { patient: { birthDate: '1981-01-01' } }],
	['date', { dateOfService: '2026-11-20' }, { dateOfService: '2026-11-19' }],
])('sections that differ in %s are not one note', (_, one, other) => {
	expect(join(sections(note('Cough.', [1], 'HPI', one), note('Rest.', [2], 'Plan', other)))).toBeUndefined();
	expect(join(sections(note('Cough.', [1], 'HPI', one), note('Rest.', [2], 'Plan', one)))).toBeDefined();
});
