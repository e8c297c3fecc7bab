import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../engine/contract.ts';
import { asserted } from './say.ts';

type Row = readonly [text: string, words: string, is: Assertion];

describe('negation', () => {
	it.each<Row>([
		['She had no nausea though vomited twice.', 'nausea', 'negated'],
		['She had no nausea though vomited twice.', 'vomited', 'present'],
		['Denies fever, chills, cough, or dyspnea.', 'fever', 'negated'],
		['Denies fever, chills, cough, or dyspnea.', 'chills', 'negated'],
		['Denies fever, chills, cough, or dyspnea.', 'dyspnea', 'negated'],
		['Pt denies CP, SOB, n/v/d, HA.', 'HA', 'negated'],
		['Denies fever, chills, reports cough.', 'cough', 'present'],
		['Denies fever but has cough.', 'cough', 'present'],
		['Denies dizziness, on metoprolol for hypertension.', 'hypertension', 'present'],
		['No fever, positive for cough.', 'cough', 'present'],
		['Cough without fever, now productive.', 'productive', 'present'],
		['Negative for fever, chills and night sweats.', 'night sweats', 'negated'],
		['No gout or arthritis.', 'arthritis', 'negated'],
		['Neither asthma nor COPD.', 'COPD', 'negated'],
		['No evidence of DVT.', 'DVT', 'negated'],
		['Low suspicion for PE.', 'PE', 'negated'],
		['Never had asthma.', 'asthma', 'negated'],
		['The rash is not psoriasis.', 'psoriasis', 'negated'],
		['Pneumonia was ruled out.', 'Pneumonia', 'negated'],
		['No prior history of seizures.', 'seizures', 'negated'],
		['Depression screen negative.', 'Depression', 'negated'],
		['She returns for her thrombocytopenia.', 'thrombocytopenia', 'present'],
		['Return for fever.', 'fever', 'hypothetical'],
		['This 33 year old teacher has had migraines since college.', 'migraines', 'present'],
		['Her teacher has migraines.', 'migraines', 'other-person'],
		['HIV and hepatitis C are negative.', 'HIV', 'negated'],
		['Pharyngitis and a rapid strep test that is negative.', 'Pharyngitis', 'present'],
		['Myalgia, CK normal.', 'Myalgia', 'present'],
		['Iron deficiency, source not found.', 'Iron deficiency', 'present'],
		['No anemia -> B12 deficiency.', 'B12 deficiency', 'present'],
	])('%s [%s] %s', (text, words, is) => expect(asserted(text, words)).toBe(is));

	it.each<Row>([
		['Pelvic abscess draining well, culture neg.', 'abscess', 'present'],
		['Ovarian cyst 4 cm, CA-125 nl.', 'cyst', 'present'],
		['Cough, fever, wheeze negative.', 'wheeze', 'negated'],
		['No yolk sac = blighted ovum.', 'blighted ovum', 'present'],
		['Syphilis neg 4/11, chlamydia neg 4/12.', 'Syphilis', 'negated'],
	])('a result speaks of the test beside it: %s [%s] %s', (text, words, is) => expect(asserted(text, words)).toBe(is));

	it.each<Row>([
		['Gout not at goal.', 'Gout', 'present'],
		['Diabetes not well controlled.', 'Diabetes', 'present'],
		['No improvement in asthma.', 'asthma', 'present'],
		['No worsening of heart failure.', 'heart failure', 'present'],
		['Not only asthma but also COPD.', 'asthma', 'present'],
	])('a denial of something else denies no condition: %s', (text, words, is) => expect(asserted(text, words)).toBe(is));

	it.each<Row>([
		['No chest pain, dyspnea on exertion, orthopnea.', 'dyspnea', 'negated'],
		['Denies chest pain, dyspnea on exertion, orthopnea.', 'orthopnea', 'negated'],
	])('%s [%s] %s', (text, words, is) => expect(asserted(text, words)).toBe(is));
});

it('Ruled out pneumonia.', () => expect(asserted('Ruled out pneumonia.', 'pneumonia')).toBe('negated'));

it('what a dictation takes back is not said', () =>
	expect(asserted('Right wrist sprain, scratch that, left wrist sprain.', 'Right wrist sprain')).toBe('negated'));

describe('signs and boxes', () => {
	it.each<Row>([
		['+cough, -fever', 'cough', 'present'],
		['+cough, -fever', 'fever', 'negated'],
		['(-) edema', 'edema', 'negated'],
		['(+) edema', 'edema', 'present'],
		['[x] cough [ ] fever', 'cough', 'present'],
		['[x] cough [ ] fever', 'fever', 'negated'],
		['☑ asthma ☐ COPD', 'COPD', 'negated'],
		['- cough\n- fever', 'fever', 'present'],
		['?gout of the toe', 'gout', 'uncertain'],
		['Gout? Will check uric acid.', 'Gout', 'uncertain'],
	])('%j [%s] %s', (text, words, is) => expect(asserted(text, words)).toBe(is));
	it('Edema (-)', () => expect(asserted('Edema (-)', 'Edema')).toBe('negated'));
});
