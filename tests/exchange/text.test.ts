import { describe, expect, test } from 'vitest';
import { readFile } from '../../exchange/read.ts';
import { noteText, today } from './samples.ts';

const read = (content: string, name = 'note.txt') => readFile(name, content, { today });

describe('plain text', () => {
	test('is one note, word for word; without a date the day of import stands in and says so', () => {
		expect(read(`\uFEFF${noteText}\r\n`)).toEqual({
			encounters: [
				{
					id: 'note.txt',
					text: `${noteText}\r\n`,
					dateOfService: today,
					dateGuessed: true,
					unsigned: false,
					file: 'note.txt',
				},
			],
			faults: [],
		});
	});

	test.each([
		['DOS: 10/14/2026', '2026-10-14'],
		['Date of service 2026-10-14', '2026-10-14'],
		['VISIT DATE: October 14, 2026', '2026-10-14'],
		['HF clinic | Date: 10/14/26 | room 4', '2026-10-14'],
		['Encounter date - 14 Oct 2026', '2026-10-14'],
	])('its head states the date of service: %s', (head, day) => {
		const [one] = read(`${head}\n${noteText}`).encounters;
		expect([one?.dateOfService, one?.dateGuessed]).toEqual([day, false]);
	});

	test.each([
		['no label before it', '10/14/2026 seen in clinic'],
		['no such day', 'DOS: 02/30/2026'],
		['the birth date', 'DOB: 03/09/1964'],
		['a birth date in full', 'Date of birth: 03/09/1964'],
		['another date', 'Date of last visit: 01/02/2026'],
		['only further down', `${'Long talk. '.repeat(120)}\nDOS: 10/14/2026`],
	])('a date is not taken: %s', (_, text) => {
		expect(read(text).encounters[0]).toMatchObject({ dateOfService: today, dateGuessed: true });
	});

	test('its head may name the patient', () => {
		const text = `Patient Name: Orla Finch   DOB: 03/09/1964   Sex: F\nMRN: 0099\n\n${noteText}`;
		expect(read(text).encounters[0]).toMatchObject({
			label: 'Orla Finch',
			patient: { birthDate: '1964-03-09', sex: 'female' },
		});
		expect(read(`MRN: 0099-A\n${noteText}`).encounters[0]?.label).toBe('0099-A');
	});

	test('"Patient presents with …" names nobody', () => {
		expect(read(`Patient presents with cough.\n${noteText}`).encounters[0]).not.toHaveProperty('label');
	});

	test('HTML is read as its text', () => {
		const html =
			'<!DOCTYPE html><html><head><title>x</title></head><body><h2>Assessment</h2><p>Gout &amp; HTN</p></body></html>';
		expect(read(html, 'note.htm').encounters[0]?.text).toBe('Assessment\nGout & HTN');
	});
});

describe('what cannot be read is refused by name', () => {
	test.each([
		['', 'empty'],
		[' \n', 'empty'],
		['{\\rtf1\\ansi Gout}', 'Rich Text (RTF)'],
		['%PDF-1.7 ...', 'PDF'],
		['PK\u0003\u0004...', 'a zip or Office file'],
		['\uFFFD\uFFFD\u0011\u0871', 'an old Word file'],
		['\uFFFDPNG\r\n', 'a picture'],
		['MSH|^~\\&|LAB', 'HL7 version 2'],
		['G\u0000o\u0000u\u0000t\u0000', 'UTF-16'],
		['\u001F\uFFFD\u0008', 'gzip'],
		[`<Patient xmlns="http://hl7.org/fhir"><id value="x"/></Patient>`, 'FHIR in XML'],
		['<note><to>x</to></note>', 'no C-CDA document'],
		['{"resourceType":"Bundle","entry":[', 'not valid JSON'],
		['[1,2]', 'neither FHIR'],
		['{"a":1}', 'neither FHIR'],
	])('%j', (content, says) => {
		const { encounters, faults } = read(content, 'one.dat');
		expect(encounters).toEqual([]);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ file: 'one.dat', says: expect.stringContaining(says) });
	});

	test('a text longer than any note', () => {
		expect(read('gout '.repeat(80_001)).faults[0]?.says).toContain('split it');
	});

	test('a JSON mistake is told by its line and without the words around it', () => {
		const [told] = read('{\n"resourceType": "Bundle"\n"gout": 1\n}').faults;
		expect(told).toMatchObject({ where: 'line 3' });
		expect(read('{"resourceType":').faults[0]?.where).toBe('end of file');
		expect(JSON.stringify(told)).not.toContain('gout');
	});

	test('the ending of the name says nothing', () => {
		expect(read(noteText, 'note.json').encounters).toHaveLength(1);
		expect(read('[x] cough\n[ ] fever', 'boxes.xml').encounters).toHaveLength(1);
		expect(read('<3 days of cough', 'less.txt').encounters).toHaveLength(1);
	});
});

describe('NDJSON', () => {
	const lines = [
		JSON.stringify({ id: 'a', text: noteText, dateOfService: '2026-10-02', patient: { age: 61, sex: 'male' } }),
		'',
		'{"id":"cut"',
		JSON.stringify({ id: 7, text: noteText, label: 'Bo Lind' }),
		JSON.stringify({ id: 'sex', text: noteText, patient: { sex: 'F' } }),
		JSON.stringify({ id: 'empty', text: ' ' }),
		'[]',
	].join('\r\n');

	test('every line that reads is a note; the others are told by their line', () => {
		const { encounters, faults } = read(`\uFEFF${lines}`, 'day.ndjson');
		expect(
			encounters.map(({ id, dateOfService, dateGuessed, label }) => [id, dateOfService, dateGuessed, label]),
		).toEqual([
			['a', '2026-10-02', false, undefined],
			['7', today, true, 'Bo Lind'],
		]);
		expect(encounters[0]?.patient).toEqual({ age: 61, sex: 'male' });
		expect(faults.map(({ where, says }) => [where, says.split(':')[0]])).toEqual([
			['line 3', 'It is not a JSON object'],
			['line 5', 'patient.sex'],
			['line 6', 'text'],
			['line 7', 'It is not a JSON object'],
		]);
	});

	test('one note as JSON, or an array of them, is as good', () => {
		expect(read(JSON.stringify({ id: 'a', text: noteText }, null, 2)).encounters).toHaveLength(1);
		const array = read(JSON.stringify([{ id: 'a', text: noteText }, { id: 'b' }, { id: 'c', text: 'Gout.' }]));
		expect(array.encounters.map(({ id }) => id)).toEqual(['a', 'c']);
		expect(array.faults.map(({ where }) => where)).toEqual(['[1]']);
	});

	test('an id that stands twice: the same note counts once, another keeps its place under a name of its own', () => {
		const row = (text: string) => JSON.stringify({ id: 'a', text, dateOfService: '2026-10-02' });
		const { encounters, faults } = read([row('Gout.'), row('Cough.'), row('Gout.')].join('\n'));
		expect(encounters.map(({ id, text }) => [id, text])).toEqual([
			['a', 'Gout.'],
			['a~2', 'Cough.'],
		]);
		expect(faults).toHaveLength(1);
	});
});
