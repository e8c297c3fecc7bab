import { describe, expect, test } from 'vitest';
import { readFile } from '../../exchange/read.ts';
import { attached, base64, ccda, document, noteText, section, today, visitOf14 } from './samples.ts';

const read = (content: string) => readFile('note.xml', content, { today });
const gout = section('ASSESSMENT', '51848-0', '<paragraph>Gout</paragraph>');

describe('C-CDA', () => {
	test('gives the note with headings, patient and the day of the visit', () => {
		expect(read(ccda(gout, visitOf14))).toEqual({
			encounters: [
				{
					id: '2.16.840.1.113883.19^doc-9',
					text: 'Progress Note\n\nASSESSMENT\nGout',
					dateOfService: '2026-10-14',
					dateGuessed: false,
					unsigned: false,
					label: 'Ada Q. Fernandes',
					patientId: 'MRN-12',
					patient: { birthDate: '1955-02-14', sex: 'female' },
					file: 'note.xml',
				},
			],
			faults: [],
		});
	});

	test("without a visit the document's day stands in and says so", () => {
		expect(read(ccda(gout)).encounters[0]).toMatchObject({ dateOfService: '2026-10-16', dateGuessed: true });
	});

	test('narrative: lists, tables, breaks, what is struck out, sections within sections', () => {
		const rich = section(
			'Problems',
			'11450-4',
			`Active:<list><item>Asthma,
			   mild</item><item><content revised="delete">Gout</content></item><item>HTN &amp; CKD<br/>stage 3</item></list>
			 <table><thead><tr><th>Name</th><th>Since</th></tr></thead><tbody><tr><td>Anemia</td><td>2024</td></tr></tbody></table>`,
			section('Plan of Treatment', '18776-5', 'Recheck.'),
		);
		expect(read(ccda(rich)).encounters[0]?.text).toBe(
			'Progress Note\n\nProblem list (Problems)\nActive:\n- Asthma, mild\n- HTN & CKD\nstage 3\nName | Since\nAnemia | 2024\n\nPlan (Plan of Treatment)\nRecheck.',
		);
	});

	test('prefixes, CDATA and a byte order mark change nothing', () => {
		const prefixed = ccda(gout, visitOf14)
			.replace(/<(\/?)(?!sdtc|\?)(\w)/g, '<$1n:$2')
			.replace('xmlns=', 'xmlns:n=')
			.replace('Gout', '<![CDATA[Gout]]>');
		expect(read(`\uFEFF${prefixed}`).encounters[0]).toMatchObject({
			text: 'Progress Note\n\nASSESSMENT\nGout',
			dateOfService: '2026-10-14',
			label: 'Ada Q. Fernandes',
		});
	});

	test('a body that is one text, plain or base64; one that is a PDF is refused by name', () => {
		const body = (text: string) =>
			ccda('').replace(/<component>.*<\/component>/s, `<component><nonXMLBody>${text}</nonXMLBody></component>`);
		expect(read(body(`<text mediaType="text/plain">${noteText}</text>`)).encounters[0]?.text).toBe(noteText);
		const coded = `<text mediaType="text/plain" representation="B64">${base64(noteText)}</text>`;
		expect(read(body(coded)).encounters[0]?.text).toBe(noteText);
		expect(read(body('<text mediaType="application/pdf" representation="B64">JVBERi0=</text>')).faults).toEqual([
			{ file: 'note.xml', where: 'ClinicalDocument.component', says: expect.stringContaining('PDF') },
		]);
	});

	test.each([
		['cut off', ccda(gout).slice(0, -30), 'not well-formed'],
		[
			'an entity of its own',
			ccda(gout).replace('<Clin', '<!DOCTYPE x [<!ENTITY e "boom">]><Clin').replace('Gout', '&e;'),
			'not well-formed',
		],
		['no narrative', ccda(''), 'No section'],
		['endless depth', `<ClinicalDocument xmlns="urn:hl7-org:v3">${'<a>'.repeat(20_000)}`, 'nested too deeply'],
	])('%s is a fault', (_, content, says) => {
		const { encounters, faults } = read(content);
		expect(encounters).toEqual([]);
		expect(faults).toEqual([{ file: 'note.xml', where: expect.any(String), says: expect.stringContaining(says) }]);
	});

	test('inside a FHIR attachment it is read as well', () => {
		const content = JSON.stringify(document([attached('text/xml', ccda(gout))]));
		expect(readFile('d.json', content, { today }).encounters[0]?.text).toBe('Progress Note\n\nASSESSMENT\nGout');
	});
});
