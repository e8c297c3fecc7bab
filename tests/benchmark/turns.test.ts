import { describe, expect, it } from 'vitest';
import { sections } from '../../engine/read/sections.ts';
import { goldNotes } from './gold.ts';
import { turns } from './turn-cases.ts';

describe('marked turns', () => {
	const notes = new Map(goldNotes('tuning').map(({ id, text }) => [id, text]));
	const marked = turns();

	it('are of notes of the tuning part, each once', () => {
		expect(marked.filter(({ id }) => !notes.has(id))).toEqual([]);
		expect(new Set(marked.map(({ id }) => id)).size).toBe(marked.length);
	});

	it('quote their note, in one place', () => {
		const places = marked.map(({ id, turn }) => (turn === null ? 2 : (notes.get(id) ?? '').split(turn).length));
		expect(places.every((parts) => parts === 2)).toBe(true);
	});

	it('are of notes whose heads tell no assessment', () => {
		const told = marked.filter(({ id }) =>
			sections(notes.get(id) ?? '').some(({ kind }) => kind === 'assessment' || kind === 'plan'),
		);
		expect(told).toEqual([]);
	});
});
