import { uuid } from './concepts.ts';

/** Invented patients; each has a visit that is open today. */
export interface Person {
	readonly id: string;
	readonly given: string;
	readonly family: string;
	readonly number: string;
	readonly gender: 'female' | 'male';
	readonly birthDate: string;
}

export const margaret: Person = {
	id: '11111111-aaaa-4bbb-8ccc-222222222222',
	given: 'Margaret',
	family: 'Testcase',
	number: '100GEJ',
	gender: 'female',
	birthDate: '1958-03-12',
};

export const oswin: Person = {
	id: '33333333-aaaa-4bbb-8ccc-444444444444',
	given: 'Oswin',
	family: 'Probelauf',
	number: '100HFK',
	gender: 'male',
	birthDate: '1971-09-30',
};

const people = [margaret, oswin];

export const personIn = (text: string): Person => people.find(({ id }) => text.includes(id)) ?? margaret;

export function asFhir({ id, given, family, number, gender, birthDate }: Person) {
	const type = { coding: [{ code: uuid(6) }], text: 'OpenMRS ID' };
	return {
		resourceType: 'Patient',
		id,
		identifier: [{ id: 'i', use: 'official', type, value: number }],
		active: true,
		name: [{ id: 'n', use: 'usual', family, given: [given], text: `${given} ${family}` }],
		gender,
		birthDate,
		deceasedBoolean: false,
		address: [],
		telecom: [],
	};
}

export const place = { uuid: uuid(1), display: 'Outpatient Clinic', name: 'Outpatient Clinic' };
const visitType = { uuid: uuid(7), display: 'Facility Visit', name: 'Facility Visit' };

export function visitOf(person: Person) {
	const display = `${person.given} ${person.family}`;
	return {
		uuid: `visit-${person.id}`,
		display: 'Facility Visit',
		voided: false,
		indication: null,
		startDatetime: new Date(Date.now() - 3_600_000).toISOString().replace('Z', '+0000'),
		stopDatetime: null,
		encounters: [],
		patient: { uuid: person.id, display },
		visitType,
		attributes: [],
		location: place,
	};
}
