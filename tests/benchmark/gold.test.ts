import { describe, expect, test } from 'vitest';
import { shipped } from '../icd-data/shipped.ts';
import { goldFiles, goldNote, goldNotes, type Part } from './gold.ts';
import { goldLine, goldLines, lineDay, rawLines } from './lines.ts';
import { goldPrompts, measurePrompts, rawPrompts } from './prompts.ts';
import { rawTold, toldLine } from './told.ts';

const parts: readonly Part[] = ['tuning', 'test'];
const all = () => parts.flatMap(goldNotes);
/** Messages name the file only: nobody reads the test part in a log. */
const releaseOn = (date: string) => shipped(date < '2026-10-01' ? 'FY2026' : 'FY2027');

describe.each(parts)('gold notes, %s part', (part) => {
	test('every file has the shape and its own name', () => {
		for (const { name, raw } of goldFiles(part)) {
			const read = goldNote.safeParse(raw);
			expect(read.success ? [] : read.error.issues.map(({ path }) => path.join('.')), name).toEqual([]);
			expect(`${read.data?.id}.json`, 'id').toBe(name);
		}
	});

	test('every quote stands in the note, in one line', () => {
		for (const { id, text, codes, traps } of goldNotes(part)) {
			const lines = text.split('\n');
			for (const [at, { quote }] of [...codes, ...traps].entries())
				expect(
					lines.some((line) => line.includes(quote)),
					`${id}, quote ${at + 1}`,
				).toBe(true);
		}
	});

	test('every code is billable on the date of service', () => {
		for (const { id, dateOfService, codes, acceptable } of goldNotes(part)) {
			const release = releaseOn(dateOfService);
			for (const [at, code] of [...codes.map((c) => c.code), ...acceptable].entries()) {
				const row = release.find(code);
				expect(row >= 0 && release.billable(row), `${id}, code ${at + 1}`).toBe(true);
			}
		}
	});

	test('a code stands in one place only', () => {
		for (const { id, codes, traps, acceptable } of goldNotes(part)) {
			const named = [...codes.map((c) => c.code), ...traps.map((t) => t.code), ...acceptable];
			expect(named.length - new Set(named).size, id).toBe(0);
		}
	});
});

describe.each(parts)('told lines, %s part', (part) => {
	test('have the shape, an id of their own, and billable codes, each in one place', () => {
		const read = rawTold(part).map((raw) => toldLine.safeParse(raw));
		expect(read.flatMap((r, at) => (r.success ? [] : [at + 1]))).toEqual([]);
		expect(new Set(read.map((r) => r.data?.id)).size).toBe(read.length);
		const release = releaseOn(lineDay);
		for (const { data } of read) {
			const named = [...(data?.codes ?? []), ...(data?.wrong ?? [])];
			expect(named.length - new Set(named).size, data?.id).toBe(0);
			for (const code of named) expect(release.billable(release.find(code)), `${data?.id}: ${code}`).toBe(true);
		}
	});
});

describe.each(parts)('gold lines, %s part', (part) => {
	test('have the shape, and an id of their own', () => {
		const read = rawLines(part).map((raw) => goldLine.safeParse(raw));
		expect(read.flatMap((r, at) => (r.success ? [] : [at + 1]))).toEqual([]);
		expect(new Set(read.map((r) => r.data?.id)).size).toBe(read.length);
	});

	test('hold billable codes, each in one place', () => {
		const release = releaseOn(lineDay);
		for (const { id, codes, acceptable } of goldLines(part)) {
			const all = [...codes, ...acceptable];
			expect(new Set(all).size, id).toBe(all.length);
			for (const [at, code] of all.entries())
				expect(release.billable(release.find(code)), `${id}, code ${at + 1}`).toBe(true);
		}
	});
});

test('no line stands in both parts', () => {
	const tuning = new Set(goldLines('tuning').map((l) => l.text));
	expect(goldLines('test').filter((l) => tuning.has(l.text))).toHaveLength(0);
});

describe('the gold set', () => {
	test('holds at least 150 notes over twelve specialties, a third of them set aside', () => {
		const notes = all();
		expect(notes.length).toBeGreaterThanOrEqual(150);
		expect(new Set(notes.map((n) => n.specialty.toLowerCase())).size).toBeGreaterThanOrEqual(12);
		expect(goldNotes('test').length / notes.length).toBeCloseTo(1 / 3, 1);
	});

	test('has both releases, and notes that a person must see', () => {
		const dates = all().map((n) => n.dateOfService);
		expect(dates.some((d) => d < '2026-10-01') && dates.some((d) => d >= '2026-10-01')).toBe(true);
		expect(all().filter((n) => n.mustReview).length).toBeGreaterThan(5);
	});

	test('no note stands in both parts', () => {
		const ids = all().map((n) => n.id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe.each(parts)('gold notes in progress, %s part', (part) => {
	test('have the shape, quote the note, and no topic is right and wrong at once', () => {
		const read = rawPrompts(part).map((raw) => goldPrompts.safeParse(raw));
		expect(read.flatMap((r, at) => (r.success ? [] : [at + 1]))).toEqual([]);
		const items = read.flatMap(({ data }) => data ?? []);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		for (const { id, text, expect: right, wrong } of items) {
			expect(
				right.every(({ quote }) => text.includes(quote)),
				id,
			).toBe(true);
			const topics = [...right, ...wrong].map(({ topic }) => topic);
			expect(new Set(topics).size, id).toBe(topics.length);
		}
	});
});

test('the questions asked in the tuning part hold their precision and recall', { timeout: 300_000 }, async () => {
	const { precision, recall } = await measurePrompts('tuning');
	expect(precision).toBeGreaterThan(0.9);
	expect(recall).toBeGreaterThan(0.8);
});
