import { expect, test } from 'vitest';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allFamilies } from '../../prompts/all.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { settled } from '../../prompts/tables/settles.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';

const reader = await shippedWhole();
const code = coder({ rules: allRules, ask: promptsOf, ...(reader ? { reader } : {}) });
const asked = async (text: string) =>
	(await code({ id: 'p', text, dateOfService: '2026-11-02' }, shipped('FY2027'), defaultSettings)).prompts.map(
		({ id }) => id,
	);
const filler = 'The visit was long and pleasant, and much of it was spent on the garden and the grandchildren. ';

test('one question for the same words: the next arises when the first is answered', async () => {
	expect(await asked('A/P: Dementia, continue donepezil.')).toEqual(['dementia']);
	expect(await asked("A/P: Alzheimer's dementia, continue donepezil.")).toEqual(['dementia-severity']);
});

test('a question quotes the words of its own condition, not those of another that the same code tells', async () => {
	expect(
		await asked('T2DM uncontrolled - CGM today, glargine 30 + metformin.\nCKD - on losartan, add dapagliflozin.'),
	).toEqual(['diabetes-uncontrolled', 'ckd-stage']);
});

test('a list that was imported raises no question', async () => {
	const list = 'CHF, anemia, AFib, CKD, depression, gout.';
	expect(await asked(`PROBLEM LIST (imported): ${list} Only addressed today: HTN 128/70, refill losartan.`)).toEqual(
		[],
	);
	expect(await asked(`A/P: ${list}`)).toContain('heart-failure');
});

test('a contradiction does not wait for another question about its words', async () => {
	const both = 'R knee twist at basketball, locking.\nMRI: torn meniscus.\nL knee scope booked.';
	expect(await asked(both)).toEqual(expect.arrayContaining(['meniscus-tear', 'side-conflict']));
});

test('a note that tells one side, and never the other, is not asked for it', async () => {
	expect(await asked('A/P: Ankle sprain, brace and ice.')).toEqual(['side']);
	expect(await asked('Exam: L foot warm.\nA/P: Ankle sprain, brace and ice.')).toEqual([]);
	expect(await asked('Given 1 L of saline.\nA/P: Ankle sprain, brace and ice.')).toEqual(['side']);
});

test('what a longer note only mentions raises no question', async () => {
	const words = 'She talked about her ankle sprain.';
	expect(await asked(words)).toEqual(['side']);
	expect(await asked(`${filler.repeat(6)}\n${words}\n${filler}`)).toEqual([]);
});

test('two sides of two conditions, an old operation among them, are no contradiction', async () => {
	const knee =
		'PMH: right knee replacement 2020.\nExam: left knee effusion.\nA/P: Primary osteoarthritis of the left knee.';
	expect(await asked(knee)).not.toContain('side-conflict');
	expect(await asked('Exam: right knee effusion.\nA/P: Primary osteoarthritis of the left knee.')).toEqual([
		'side-conflict',
	]);
});

test('both sides of one part, the condition named with neither, is a contradiction; a sound other side is none', async () => {
	const torn = 'MRI: torn meniscus, ortho.';
	expect(await asked(`Twisted R knee at basketball.\n${torn}\nL knee scope booked.`)).toContain('side-conflict');
	expect(await asked(`R knee locks, L knee normal. ${torn}`)).not.toContain('side-conflict');
	expect(await asked('A/P: Swollen ankles, elevate.')).not.toContain('side');
});

test('what is denied, over, somebody else’s, unticked or only looked for raises no question', async () => {
	for (const words of ['Leaks urine: no.', 'Eczema in infancy.', 'Dad has gout.', '[ ] gouty', 'Labs for RA.'])
		expect(await asked(`${words} Tinea pedis, cream.`), words).toEqual([]);
	expect(await asked('Wife says: gouty again. Tinea pedis, cream.')).toEqual(['gout']);
});

test('what the engine reads as past, or joins over words that end it, raises no question', async () => {
	for (const words of ['H/o depression in college, mood good.', 'Ulcer healed, T2DM foot check fine.', 'R/o dementia.'])
		expect(await asked(words), words).toEqual([]);
	expect(await asked('T2DM foot ulcer R heel, offloading.')).toContain('skin-ulcer');
});

test('questions of two axes are asked of the same words', async () => {
	expect(await asked('A/P: Rotator cuff tear, PT.')).toEqual(expect.arrayContaining(['rotator-cuff-tear', 'side']));
	expect(await asked('A/P: Preeclampsia, labs twice a week.')).toEqual(
		expect.arrayContaining(['preeclampsia', 'trimester']),
	);
});

test('an exam of the other side contradicts, a sound or compared one does not', async () => {
	const note = (exam: string) => `S: R ankle sprain 10 d.\nO: ${exam}\nA/P: Lateral ankle sprain R, ATFL. Brace.`;
	expect(await asked(note('L ankle: ATFL tender, ecchymosis.'))).toContain('side-conflict');
	expect(await asked(note('R ankle: ATFL tender. L ankle nl.'))).not.toContain('side-conflict');
});

test('a filtration rate far from the stage told contradicts it, one near it does not', async () => {
	expect(await asked('A/P: CKD 3b, eGFR 22, nephrology.')).toContain('stage-conflict');
	expect(await asked('A/P: CKD 3b, eGFR 46 (41 in May).')).not.toContain('stage-conflict');
});

test('what tells a connection of something else answers no other question', async () => {
	const rest = '\n- Hyperkalemia: lisinopril held for a week, patiromer, recheck Monday';
	expect(await asked(`A/P:\n- CKD 3b due to type 2 diabetes: dapagliflozin 10${rest}`)).toContain(
		'drug-effect-potassium',
	);
	expect(await asked(`A/P:\n- CKD 3b due to type 2 diabetes${rest}. It is due to the drug.`)).not.toContain(
		'drug-effect-potassium',
	);
});

test('an answer in misspelled words is read, and a relative behind it is none', async () => {
	expect(await asked('A/P: hyperlipidemia, mixd, lipitor.')).not.toContain('hyperlipidemia');
	expect(await asked('Annual labs: A1c 6.9. Fam hx DM in mom. Recheck in 3 months.')).toContain('high-a1c');
	expect(await asked('A/P: Migraines, rizatriptan. Mother has migraine with aura.')).toContain('migraine');
});

test('a cause or type said to be unknown so far is not asked for', async () => {
	for (const words of ['Hyperthyroidism, cause being worked up.', 'Anemia of unclear etiology, Hgb 9.8.'])
		expect(await asked(`A/P: ${words} Labs sent.`), words).toEqual([]);
	expect(await asked('A/P: Anemia, MCV 80. Ferritin pending.')).toEqual(['anemia']);
});

test('a value called low is asked after as a value, and lows only once', async () => {
	expect(await asked('A/P: Low Hgb 10.9, MCV 81. Repeat in 4 weeks.')).toEqual(['low-hemoglobin-named']);
	expect(await asked('CGM: lows at 3 AM. A/P: Uncontrolled DM2, cut glargine to 32.')).toEqual([
		'diabetes-uncontrolled',
	]);
});

test('the better hand and the arm of a vaccine tell no side of a condition', async () => {
	for (const aside of ['R handed.', 'Left hand dominant.', 'Td given in the L deltoid.', 'Lungs clear bilaterally.'])
		expect(await asked(`Exam: wrist tender. ${aside}\nA/P: Distal radius fx, Colles type, closed.`), aside).toContain(
			'side',
		);
	expect(await asked('He is right-handed.\nA/P: Hemiparesis after stroke, Botox.')).toEqual(['hemiplegia']);
	expect(await asked('A/P: Stone - flank pain better, tamsulosin.')).toEqual(['kidney-stone']);
});

test('items of a list are the assessment, and what stands before them is only told', async () => {
	const told = 'Now needs help to dress, incontinent some nights.';
	expect(await asked(`${told}\n- HTN: cut lisinopril to 5\n- Tinea pedis: cream`)).toEqual([]);
	expect(await asked('- HTN: cut lisinopril to 5\n- Incontinence: pads, bladder diary')).toEqual(['incontinence']);
});

test('what is another’s matter, not of this visit or not even a condition raises no question', async () => {
	for (const words of [
		'On apixaban (AF per cardiology).',
		'The chart lists CHF, none of it his.',
		'Robitussin DM prn.',
		'DM cough syrup helped.',
		'Asthma childhood only.',
		'Fib-4 low, fatty liver.',
		'Lung cancer RUL, mets none.',
		'Only here for a wart. Takes lisinopril, sertraline.',
	])
		expect(await asked(`${words} Tinea pedis, cream.`), words).toEqual([]);
	expect(await asked('Only here for refills: refill sertraline 50. Tinea pedis, cream.')).toEqual([
		'treated-antidepressant',
	]);
});

test('every settled question and what settles it are records', () => {
	const ids = new Set(allFamilies.map(({ id }) => id));
	expect(settled.flatMap(({ id, by }) => [id, by]).filter((id) => !ids.has(id))).toEqual([]);
});

test('choices are told in our own words too, without those of the note', async () => {
	const text = 'A/P: Dry cough for six weeks, lungs clear. Hypertension, on lisinopril 20 mg since August.';
	const { prompts } = await code({ id: 'p', text, dateOfService: '2026-11-02' }, shipped('FY2027'), defaultSettings);
	const cough = prompts.find(({ id }) => id === 'drug-effect-cough');
	expect(cough?.options[0]).toBe('Due to lisinopril');
	expect(cough?.own).toEqual(['Due to {cause}', 'Not due to {cause}', 'Other', 'Unable to determine']);
});
