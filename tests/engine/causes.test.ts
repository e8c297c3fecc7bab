import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const ladder = 'HPI: fell from ladder while painting her house.\nAssessment: contusion of left knee.';
const car = 'HPI: hit by a car while crossing the street on foot.\nAssessment: contusion of left thigh.';
const coffee = 'HPI: burned by hot coffee at a restaurant.\nAssessment: first degree burn of right forearm.';
const dog = 'HPI: bitten by dog at the park on the left hand.\nAssessment: dog bite of left hand.';

describe('external causes (I.C.20)', () => {
	it.each([
		['mechanism and activity', ladder, ['S80.02XA', 'W11.XXXA', 'Y93.H9']],
		['mechanism and place', car, ['S70.12XA', 'V03.10XA', 'Y92.410']],
		['mechanism and place', coffee, ['T22.111A', 'X10.0XXA', 'Y92.511']],
		['mechanism and place', dog, ['S61.452A', 'W54.0XXA', 'Y92.830']],
	])('%s: %s', (_, text, said) => expect(codes(text)).toEqual(said));
	it('the room is of the house that the note tells elsewhere, whose words are shown too', () =>
		expect(
			codes(
				'SH: lives in her own house with son.\nHPI: stepping out of the shower she slipped on wet tile in her bathroom.\nAssessment: contusion of left buttock.',
			),
		).toEqual(['S30.0XXA', 'W01.0XXA', 'Y92.012', 'Y93.E1']));
	it('a cause that is named outranks a fall that is only called one', () =>
		expect(
			codes(
				'HPI: slipped on the ice by the mailbox, fell to the ground, same level.\nAssessment: contusion of left hip.',
			),
		).toEqual(['S70.02XA', 'W00.0XXA']));
	it('an injury that is weeks old is under care, one that is years old is not', () => {
		expect(codes('3 wk s/p Colles fracture left wrist, healing well.')).toEqual(['S52.532D']);
		expect(codes('s/p ankle fracture 12 years ago. Here for hypertension, refill lisinopril.')).toEqual(['I10']);
	});
	it('the verb in another form', () =>
		expect(codes('Seen after falling off a ladder yesterday.\nAssessment: sprain of left wrist, splinted.')).toEqual([
			'S63.502A',
			'W11.XXXA',
		]));
	it('work status where the note says at work', () =>
		expect(codes('HPI: happened at work.\nAssessment: sprain of left ankle.')).toContain('Y99.0'));
	it('ice is part of the mechanism', () =>
		expect(codes('HPI: slipped on ice.\nAssessment: sprain of right wrist, splint.')).toContain('W00.0XXA'));
	it('without an injury there is none', () =>
		expect(codes('HPI: tripped over a rug at home and fell.\nAssessment: hypertension, continue lisinopril.')).toEqual([
			'I10',
		]));
	it('place and activity only at the first encounter, the mechanism always (I.C.20.b)', () => {
		const later = codes(`Exam: 3 weeks post injury, healing well.\n${ladder}`);
		expect(later).toEqual(expect.arrayContaining(['S80.02XD', 'W11.XXXD']));
		expect(later.some((c) => /^Y9/.test(c))).toBe(false);
	});
	it('a denied or feared cause is none', () => {
		expect(codes('HPI: no fall from ladder.\nAssessment: contusion of left knee.')).toEqual(['S80.02XA']);
		expect(codes('Assessment: contusion of left knee.\nInstructions: avoid a fall from ladder.')).toEqual(['S80.02XA']);
	});
	it('place beside mechanism', () => {
		const said = codes(
			'HPI: cut her finger with a knife while cooking in the kitchen at home.\nAssessment: laceration of left index finger.',
		);
		expect(['W26.0', 'Y92.0'].map((p) => said.some((c) => c.startsWith(p)))).toEqual([true, true]);
	});
	// Expected: place beside mechanism here too; the mechanism's words reach over those of the place and take them.
	it('place beside mechanism: stairs at home', () => {
		const said = codes('HPI: fell on stairs at home.\nAssessment: left hip contusion.');
		expect(['W10', 'Y92.00'].map((p) => said.some((c) => c.startsWith(p)))).toEqual([true, true]);
	});
});
