import { describe, expect, it } from 'vitest';
import { pronounOf } from '../../engine/context/person.ts';
import type { Assertion } from '../../engine/contract.ts';
import { asserted, named } from './say.ts';

type Row = readonly [text: string, words: string, is: Assertion];
const check = (text: string, words: string, is: Assertion) => expect(asserted(text, words)).toBe(is);

describe('whose condition it is', () => {
	it.each<Row>([
		['Mother had breast cancer.', 'breast cancer', 'family'],
		['Breast cancer in her mother.', 'Breast cancer', 'family'],
		['Family history of colon cancer.', 'colon cancer', 'family'],
		['No family history of stroke.', 'stroke', 'negated'],
		['FH: diabetes, CAD', 'CAD', 'family'],
		['Mother with breast cancer, sister with lupus.', 'lupus', 'family'],
		['Asthma runs in the family.', 'Asthma', 'family'],
		['Grandmother died of stroke; he has gout.', 'stroke', 'family'],
		['BRCA positive in mother.', 'BRCA', 'family'],
	])('kin: %s [%s]', check);

	it.each<Row>([
		['Mother reports fever for two days.', 'fever', 'present'],
		['Per mom, cough since Monday.', 'cough', 'present'],
		['Brought in by mother with fever.', 'fever', 'present'],
		['Dad says he has a rash.', 'rash', 'present'],
		['Son brought her in for confusion.', 'confusion', 'present'],
		['Wife notes he snores.', 'snores', 'present'],
		['Accompanied by daughter, has dementia.', 'dementia', 'present'],
		['Mother and patient have asthma.', 'asthma', 'present'],
	])('kin who only tell: %s [%s]', check);

	it.each<Row>([
		['Husband has influenza.', 'influenza', 'other-person'],
		['Coworkers sick with influenza.', 'influenza', 'other-person'],
		['Exposed to COVID at work.', 'COVID', 'other-person'],
	])('others: %s [%s]', check);

	it.each<Row>([
		['Mother has diabetes, patient has asthma.', 'asthma', 'present'],
		['Grandmother died of stroke; he has gout.', 'gout', 'present'],
		['Sister with asthma; patient denies wheezing.', 'wheezing', 'negated'],
		['Family history: diabetes. Assessment: asthma.', 'asthma', 'present'],
	])('back to the patient: %s [%s]', check);

	it.each<Row>([
		['Lives with wife who has dementia.', 'dementia', 'other-person'],
		['His wife, who has dementia, came along.', 'dementia', 'other-person'],
	])('%s [%s]', check);

	it('the pronoun is the one that the note uses by far', () => {
		expect(pronounOf('she came her knee hurts she limps'.split(' '))).toBe('she');
		expect(pronounOf('she came and he came'.split(' '))).toBeUndefined();
		expect(pronounOf(['he'])).toBeUndefined();
		expect(pronounOf('she came and he came'.split(' '), 'male')).toBe('he');
		expect(pronounOf('he came and his knee hurts and he limps'.split(' '), 'female')).toBe('he');
	});
	it("in a woman's note, he who has something is another", () => {
		const woman = 'She has a cough. Her throat is sore. She sleeps badly. Her son was sent home and he has measles.';
		expect(asserted(woman, 'measles')).not.toBe('present');
		expect(asserted(woman, 'cough')).toBe('present');
	});
});

it('people called by their name alone have illnesses of their own', () => {
	const text =
		'Seen for gout, here with his daughter Hanne. Start colchicine.\nHanne has asthma and is treated for it.';
	expect(named(text)).not.toContain('J45.909');
});

it('"that is my sister" makes what follows hers', () => {
	const text = 'She has gout. "That\'s my sister, she has asthma," she said. She takes colchicine.';
	expect(named(text)).not.toContain('J45.909');
});

it('a husband is not the patient whose sex is recorded', () => {
	const text = 'Her gout is back, she takes colchicine. Husband present, he has asthma. He drove.';
	expect(named(text, { age: 60, sex: 'female' })).not.toContain('J45.909');
	expect(named(text)).toContain('J45.909');
});
