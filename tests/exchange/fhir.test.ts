import { describe, expect, test } from 'vitest';
import { readFile } from '../../exchange/read.ts';
import { attached, base64, bundle, document, noteText, patient, today, visit } from './samples.ts';

const read = (content: string | object) =>
	readFile('export.json', typeof content === 'string' ? content : JSON.stringify(content), { today });
const plain = attached('text/plain', noteText);

describe('DocumentReference', () => {
	test('gives the note with its patient and the day on which the visit began, as written', () => {
		expect(read(bundle(patient, visit, document([plain])))).toEqual({
			encounters: [
				{
					id: 'd1',
					text: noteText,
					dateOfService: '2026-10-14',
					dateGuessed: false,
					unsigned: false,
					label: 'Louisa B Marlowe',
					patientId: 'MRN-77',
					patient: { birthDate: '1964-03-09', sex: 'female' },
					file: 'export.json',
				},
			],
			faults: [],
		});
	});

	test('a bare resource is fine; its own date stands in for that of the visit and says so', () => {
		const [one] = read(document([plain], { date: '2026-10-15T08:00:00Z' })).encounters;
		expect(one).toMatchObject({ dateOfService: '2026-10-15', dateGuessed: true });
		expect(read(document([plain])).encounters[0]).toMatchObject({ dateOfService: today, dateGuessed: true });
	});

	test.each<[string, object, object, object]>([
		['urn:uuid', { fullUrl: 'urn:uuid:1', resource: { ...patient, id: undefined } }, { reference: 'urn:uuid:1' }, {}],
		[
			'absolute URL',
			{ fullUrl: 'https://f.example/r4/Patient/p1', resource: patient },
			{ reference: 'https://f.example/r4/Patient/p1' },
			{},
		],
		['with a version', { resource: patient }, { reference: 'Patient/p1/_history/3' }, {}],
		[
			'relative, beside its holder',
			{ fullUrl: 'https://f.example/r4/Patient/p1', resource: patient },
			{ reference: 'Patient/p1' },
			{ fullUrl: 'https://f.example/r4/DocumentReference/d1' },
		],
		[
			'contained',
			{ resource: { resourceType: 'Organization' } },
			{ reference: '#p' },
			{ contained: [{ ...patient, id: 'p' }] },
		],
	])('finds the patient by reference: %s', (_, entry, subject, more) => {
		const { fullUrl, ...rest } = more as { fullUrl?: string };
		const resource = document([plain], { subject, ...rest });
		const content = { resourceType: 'Bundle', type: 'searchset', entry: [entry, { fullUrl, resource }] };
		expect(read(content).encounters[0]).toMatchObject({ label: 'Louisa B Marlowe', patient: { sex: 'female' } });
	});

	test('of two patients in the file neither is guessed; the only one is', () => {
		const other = { ...patient, id: 'p2', name: [{ text: 'Somebody Else' }] };
		const nobody = document([plain], { subject: undefined, context: undefined });
		expect(read(bundle(patient, other, nobody)).encounters[0]).not.toHaveProperty('label');
		expect(read(bundle(patient, nobody)).encounters[0]?.label).toBe('Louisa B Marlowe');
		const unknown = document([plain], { subject: { reference: 'Patient/p9', display: 'Display Name' } });
		expect(read(bundle(patient, unknown)).encounters[0]).toMatchObject({ label: 'Display Name' });
		expect(read(bundle(patient, unknown)).encounters[0]).not.toHaveProperty('patient');
	});

	test('formats of one note: text before HTML before what cannot be read', () => {
		const html = attached('text/html; charset=utf-8', '<p>Gout</p><ul><li>left toe</li></ul>');
		const rtf = attached('text/rtf', '{\\rtf1 Gout}');
		expect(read(document([rtf, html])).encounters[0]?.text).toBe('Gout\n- left toe');
		expect(read(document([html, plain])).encounters[0]?.text).toBe(noteText);
		expect(read(document([plain, attached('text/plain', 'Second page.')])).encounters[0]?.text).toBe(
			`${noteText}\n\nSecond page.`,
		);
	});

	test.each([
		['text/rtf', '{\\rtf1 x}', 'Rich Text (RTF)'],
		['text/plain', '{\\rtf1 x}', 'Rich Text (RTF)'],
		['application/pdf', '%PDF-1.4', 'PDF'],
		['image/png', 'x', 'a picture'],
		['text/plain', ' ', 'empty'],
	])('%s is refused by name', (type, text, says) => {
		const { encounters, faults } = read(bundle(document([attached(type, text)], { id: 'bad' }), document([plain])));
		expect(encounters.map(({ id }) => id)).toEqual(['d1']);
		expect(faults).toEqual([
			{ file: 'export.json', where: 'Bundle.entry[0].resource', says: expect.stringContaining(says) },
		]);
	});

	test('an address without the text is told; a Binary of the same file is opened', () => {
		const away = document([{ attachment: { contentType: 'text/plain', url: 'Binary/b1' } }]);
		expect(read(away).faults[0]?.says).toContain('only the address');
		const binary = { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: base64(noteText) };
		expect(read(bundle(away, binary)).encounters[0]?.text).toBe(noteText);
	});

	test('bytes: blanks in base64, named and unnamed charsets, and what is no base64', () => {
		const latin = (contentType: string) => ({ attachment: { contentType, data: base64('Ménière', 'latin1') } });
		expect(read(document([latin('text/plain; charset="ISO-8859-1"')])).encounters[0]?.text).toBe('Ménière');
		expect(read(document([latin('text/plain')])).encounters[0]?.text).toBe('Ménière');
		const wrapped = base64(noteText).replace(/(.{20})/g, '$1\r\n');
		expect(read(document([{ attachment: { contentType: 'text/plain', data: wrapped } }])).encounters).toHaveLength(1);
		const bad = { attachment: { contentType: 'text/plain', data: '*' } };
		expect(read(document([bad])).faults[0]?.says).toContain('base64');
	});

	test('a note entered in error stays out, a preliminary one says that it is', () => {
		expect(read(document([plain], { status: 'entered-in-error' })).faults[0]?.says).toContain('entered in error');
		expect(read(document([plain], { status: 'superseded' })).faults).toHaveLength(1);
		expect(read(document([plain], { docStatus: 'preliminary' })).encounters[0]?.unsigned).toBe(true);
	});
});

describe('DiagnosticReport and Composition', () => {
	test('a report: its written form, else its conclusion; a mere laboratory report is no note', () => {
		const report = {
			resourceType: 'DiagnosticReport',
			id: 'r1',
			status: 'final',
			subject: { reference: 'Patient/p1' },
		};
		const written = { ...report, effectiveDateTime: '2026-10-12', presentedForm: [plain.attachment] };
		expect(read(bundle(patient, written)).encounters[0]).toMatchObject({ text: noteText, dateOfService: '2026-10-12' });
		expect(read({ ...report, conclusion: 'Fatty liver.' }).encounters[0]?.text).toBe('Fatty liver.');
		expect(read(bundle(report, document([plain])))).toMatchObject({ encounters: [{ id: 'd1' }], faults: [] });
	});

	test('a composition: title, headings and narrative in order, sections within sections', () => {
		const section = (title: string, div: string, code?: string, inner: object[] = []) => ({
			title,
			...(code ? { code: { coding: [{ system: 'http://loinc.org', code }] } } : {}),
			text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${div}</div>` },
			section: inner,
		});
		const composition = {
			resourceType: 'Composition',
			id: 'c1',
			status: 'preliminary',
			title: 'Progress note',
			date: '2026-10-15',
			encounter: { reference: 'Encounter/v1' },
			section: [
				section('Subjective', '<p>Knee pain.</p>', undefined, [section('Pain', 'since <b>May</b>')]),
				section('Thoughts', '<table><tr><td>Gout</td><td></td><td>M10.9</td></tr></table>', '51848-0'),
				section('Empty', ''),
			],
		};
		const [one] = read(bundle(patient, visit, composition)).encounters;
		expect(one).toMatchObject({ dateOfService: '2026-10-14', label: 'Louisa B Marlowe', unsigned: true });
		expect(one?.text).toBe(
			'Progress note\n\nSubjective\nKnee pain.\n\nPain\nsince May\n\nAssessment (Thoughts)\nGout | M10.9',
		);
		expect(read({ ...composition, section: [] }).faults[0]?.says).toContain('No section');
	});
});

describe('a file as a whole', () => {
	test('bulk export: one resource a line, references across lines; a bad line stops nothing', () => {
		const { encounters, faults } = read(
			[patient, visit, document([plain])]
				.map((one) => JSON.stringify(one))
				.join('\n')
				.concat('\n{"resourceType":'),
		);
		expect(encounters[0]).toMatchObject({ label: 'Louisa B Marlowe', dateOfService: '2026-10-14' });
		expect(faults.map(({ where }) => where)).toEqual(['line 4']);
	});

	test('bundles in bundles and entries that are no resource', () => {
		const inner = JSON.parse(bundle(document([plain])));
		const content = {
			resourceType: 'Bundle',
			type: 'batch-response',
			entry: [{ resource: inner }, null, { resource: 7 }, { resource: {} }, { response: { status: '200' } }],
		};
		const { encounters, faults } = read(content);
		expect(encounters).toHaveLength(1);
		expect(faults.map(({ where }) => where)).toEqual([
			'Bundle.entry[1]',
			'Bundle.entry[2].resource',
			'Bundle.entry[3].resource',
		]);
	});

	test('without any note it says what was looked for', () => {
		expect(read(bundle(patient)).faults).toEqual([
			{ file: 'export.json', where: 'file', says: expect.stringContaining('DocumentReference') },
		]);
	});
});
