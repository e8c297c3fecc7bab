import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../engine/contract.ts';
import { asserted } from './say.ts';

type Row = readonly [what: string, text: string, words: string, is: Assertion];

describe('what closes a scope', () => {
	it.each<Row>([
		['a sentence', 'No fever. Cough.', 'Cough', 'present'],
		['a semicolon', 'Denies fever; cough for three days.', 'cough', 'present'],
		['a semicolon', 'Possible gout; hypertension.', 'hypertension', 'present'],
		['a colon', 'No fever: cough persists.', 'cough', 'present'],
		['a table cell', 'Fever | no | Cough | yes', 'Cough', 'present'],
		['a table cell', 'Diarrhea | none | Cough | present', 'Cough', 'present'],
		['a bullet', '- no fever\n- cough', 'cough', 'present'],
		['a dot', '• no fever • cough', 'cough', 'present'],
		['a line', 'no fever\ncough', 'cough', 'present'],
		['a number', '1. No gout 2. Asthma', 'Asthma', 'present'],
		['"but"', 'No fever but cough.', 'cough', 'present'],
		['"though"', 'Denies fever though coughing.', 'coughing', 'present'],
		['"which"', 'No fever which is a change from the cough.', 'cough', 'present'],
		['a comma, for doubt', 'Possible gout, hypertension.', 'hypertension', 'present'],
		['a comma, for what is over', 'Resolved rash, cough.', 'cough', 'present'],
		['a new subject', 'Denies fever, she has a cough.', 'cough', 'present'],
	])('%s: %s [%s] %s', (_, text, words, is) => expect(asserted(text, words)).toBe(is));

	it.each<Row>([
		['a colon', 'Lungs: wheezing: absent.', 'wheezing', 'negated'],
		['a colon', 'Wheezing: absent', 'Wheezing', 'negated'],
		['a colon', 'Rales: none', 'Rales', 'negated'],
		['a colon', 'Pneumonia: resolved', 'Pneumonia', 'resolved'],
		['a cell', 'Rales | negative', 'Rales', 'negated'],
		['a dash', 'Pneumonia - resolved', 'Pneumonia', 'resolved'],
		['a dash', 'Gout - no', 'Gout', 'negated'],
	])('an answer behind %s speaks of what stands before: %s', (_, text, words, is) =>
		expect(asserted(text, words)).toBe(is),
	);

	it.each<Row>([
		['negation', 'Denies: chest pain, dyspnea', 'dyspnea', 'negated'],
		['warnings', 'Return if: fever', 'fever', 'hypothetical'],
		['family', 'Family history: diabetes, CAD.', 'diabetes', 'family'],
	])('a cue before a colon holds for what follows: %s', (_, text, words, is) => expect(asserted(text, words)).toBe(is));

	it.each<Row>([
		['doubt', 'Working diagnosis: gout', 'gout', 'uncertain'],
		['doubt', 'Still to be ruled out: pneumonia.', 'pneumonia', 'uncertain'],
		['exclusion', 'Ruled out: pneumonia', 'pneumonia', 'negated'],
		['warnings', 'Strict return precautions: fever, vomiting.', 'vomiting', 'hypothetical'],
	])('a cue before a colon holds for what follows: %s', (_, text, words, is) => expect(asserted(text, words)).toBe(is));
});
