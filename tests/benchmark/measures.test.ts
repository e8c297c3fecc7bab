import { describe, expect, test } from 'vitest';
import { records } from './csv.ts';
import { flatten, flattenHarder } from './flatten.ts';
import { plainContext } from './plain-context.ts';
import { quantile, score } from './score.ts';

const pair = (gold: readonly string[], said: readonly string[]) => ({ gold: new Set(gold), said: new Set(said) });

describe('measures', () => {
	test('micro F1 counts codes, the mean counts notes, and an empty note rightly left empty is exact', () => {
		const { precision, recall, f1, meanF1, exact } = score([pair(['A', 'B', 'C'], ['A', 'B', 'X']), pair([], [])]);
		expect([precision, recall, f1, meanF1, exact]).toEqual([0.667, 0.667, 0.667, 0.833, 0.5]);
	});

	test('a code reported where none is due costs precision and that note', () => {
		expect(score([pair(['A'], ['A']), pair([], ['X'])])).toMatchObject({ precision: 0.5, recall: 1, meanF1: 0.5 });
	});

	test('quantiles of few values', () => {
		expect([quantile([3, 1, 2], 0.5), quantile([1, 2, 3, 4], 0.95)]).toEqual([2, 4]);
	});

	test('layout is lost: breaks, bullets and labels go, words stay', () => {
		const note = 'ASSESSMENT\n\n1. Cough.\n• Medical Reasoning: Likely viral.\nTime 10:30 noted.';
		expect(flatten(note)).toBe('ASSESSMENT Cough. Likely viral. Time 10:30 noted.');
		expect(flattenHarder(note)).toBe('Cough. Likely viral. Time 10:30 noted.');
	});

	test('CSV with quotes, commas and line breaks in fields', () => {
		expect(records('a,b\r\n1,"x, ""y""\nz"\r\n2,\r\n')).toEqual([
			{ a: '1', b: 'x, "y"\nz' },
			{ a: '2', b: '' },
		]);
	});

	test('plain ConText reaches to the end of the sentence or to a word that ends it', () => {
		const says = (text: string, word: string) =>
			plainContext(text, text.indexOf(word), text.indexOf(word) + word.length);
		expect(says('Denies fever. Has cough.', 'fever').negated).toBe(true);
		expect(says('Denies fever. Has cough.', 'cough').negated).toBe(false);
		expect(says('No fever but has cough.', 'cough').negated).toBe(false);
		expect(says('Pneumonia was ruled out.', 'Pneumonia').negated).toBe(true);
		expect(says('History of asthma.', 'asthma').historical).toBe(true);
		expect(says('Her mother had asthma.', 'asthma').other).toBe(true);
	});
});
