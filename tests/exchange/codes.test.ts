import { describe, expect, test } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { headingKind } from '../../engine/read/sections.ts';
import { readFile } from '../../exchange/read.ts';
import { headingOf } from '../../exchange/sections.ts';
import { allRules } from '../../rules/all.ts';
import { attached, bundle, ccda, document, patient, section, today, visit, visitOf14 } from './samples.ts';

const code = coder({ rules: allRules });
const parts = [
	['HPI', '10164-2', 'Follow-up of diabetes, sugars 110 to 130, feet fine. Denies chest pain.'],
	['Family History', '10157-6', 'Father with colon cancer.'],
	[
		'Visit thoughts',
		'51847-2',
		'1. Type 2 diabetes mellitus, at goal. Continue metformin 1000 mg twice daily.\n2. Essential hypertension, controlled. Continue lisinopril 20 mg daily.',
	],
] as const;
const text = parts
	.map(([, , words], at) => `${['HPI', 'Family History', 'Assessment and plan'][at]}:\n${words}`)
	.join('\n\n');
const html = (words: string) =>
	words
		.split('\n')
		.map((line) => `<p>${line}</p>`)
		.join('');
const composition = {
	resourceType: 'Composition',
	id: 'c1',
	status: 'final',
	title: 'Note',
	subject: { reference: 'Patient/p1' },
	encounter: { reference: 'Encounter/v1' },
	section: parts.map(([title, loinc, words]) => ({
		title,
		code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
		text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${html(words)}</div>` },
	})),
};
const paragraphs = (words: string) =>
	words
		.split('\n')
		.map((line) => `<paragraph>${line}</paragraph>`)
		.join('');

const files: Readonly<Record<string, string>> = {
	text: `DOS: 10/14/2026\n${text}`,
	ndjson: JSON.stringify({ id: 'a', text, dateOfService: '2026-10-14' }),
	'FHIR attachment': bundle(patient, visit, document([attached('text/plain', text)])),
	'FHIR attachment in HTML': bundle(patient, visit, document([attached('text/html', `<div>${html(text)}</div>`)])),
	'FHIR composition': bundle(patient, visit, composition),
	'C-CDA': ccda(parts.map(([title, loinc, words]) => section(title, loinc, paragraphs(words))).join(''), visitOf14),
};

describe('the same note gives the same codes out of every format', () => {
	test.each(Object.entries(files))('%s', async (_, content) => {
		const { encounters, faults } = readFile('f', content, { today });
		expect(faults).toEqual([]);
		const [note] = encounters;
		expect(note?.dateOfService).toBe('2026-10-14');
		const { codes } = await code(note!, releaseOn(note!.dateOfService), defaultSettings);
		expect(codes.map((one) => one.code).filter((one) => !one.startsWith('Z'))).toEqual(['E11.9', 'I10']);
	});
});

test('headings made from LOINC codes are heads to the engine, with the title in brackets too', () => {
	const codes =
		'10154-3 29299-5 46239-0 42349-1 10164-2 61150-9 10187-3 11348-0 11450-4 47519-4 10167-5 10157-6 29762-2 10160-0 10183-2 48765-2 11369-6 8716-3 29545-1 10210-3 61149-1 30954-2 59768-2 59776-5 29554-3 10219-4 10218-6 51847-2 51848-0 46240-8 11535-2 18776-5 69730-0 8653-8';
	const headings = codes
		.split(' ')
		.flatMap((loinc) => [headingOf(undefined, loinc), headingOf('Some (other) title', loinc)]);
	expect(headings.filter((heading) => heading === undefined || headingKind(heading) === undefined)).toEqual([]);
});
