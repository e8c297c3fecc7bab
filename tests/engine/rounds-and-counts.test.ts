import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const man = { age: 62, sex: 'male' } as const;
const woman = { age: 44, sex: 'female' } as const;

describe('words around a name that count it, deny it or set it in another time', () => {
	it.each([
		['He has an acute case of bronchitis. Albuterol.', 'J20.9'],
		['Another acute round of maxillary sinusitis, the recurrent kind.', 'J01.01'],
		['Dog bite R hand. No PMH, NKDA, smokes half ppd.', 'F17.210'],
		['Class three obesity, BMI forty two point three.', 'Z68.41'],
		['Reflux still there. The scope showed erosions in the distal gullet, grade B, not bleeding.', 'K21.00'],
		['Iron deficiency anaemia from chronic oozing of the erosions in the hernia. Hb 11.9.', 'D50.0'],
		['Had sex with a man he had just met without a condom, swabs taken.', 'Z72.52'],
		['AF. Apixaban 5 bid. Clopidogrel stopped 2020, ASA off since apixaban.', 'Z79.01'],
		['Hard stools since the iron tablets. Medication effect, add senna.', 'T45.4X5A'],
		['Dizzy since the metoprolol went up. This is a med side effect, drop back to 25.', 'T44.7X5A'],
		['Amlodipine stopped, so now no pills for his hypertension, watch.', 'I10'],
		['Ischemic cardiomyopathy from his anterior infarct in 2019.', 'I25.2'],
	])('%s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).toContain(code);
	});

	it.each([
		['Permanent hypoparathyroidism, her parathyroids never came back after the operation. Calcitriol.', 'E89.2'],
		['Anemia from the monthly loss; iron every other day. Hgb 10.4, ferritin 6.', 'D50.0'],
		['Twisted left ankle. Same thing on the right in college, healed fine. Left ankle sprain, brace.', 'S93.402A'],
	])('%s', async (text, code) => {
		expect((await coded(text, woman)).split(' ')).toContain(code);
	});

	it.each([
		['AF on warfarin. Missed doses 0.', 'Z91.13'],
		['Thyroid fine. GAD-7 was 11, down from 16 on escitalopram. HTN ok.', 'Q90'],
		['RA active. Adalimumab added today? Insurer first - not started.', 'Z79.620'],
		['No alcohol, smoke or drugs. HTN ok.', 'F17'],
		['HTN. BMI goal twenty five.', 'Z68'],
		['Rash after amoxicillin. Not a drug effect, viral.', 'T36'],
		['HTN better since lisinopril. Side effects discussed.', 'T46'],
		['HTN ok. No history of treatment for cancer.', 'C80'],
	])('and not from: %s', async (text, code) => {
		expect(await coded(text, man)).not.toContain(code);
	});
});
