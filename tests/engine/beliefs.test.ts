import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

describe('what is believed, feared, read or charted by mistake is no diagnosis (IV.H)', () => {
	it.each([
		'He was worried for a while about heart failure because his father died of it at 70.',
		'She wondered about lupus.',
		'He thinks he has ADHD.',
		'She read about fibromyalgia and asked if she has it.',
		'Internet said multiple sclerosis, exam does not fit.',
		'The ER thought it was kidney stone but CT showed none.',
		'Came in thinking she had shingles; no rash.',
		'Chart says asthma but he denies ever having it.',
		'Listed as diabetic in error.',
		'Mistakenly coded as CHF.',
		'Two years ago she had pneumonia.',
		'Used to get migraines, none in 10 years.',
	])('%s', (text) => expect(codes(text)).toEqual([]));
	it.each([
		['Fibromyalgia is worse, she read about yoga. Continue duloxetine.', ['M79.7']],
		['Migraine, still gets them weekly, start topiramate.', ['G43.909']],
		['Heart failure is stable on furosemide; she was worried about her weight.', ['I50.9']],
	])('told of as there: %s', (text, said) => expect(codes(text)).toEqual(said));
});

describe('status told in passing', () => {
	it.each([
		['mech mitral valve 2014, click crisp, stable', ['Z95.2']],
		['I replaced her left knee in 2022, doing great.', ['Z96.652']],
		['both knees replaced, doing great', ['Z96.653']],
		['COPD on O2 24/7, tiotropium.', ['J44.9', 'Z99.81']],
		['GERD in remission, off meds, on no PPI.', ['K21.9']],
	])('%s', (text, said) => expect(codes(text)).toEqual(said));
});
