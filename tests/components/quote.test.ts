import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../components/quote.ts';

const at = (text: string, quote: string) => ({
	start: text.indexOf(quote),
	end: text.indexOf(quote) + quote.length,
	quote,
});

describe('quoteOf', () => {
	test('keeps to the sentence and marks every proof in it', () => {
		const text = 'Seen today. Hypertension, near goal on lisinopril 20. Continue.';
		const pieces = quoteOf(text, [at(text, 'Hypertension'), at(text, 'lisinopril 20')]);
		expect(pieces.map((piece) => piece.text).join('')).toBe('Hypertension, near goal on lisinopril 20.');
		expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual([
			'Hypertension',
			'lisinopril 20',
		]);
	});

	test('shows nothing of words that have changed', () => {
		expect(quoteOf('Hypotension today', [{ start: 0, end: 12, quote: 'Hypertension' }])).toEqual([]);
	});

	test('marks exactly the words of the note, whatever the note is', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 400 }),
				fc.nat(),
				fc.integer({ min: 1, max: 40 }),
				(text, from, size) => {
					const start = from % text.length;
					const end = Math.min(text.length, start + size);
					const quote = text.slice(start, end);
					const marked = quoteOf(text, [{ start, end, quote }]).filter((piece) => piece.marked);
					expect(marked.map((piece) => piece.text).join('')).toBe(quote.replace(/\s+/g, ' '));
				},
			),
		);
	});
});
