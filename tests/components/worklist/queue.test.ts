import { expect, test } from 'vitest';
import { arranged, counted, noFilter, passing, reasonsIn } from '../../../components/worklist/queue.ts';
import { many, row } from './rows.ts';

const priority = { by: 'priority', down: false } as const;
const labels = (rows: readonly { label: string }[]) => rows.map(({ label }) => label);

test('exceptions first: what failed, then by how serious the first reason is, then by doubt; done last', () => {
	const rows = [
		row({ label: 'done', state: 'reviewed' }),
		row({ label: 'alone', state: 'ready' }),
		row({ label: 'unsure', rank: 4, least: 0.5 }),
		row({ label: 'surer', rank: 4, least: 0.7 }),
		row({ label: 'other', rank: 9 }),
		row({ label: 'hard', rank: 0 }),
		row({ label: 'failed', state: 'failed' }),
	];
	expect(labels(arranged(rows, priority))).toEqual(['failed', 'hard', 'unsure', 'surer', 'other', 'alone', 'done']);
});

test('every column sorts both ways, and equal rows keep their order', () => {
	const rows = [
		row({ label: 'B', codes: [] }),
		row({ label: 'A', codes: ['I10', 'J20.9'] }),
		row({ label: 'A', codes: ['I10'] }),
	];
	expect(arranged(rows, { by: 'label', down: false }).map(({ codes }) => codes.length)).toEqual([2, 1, 0]);
	expect(arranged(rows, { by: 'codes', down: true }).map(({ codes }) => codes.length)).toEqual([2, 1, 0]);
});

test('filters are joined by and; the search finds label, number and code', () => {
	const rows = [
		row({ label: 'Rosalind Achterberg', ids: '4410', codes: ['E11.22'], reasons: ['low'] }),
		row({ label: 'Tobias Dunmore', ids: '77', codes: ['I10'], dateOfService: '2026-11-01', source: 'chart' }),
	];
	const found = (more: Partial<typeof noFilter>) => labels(passing(rows, { ...noFilter, ...more }));
	expect(found({ query: 'achter' })).toEqual(['Rosalind Achterberg']);
	expect(found({ query: '77' })).toEqual(['Tobias Dunmore']);
	expect(found({ query: 'e11 rosa' })).toEqual(['Rosalind Achterberg']);
	expect(found({ query: 'e11 tobias' })).toEqual([]);
	expect(found({ reason: 'low' })).toEqual(['Rosalind Achterberg']);
	expect(found({ from: '2026-11-02' })).toEqual(['Rosalind Achterberg']);
	expect(found({ to: '2026-11-02', source: 'chart' })).toEqual(['Tobias Dunmore']);
	expect(found({ group: 'done' })).toEqual([]);
});

test('a number typed in full finds its own row before those that only hold it; the rest keeps its order', () => {
	const rows = [
		row({ label: 'E-1100' }),
		row({ label: 'other', codes: ['E11.00'] }),
		row({ label: 'Mara Quill', ids: '7 E-110' }),
		row({ label: 'E-110' }),
	];
	expect(labels(passing(rows, { ...noFilter, query: 'e-110' }))).toEqual(['Mara Quill', 'E-110', 'E-1100']);
	expect(labels(passing(rows, { ...noFilter, query: 'e' }))).toEqual(labels(rows));
});

test('counts of groups and reasons', () => {
	const rows = [
		row({ reasons: ['low', 'hard'] }),
		row({ reasons: ['low'] }),
		row({ state: 'ready' }),
		row({ state: 'unreadable' }),
	];
	expect(counted(rows)).toEqual({ all: 4, review: 2, ready: 1, problems: 1, queued: 0, done: 0 });
	expect(reasonsIn(rows)).toEqual([
		['low', 2],
		['hard', 1],
	]);
});

test('10,000 rows are sorted and filtered well within 100 ms', () => {
	const rows = many(10_000);
	const start = performance.now();
	const sorted = arranged(rows, priority);
	const middle = performance.now();
	const found = passing(sorted, { ...noFilter, query: 'mei e11', group: 'review' });
	const end = performance.now();
	console.log(`10,000 rows: sort ${(middle - start).toFixed(0)} ms, filter ${(end - middle).toFixed(0)} ms`);
	expect(found.length).toBeGreaterThan(0);
	expect(end - start).toBeLessThan(100);
});
