import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const told = (text: string) => codes(text, { age: 66, sex: 'male' });

describe('what another sentence says of a condition named before', () => {
	it.each([
		['He has heart failure. The echo shows an EF of 30%. It is systolic and chronic.', 'I50.22'],
		['His cardiomyopathy is stable on carvedilol. Angiography shows that it is ischaemic.', 'I25.5'],
		['He has chronic kidney disease. eGFR is 26, so that he is now stage 4.', 'N18.4'],
		['Her calcium is 2.8 and she has hyperparathyroidism. It is primary. Referred to surgery.', 'E21.0'],
		['He has multiple sclerosis. The course is secondary progressive.', 'G35.C0'],
		['His cirrhosis is stable. Alcohol is the cause of it.', 'K70.30'],
		['Asthma on Symbicort. I would grade it as moderate and persistent.', 'J45.40'],
		['Right knee osteoarthritis. It is post-traumatic, from the crash in 1990.', 'M17.31'],
		['Dementia. I am now sure it is Alzheimers disease, of early onset. Donepezil.', 'G30.0'],
	])('%s: %s', (text, code) => expect(told(text)).toContain(code));
	it('takes the place of the bare name', () =>
		expect(told('Right knee osteoarthritis. It is post-traumatic, from the crash in 1990.')).not.toContain('M17.11'));
	it.each([
		['Asthma on Symbicort. It is not severe.', 'J45.50'],
		['Anaemia of 9. It could be iron deficiency.', 'D50.9'],
		['Her mother has heart failure. It is systolic.', 'I50.20'],
		['Neuropathy of the feet. Alcohol is not the cause.', 'G62.1'],
		['Heart failure, stable.\nIt is chronic diastolic in his brother.', 'I50.32'],
	])('%s: not %s', (text, code) => expect(told(text)).not.toContain(code));
});

describe('diagnoses that a letter sets aside', () => {
	it.each([
		['Arteritis can be struck off.', 'I77.6'],
		['So atrophic vaginitis it is not.', 'N95.2'],
		['Narcolepsy is off the table.', 'G47.419'],
		['No papilledema, so idiopathic intracranial hypertension is out.', 'G93.2'],
		['She had been told for two years that she had undifferentiated connective tissue disease.', 'M35.9'],
		['Oxybutynin was given for a supposed overactive bladder.', 'N32.81'],
		['He was referred under the heading of idiopathic pulmonary fibrosis.', 'J84.112'],
		['The timing made me think at first of thyroiditis.', 'E06.9'],
		['Her list holds a TIA that neurology later decided was migraine.', 'G45.9'],
	])('%s: not %s', (text, code) => expect(told(text)).not.toContain(code));
	it.each([
		['I told her that she has giant cell arteritis.', 'M31.6'],
		['Asthma is out of control.', 'J45.909'],
		['He is short of breath from his asthma.', 'J45.909'],
	])('%s: %s', (text, code) => expect(told(text)).toContain(code));
});
