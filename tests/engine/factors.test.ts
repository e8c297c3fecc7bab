import { describe, expect, it } from 'vitest';
import type { Patient } from '../../engine/contract.ts';
import { codes } from './say.ts';

const grown: Patient = { age: 44, sex: 'female' };
const small: Patient = { age: 6, sex: 'male' };

describe('factors and circumstances in running words (I.C.21.c)', () => {
	it.each([
		['Z55.0', 'cannot read, forms read to him', grown],
		['Z55.0', 'never learned to read or write.', grown],
		['Z56.4', 'constant fights w/ boss', grown],
		['Z56.4', 'Not getting along with her coworkers.', grown],
		['Z57.2', 'worked 20 years around silica dust in a quarry', grown],
		['Z59.01', "still at the men's shelter on 5th st", grown],
		['Z59.01', 'sleeping on her cousin’s couch since June', grown],
		['Z59.02', 'living in his truck', grown],
		['Z59.12', 'power was shut off last week', grown],
		['Z59.41', 'runs out of food before the end of the month', grown],
		['Z59.71', 'lost her Medicaid in May', grown],
		['Z59.811', 'eviction notice served', grown],
		['Z59.82', 'missed 2 appts, no ride', grown],
		['Z59.861', 'got a shut-off notice from the electric company', grown],
		['Z60.2', 'lives alone, no one to help', grown],
		['Z60.3', 'recent immigrant, trouble adjusting to culture here', grown],
		['Z62.23', 'grandma has custody', small],
		['Z63.31', 'dad deployed overseas', small],
		['Z63.6', 'taking care of her mother with dementia, worn out', grown],
		['Z65.2', 'released from prison 2 wks ago', grown],
		['Z65.4', 'was mugged in june', grown],
		['Z72.52', 'MSM, multiple partners condomless', { age: 26, sex: 'male' }],
		['Z74.1', 'needs help w/ bathing and dressing', { age: 80, sex: 'male' }],
		['Z77.33', 'agent orange exposure', { age: 75, sex: 'male' }],
		['Z91.52', 'past cutting as a teen, none for years', grown],
		['Z91.A28', 'mom stops giving his inhaler when he is well', small],
		['Z99.3', 'paraplegic, wheelchair', grown],
	] as const)('%s: %s', (code, text, patient) => {
		expect(codes(text, patient)).toContain(code);
	});

	it.each([
		['Z59.82', 'SDOH reviewed: no transportation problems'],
		['Z59.01', 'works at an animal shelter'],
		['Z59.41', 'volunteers at the food pantry'],
		['Z59.71', 'no insurance issues'],
		['Z63.31', 'husband was deployed, returned in 2019'],
		['Z56.0', 'her husband lost his job'],
		['Z65.3', 'court-ordered drug screen'],
		['Z74.1', 'independent, needs no help with bathing'],
		['Z63.6', 'wife caring for husband with dementia. A/P: Alzheimer dementia, stable on donepezil.'],
	])('not %s: %s', (code, text) => {
		expect(codes(text, grown)).not.toContain(code);
	});
});

describe('examinations, screening and vaccines not given (I.C.21.c.2, I.C.21.c.5, I.C.21.c.12)', () => {
	it.each([
		['Z00.00', 'here for yearly px. nothing abnormal found', grown],
		['Z01.020', 'failed school vision screening, here for full eye exam: normal', small],
		['Z02.4', "needs form signed for driver's license exam", { age: 17, sex: 'male' }],
		['Z04.1', 'MVA yesterday, rear passenger. No pain, no injury found.', grown],
		['Z11.4', 'HIV screening offered and drawn', grown],
		['Z12.11', 'due for colonoscopy, avg risk, referral to GI for screening', { age: 55, sex: 'male' }],
		['Z12.2', 'Assessment/Plan:\nLDCT lung cancer screening order', { age: 64, sex: 'male' }],
		['Z13.220', 'lipid panel ordered for screening', grown],
		['Z28.01', 'due for MMR#2 but febrile w/ URI so deferred', small],
		['Z28.21', 'refused pneumonia vaccine', grown],
		['Z28.82', 'Mom declined HPV again today, info given', { age: 13, sex: 'male' }],
		['Z28.83', 'Shingrix out of stock today', grown],
		['Z21', 'HIV+, undetectable on Biktarvy', grown],
		['Z76.0', 'Denies chest pain. Here for refills only.', grown],
		['Z76.82', 'ESRD, on the kidney transplant list', grown],
	] as const)('%s: %s', (code, text, patient) => {
		expect(codes(text, patient)).toContain(code);
	});

	it.each([
		['Z23', 'Mom declined HPV again today, info given'],
		['Z28.21', 'flu shot declined last fall'],
		['Z28.01', 'fever 101 + chills no source, flu/covid neg'],
		['Z13.32', 'Tearful but well. epds 5 at 2 wk.'],
		['Z13.39', 'HTN stable. Alcohol 3/wk AUDIT-C 2.'],
		['Z12.11', 'Colon cancer screening was mentioned, she will think about it in July.'],
		['Z12.11', 'colonoscopy ordered for rectal bleeding'],
		['Z00.00', 'last physical was in March, next due in 2027'],
	])('not %s: %s', (code, text) => {
		expect(codes(text, grown)).not.toContain(code);
	});
});

describe('work, places and deeds beside an injury (I.C.20)', () => {
	it.each([
		['Y99.0', 'bartender at work, broken glass cut R hand'],
		['Y99.0', 'clocked in, box fell on R foot, contusion'],
		['Y99.2', 'volunteering at food pantry, lumbar strain lifting crates'],
		['Y93.G1', 'R hand lac, no fb, slicing an avocado w knife'],
		['Y93.G1', 'cutting a squash for dinner, lac L index finger'],
		['Y93.K1', 'FOOSH on sidewalk while walking his own lab, R wrist fx'],
		['Y92.210', 'fell at daycare, lip laceration'],
		['S93.402A', "trampoline at neighbor's house, L ankle sprain"],
	])('%s: %s', (code, text) => {
		expect(codes(text, grown)).toContain(code);
	});

	it.each([
		['Y99.0', 'L ankle sprain playing soccer. May return to work Monday'],
		['Y99.0', 'knee sprain at home; sits at a desk at work'],
		['Y93.K1', 'dog bit R hand, laceration'],
		['S93.402A', 'Neighbor has L ankle sprain'],
	])('not %s: %s', (code, text) => {
		expect(codes(text, grown)).not.toContain(code);
	});
});
