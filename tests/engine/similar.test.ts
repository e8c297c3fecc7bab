import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../property/seed.ts';
import { similarity, sketchOf } from '../../engine/similar.ts';
import { goldNotes } from '../benchmark/gold.ts';

const runsOf = (text: string): Set<string> => {
	const words = text.split(' ');
	return new Set(words.slice(0, Math.max(1, words.length - 4)).map((_, at) => words.slice(at, at + 5).join(' ')));
};

test('estimates the share of common word runs within its error', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrst'), minLength: 3, maxLength: 5 });
	const text = fc.array(letters, { minLength: 60, maxLength: 160 });
	fc.assert(
		fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (first, second, share) => {
			const kept = first.slice(0, Math.floor(first.length * share));
			const [a, b] = [first.join(' '), [...kept, ...second].join(' ')];
			const [one, other] = [runsOf(a), runsOf(b)];
			const common = [...one].filter((run) => other.has(run)).length;
			const exact = common / (one.size + other.size - common);
			expect(Math.abs(similarity(sketchOf(a), sketchOf(b)) - exact)).toBeLessThan(0.3);
		}),
	);
});

test('a note is like itself, also with other numbers and in capitals; notes of two visits are not alike', () => {
	const notes = goldNotes('tuning').filter(({ text }) => text.length > 600);
	const sketches = notes.map(({ text }) => sketchOf(text));
	for (const { text } of notes.slice(0, 20)) {
		expect(similarity(sketchOf(text), sketchOf(text.toUpperCase()))).toBe(1);
		expect(similarity(sketchOf(text), sketchOf(text.replace(/\d+/g, '7')))).toBe(1);
	}
	const pairs = sketches.flatMap((one, i) => sketches.slice(i + 1).map((other) => similarity(one, other)));
	expect(pairs.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(0.3);
});

test('a note with two fresh sentences is still a copy; nothing is like nothing else', () => {
	for (const { text } of goldNotes('tuning').filter((note) => note.text.length > 1500))
		expect(similarity(sketchOf(text), sketchOf(`${text}\nFlu shot given today. See in six months.`))).toBeGreaterThan(
			0.8,
		);
	expect(similarity(sketchOf(''), sketchOf('Cough for three days.'))).toBe(0);
	expect(similarity([], [])).toBe(0);
});
