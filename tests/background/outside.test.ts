import { expect, test } from 'vitest';
import type { Note } from '../../entrypoints/background/joined.ts';
import { withOutside } from '../../entrypoints/background/outside.ts';

const note: Note = {
	address: 'a',
	text: 'Cough.',
	score: 40,
	editable: true,
	chosen: 0,
	section: { place: [1, 4], head: 'HPI' },
	outside: [1],
};
const said = {
	place: [37],
	label: 'HPI',
	dateOfService: '2026-11-20',
	patient: { birthDate: '1980-01-01', sex: 'female' },
	identity: { patientId: '7', name: 'A B' },
} as const;

test('the frame stands where the page around it says, and its chart is the one that the page shows', () => {
	expect(withOutside(note, [1], { ...said, place: [37] })).toMatchObject({
		section: { place: [37, 4], head: 'HPI' },
		dateOfService: '2026-11-20',
		patient: said.patient,
		identity: said.identity,
	});
});

test('what the frame says itself counts, and its patient gets nothing of the one outside', () => {
	const own = {
		...note,
		identity: { patientId: '8' },
		dateOfService: '2026-11-19',
		patient: { birthDate: '1999-01-01' },
	};
	expect(withOutside(own, [1], { ...said, place: [37] })).toMatchObject({
		identity: { patientId: '8' },
		dateOfService: '2026-11-19',
		patient: { birthDate: '1999-01-01' },
	});
	expect(withOutside(own, [1], { ...said, place: [37] }).identity).not.toHaveProperty('name');
	expect(withOutside(note, [1], {})).toEqual(note);
});
