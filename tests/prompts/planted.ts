import type { Family, When } from '../../prompts/family.ts';

const failing: When = { kind: 'unspecified', codes: ['I50.9'] };

/** A record that is right, but for what is planted. */
export const planted = (flaw: Partial<Family>): Family => ({
	id: 'planted',
	topic: 'Heart failure: type',
	when: failing,
	question: 'The note says “{phrase}”. Which type is it?',
	options: [{ says: 'Systolic' }, { says: 'Diastolic' }],
	cites: 'category I50',
	examples: [],
	...flaw,
});

const kidney: When = { kind: 'measured', says: String.raw`eGFR (?<value>\d+)`, below: 60, explained: ['N'] };
const pills: When = { kind: 'treated', drugs: ['metformin'], treats: ['E11'] };
const asks = (question: string): Partial<Family> => ({ question });
const offers = (...says: readonly string[]): Partial<Family> => ({ options: says.map((one) => ({ says: one })) });

/** Thirty ways to break the rules for queries; the linter must find each. */
export const flaws: readonly (readonly [name: string, flaw: Partial<Family>])[] = [
	['money', asks('Which type is it? The answer changes the reimbursement.')],
	['payment', asks('Which type is it, so that payment is not delayed?')],
	['risk adjustment', asks('Which type is it, for the RAF?')],
	['category of payment', asks('Which type is it, so that the HCC holds?')],
	['quality figures', asks('Which type is it, for the quality measure?')],
	['denial', asks('Which type is it, to avoid a denial of the stay?')],
	['coding', asks('Which type is it, so that coding can go on?')],
	['money in the title', { topic: 'Heart failure: billable type' }],
	['payment in an option', offers('Systolic (pays more)', 'Diastolic')],
	['told to document', asks('Please document chronic systolic heart failure?')],
	['asked to agree', asks('Would you agree that it is systolic?')],
	['told to confirm', asks('Confirm that it is systolic?')],
	['told what should be', asks('Which type should be documented?')],
	['said to be likely', asks('It is likely systolic; which type is it?')],
	['said to be consistent', asks('The echo is most consistent with which type?')],
	['criteria named as met', asks('It meets criteria for which type?')],
	['told to consider', asks('Which type is it? Consider adding systolic.')],
	['rhetorical', asks("It is systolic, isn't it?")],
	['another encounter', asks('At the last visit it was systolic. Which type is it?')],
	['old record', asks('Old records say systolic. Which type is it?')],
	['no question', asks('State the type.')],
	['a title that asks', { topic: 'Heart failure: which type?' }],
	['a single choice', offers('Systolic')],
	['a choice twice', offers('Systolic', 'Systolic', 'Diastolic')],
	['yes or no about a condition', offers('Yes', 'No')],
	['new diagnosis in the title', { topic: 'Chronic kidney disease', when: kidney, options: [] }],
	[
		'new diagnosis in the question',
		{ topic: 'eGFR', when: kidney, options: [], ...asks('Is it chronic kidney disease?') },
	],
	[
		'choices for a drug',
		{ topic: 'Metformin', when: pills, ...asks('What does {phrase} treat?'), ...offers('Diabetes', 'PCOS') },
	],
	['another diagnosis as a choice', offers('Systolic', 'Pulmonary embolism')],
	['no source', { cites: '' }],
];
