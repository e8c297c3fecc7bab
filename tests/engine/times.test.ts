import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../engine/contract.ts';
import { asserted, named } from './say.ts';

type Row = readonly [text: string, words: string, is: Assertion];
const check = (text: string, words: string, is: Assertion) => expect(asserted(text, words)).toBe(is);

it.each<Row>([
	['Patient education: heart failure, stroke.', 'stroke', 'education'],
	['A/P: gout. Handout: asthma at home.', 'asthma', 'education'],
	['Gave her the diet handout (gallstones, pancreatitis).', 'pancreatitis', 'education'],
])('what is taught: %s [%s]', check);

it('the name of a questionnaire names no condition', () => {
	expect(named('GAD-7 was 6 and the Geriatric Depression Scale 2.')).toEqual([]);
	expect(named('Generalized anxiety disorder, GAD-7 was 12.')).toEqual(['F41.1']);
});

describe('when it was, and whether it is', () => {
	it.each<Row>([
		['History of pneumonia.', 'pneumonia', 'historical'],
		['Pneumonia in 2019.', 'Pneumonia', 'historical'],
		['Pneumonia in March 2019, was in bed for weeks.', 'Pneumonia', 'historical'],
		['Ankle sprain x2 in 2021.', 'Ankle sprain', 'historical'],
		['s/p appendicitis', 'appendicitis', 'historical'],
		['Kidney stones three years ago.', 'Kidney stones', 'historical'],
		['Stroke as a child.', 'Stroke', 'historical'],
		['Hospitalized for sepsis, now home.', 'sepsis', 'historical'],
		['Hospital course was notable for sepsis.', 'sepsis', 'historical'],
		['Acute bronchitis; history of pneumonia.', 'bronchitis', 'present'],
		['Three day history of cough.', 'cough', 'present'],
		['Hx of fever for a week.', 'fever', 'present'],
		['Years of migraine, on topiramate.', 'migraine', 'present'],
	])('past: %s [%s]', check);
	it.each<Row>([
		['Rash resolved.', 'Rash', 'resolved'],
		['Her pneumonia has resolved.', 'pneumonia', 'resolved'],
		['Pneumonia, now resolved.', 'Pneumonia', 'resolved'],
		['Cellulitis has cleared up.', 'Cellulitis', 'resolved'],
		['Resolved hematuria.', 'hematuria', 'resolved'],
	])('over: %s [%s]', check);
	it.each<Row>([
		['Return if fever or vomiting.', 'vomiting', 'hypothetical'],
		['Chest pain, syncope -> ER.', 'Chest pain', 'hypothetical'],
		['Confusion or black stools => call.', 'Confusion', 'hypothetical'],
		['Next step is insulin if fastings stay high.', 'insulin', 'hypothetical'],
		['Call for fever, chest pain, or bleeding.', 'chest pain', 'hypothetical'],
		['ER precautions for chest pain.', 'chest pain', 'hypothetical'],
		['Fever, chest pain or bleeding should prompt a call.', 'bleeding', 'hypothetical'],
		['Discussed risk of stroke.', 'stroke', 'hypothetical'],
		['At risk for falls.', 'falls', 'hypothetical'],
		['Watch for signs of infection.', 'infection', 'hypothetical'],
		['Ibuprofen prn for headache.', 'headache', 'hypothetical'],
		['If the pneumonia worsens, go to the ED.', 'pneumonia', 'hypothetical'],
	])('not yet: %s [%s]', check);
	it.each<Row>([
		['Handout given on sciatica.', 'sciatica', 'education'],
		['Sciatica handout provided.', 'Sciatica', 'education'],
		['Hypertension can cause stroke.', 'Hypertension', 'education'],
		['Screening for colon cancer.', 'colon cancer', 'screening'],
		['Colon cancer screening due.', 'Colon cancer', 'screening'],
		['Screened for depression.', 'depression', 'screening'],
		['Hepatitis B vaccine given.', 'Hepatitis B', 'vaccine'],
		['Vaccinated against influenza.', 'influenza', 'vaccine'],
		['Shingles shot last year.', 'Shingles', 'vaccine'],
		['Titer for hepatitis B.', 'hepatitis B', 'vaccine'],
		['Allergies: penicillin causes rash', 'rash', 'allergy'],
		['Allergic to peanuts.', 'peanuts', 'allergy'],
	])('spoken of only: %s [%s]', check);

	it('what lasts is there even when told as history; what passes is not', () => {
		expect(named('PMH: history of hypertension, history of pneumonia.')).toContain('I10');
		expect(named('PMH: history of hypertension, history of pneumonia.')).not.toContain('J18.9');
		expect(named('Years of migraine, on topiramate.')).toContain('G43.909');
	});
	it.each<Row>([
		['Pneumonia, resolved.', 'Pneumonia', 'resolved'],
		['Pneumonia (resolved)', 'Pneumonia', 'resolved'],
	])('%s', check);
	it('hospital course as a head', () => check('HOSPITAL COURSE: sepsis from pyelonephritis.', 'sepsis', 'historical'));
});
