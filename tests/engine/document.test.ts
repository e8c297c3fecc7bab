import { describe, expect, test } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings, type Patient } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { goldNotes } from '../benchmark/gold.ts';
import { shippedRelease } from '../rules/draft.ts';

const code = coder({ rules: allRules });
const plain =
	'Follow-up of high blood pressure. Home readings 118 to 126 over 70 to 78, taking lisinopril every day, no cough.\nExam: BP 122/74, heart regular, lungs clear, no edema.\nAssessment/Plan:\n1. Essential hypertension, well controlled. Continue lisinopril 20 mg daily.';
const documentRules = /^note-|^weeks-conflict$/;
async function found(text: string, patient: Patient = { sex: 'female', birthDate: '1964-03-09' }): Promise<string[]> {
	const encounter = { id: 'a', text, dateOfService: '2026-10-14', patient };
	const { findings } = await code(encounter, shippedRelease(), defaultSettings);
	return [...new Set(findings.map(({ rule }) => rule).filter((rule) => documentRules.test(rule)))];
}

test('a plain note has nothing that is about the document', async () => {
	expect(await found(plain)).toEqual([]);
});

describe('language', () => {
	test.each([
		['HPI: Paciente refiere dolor de pecho desde hace tres días.'],
		['La paciente niega fiebre y tos.'],
		['Patiente avec douleur du genou gauche depuis trois jours.'],
		['Patientin hat seit drei Tagen Schmerzen im Knie, kein Fieber.'],
		['Жалобы на боль в груди'],
		['患者は胸痛を訴える'],
	])('is told: %s', async (line) => expect(await found(`${line}\n${plain}`)).toEqual(['note-other-language']));
	test.each([
		['Spanish interpreter used.'],
		['DOS 10/14/26, DES to LA in 2019, LOS 2 d, HA, SH: del Rio is her employer.'],
		['α-blocker and β-blocker, Δ weight none.'],
		['Ms. de la Cruz and Dr. van der Berg.'],
		['Per os, sans complaint, en route, vis a vis, in situ, de novo.'],
	])('is English enough: %s', async (line) => expect(await found(`${line}\n${plain}`)).toEqual([]));
});

describe('signature', () => {
	test.each([
		['Note status: Pended'],
		['Status: In progress, not yet signed'],
		['Resident note. Awaiting cosignature of the attending.'],
		['Attending attestation pending.'],
		['PRELIMINARY - NOT AUTHENTICATED'],
		['This document has not been verified by the provider.'],
		['Written by ambient software, pending clinician review.'],
		['Signed: ____________'],
	])('is missing: %s', async (line) => expect(await found(`${plain}\n${line}`)).toEqual(['note-unsigned']));
	test.each([
		['Electronically signed by A. Writer, MD'],
		['Consent signed. MRI pending prior authorization.'],
		['Ultrasound report not yet back, biopsy result pending.'],
		['Status: stable'],
	])('is not in question: %s', async (line) => expect(await found(`${plain}\n${line}`)).toEqual([]));
	test('what was written late may change the codes', async () =>
		expect(await found(`${plain}\nLate entry for 10/02: rash noted.`)).toEqual(['note-addendum']));
});

describe('ending', () => {
	test.each([
		'2. Mobility: PT referral for stre',
		'2. Start metoprolol and',
		'2. Refer to cardiology,',
		'2. Labs [cut off]',
	])('breaks off: %s', async (line) => expect(await found(`${plain}\n${line}`)).toEqual(['note-truncated']));
	test.each([
		'2. RTC 3 mo',
		'J. Mbeki MD',
		'2. f/u prn',
		'2. recheck K',
		'/s/ T. Guidry PA-C',
		'-----',
		'See in six months',
	])('is an ending: %s', async (line) => expect(await found(`${plain}\n${line}`)).toEqual([]));
});

describe('whose note', () => {
	test.each([
		[
			'another birth date',
			`Pt: Marta Oduya DOB 02/11/1982\n${plain}\nMr. Felton, DOB 09/30/1951, has gout.`,
			'note-two-patients',
		],
		['another record number', `MRN 0044871\n${plain}\nMRN: 0051234`, 'note-two-patients'],
		['another sex than the chart', `62 yo M here for follow-up.\n${plain}`, 'note-another-identity'],
		['another birth date than the chart', `DOB: 03/09/1946\n${plain}`, 'note-another-identity'],
	])('%s', async (_, text, rule) => expect(await found(text)).toContain(rule));
	test.each([
		[`Orla Finch, 62 yo F, DOB 03/09/1964, MRN 0044871\n${plain}\nDOB: 1964-03-09 MRN 0044871`],
		[`62 F with her son, 31 M.\n${plain}`.replace(', 31 M', '')],
		[`${plain}\nFather 64 M with heart disease.`],
	])('one patient: %s', async (text) => expect(await found(text)).toEqual([]));
});

test('copied parts and sides that disagree', async () => {
	expect(await found(`${plain}\n--- pasted from prior encounter ---`)).toEqual(['note-copied-forward']);
	expect(await found(`${plain}\nX-ray: worn right knee. Consent for left knee injection signed.`)).toContain(
		'note-sides-apart',
	);
});

test('every tuning note that a person must see is held by a rule', async () => {
	const missed: string[] = [];
	for (const { id, text, dateOfService, patient, mustReview } of goldNotes('tuning').filter((one) => one.mustReview)) {
		const { findings } = await code({ id, text, dateOfService, patient }, shippedRelease(), defaultSettings);
		if (mustReview && !findings.some(({ severity }) => severity !== 'soft')) missed.push(id);
	}
	expect(missed).toEqual([]);
});
