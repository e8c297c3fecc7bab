import { describe, expect, test } from 'vitest';
import { compile } from '../../icd-data/compile/compile.ts';
import { openRelease } from '../../icd-data/open.ts';
import type { Release } from '../../icd-data/release.ts';
import { parseOrder } from '../../icd-data/source/order.ts';
import { foldWords } from '../../icd-data/words.ts';
import { openFixture, orderLine, packFixture, sources } from './fixture.ts';

const release = openFixture();
const at = (code: string) => release.find(code);
const codes = (rows: readonly number[]) => rows.map(release.code);

/** Terms that match a note of exactly these words. */
function matching(r: Release, text: string): string[] {
	const has = new Set(foldWords(text));
	const found: string[] = [];
	for (let t = 0; t < r.lexicon.size; t++) {
		if ([...r.lexicon.required(t)].every((w) => has.has(r.lexicon.word(w)))) found.push(r.code(r.lexicon.row(t)));
	}
	return [...new Set(found)].sort();
}

describe('a compiled fixture', () => {
	test('keeps the order of the file, not of the alphabet', () => {
		expect(codes([0, 6, 10])).toEqual(['A01', 'K6A', 'B02']);
		expect([at('k6a.1'), at('K6A1'), at('B02'), at('A01.7'), at('')]).toEqual([7, 7, 10, -1, -1]);
	});

	test('hangs codes on their longest prefix', () => {
		expect(codes(release.children(at('A01')))).toEqual(['A01.0', 'A01.1', 'A01.9']);
		expect(codes(release.leaves(at('A01')))).toEqual(['A01.0', 'A01.10', 'A01.11', 'A01.9']);
		expect(release.code(release.category(at('K6A1XXS')))).toBe('K6A');
		expect(release.parent(at('A01'))).toBe(-1);
	});

	test('a category unknown to the tabular lands in the section before it', () => {
		expect(release.chapter(at('B02'))).toEqual({ id: '1', title: 'Noises (A01-B02)' });
	});

	test('inherits notes from near to far with their references as row ranges', () => {
		const [own] = release.notes(at('A01.10'), 'excludes1');
		expect(own).toEqual({
			at: 'A01',
			kind: 'excludes1',
			text: 'rattle (B02)',
			refs: [{ text: 'B02', first: 10, last: 11 }],
		});
		expect(release.notes(at('A01.10'), 'excludes2').map((n) => n.at)).toEqual(['1']);
		const refs = release.notes(at('A01'), 'useAdditionalCode').flatMap((n) => n.refs);
		expect(refs).toEqual([
			{ text: 'K6A.-', first: 6, last: 10 },
			{ text: 'Z99.9', first: 0, last: 0 },
		]);
	});

	test('completes seventh characters only to real codes', () => {
		expect([...release.sevenths(at('K6A.1'))]).toEqual([
			['A', 'initial encounter'],
			['S', 'sequela'],
		]);
		expect(release.sevenths(at('A01')).size).toBe(0);
		expect(release.code(release.withSeventh(at('K6A.1'), 's'))).toBe('K6A.1XXS');
		expect([release.withSeventh(at('K6A.1'), 'D'), release.withSeventh(at('A01.0'), 'A')]).toEqual([-1, -1]);
	});

	test('knows what is new and the child that adds nothing', () => {
		expect([release.isNew(at('A01.10')), release.isNew(at('A01.0'))]).toEqual([true, false]);
		expect(release.code(release.defaultChild(at('A01.1')))).toBe('A01.10');
		expect(release.defaultChild(at('K6A'))).toBe(-1);
		expect([release.hcc(at('A01.0')), release.hcc(at('B02'))]).toEqual(['HCC 37', undefined]);
	});

	test('a note finds what the index, a reference, an inclusion term or a table says', () => {
		expect(matching(release, 'acute wobble')).toEqual(['A01', 'A01.0', 'A01.9']);
		expect(matching(release, 'tremble with creak')).toEqual(['A01.9', 'K6A', 'K6A.1']);
		expect(matching(release, 'sudden sway')).toEqual(['A01.0']);
		expect(matching(release, 'jiggle')).toEqual(['A01']);
		expect(matching(release, 'cancer of the hinge')).toContain('A01.0');
	});

	test('residual categories and words in parentheses never match by what is left of them', () => {
		expect(matching(release, 'rattle')).toEqual([]);
		expect(matching(release, 'wobble')).toEqual(['A01', 'A01.9']);
		expect(matching(release, 'benign')).toEqual([]);
	});

	test('terms tell their text, source, column and manifestation', () => {
		const terms = Array.from({ length: release.lexicon.size }, (_, t) => release.lexicon.term(t));
		expect(terms).toContainEqual({
			text: 'Wobble, wobbling (benign) (of leg), with, creak',
			source: 'index',
			row: 7,
			manifestation: 10,
			column: 0,
		});
		expect(terms.some((t) => t.text === 'Tremble: see Wobble, wobbling (benign) (of leg), left')).toBe(true);
		expect(terms.find((t) => t.source === 'neoplasm' && t.row === at('A01.1'))?.column).toBe(5);
		expect(release.morphologies).toEqual([{ words: foldWords('Sarcowobble'), column: 2 }]);
	});

	test('each term is anchored once, at its rarest word', () => {
		const { lexicon } = release;
		const seen: number[] = [];
		for (let w = 0; w < lexicon.words; w++) {
			for (const t of lexicon.anchored(w)) {
				seen.push(t);
				const least = Math.min(...[...lexicon.required(t)].map(lexicon.frequency));
				expect(lexicon.frequency(w)).toBe(least);
			}
		}
		expect(seen).toEqual(Array.from({ length: lexicon.size }, (_, t) => t));
		expect(lexicon.wordId('no such word')).toBe(-1);
	});

	test('what does not resolve is reported, not lost', () => {
		const { report, variantGroups } = compile(sources());
		expect(report.get('cross reference: unresolved')).toEqual(['Shimmy: Nowhere, to be found']);
		expect(report.get('note reference that names no code')).toEqual(['A01: (Z99.9)']);
		expect(report.get('index entry at a code that became a header')).toEqual(['A01.1 (left)', 'A01.1- (hinge)']);
		expect(variantGroups).toContainEqual(['Wobble', 'wobbling']);
	});

	test('codes without a category or apart from it are refused by line', () => {
		const bad = (text: string) => () => compile({ ...sources(), order: parseOrder('order.txt', text) });
		expect(bad(orderLine(1, 'A01', 0, 'x') + orderLine(2, 'B010', 1, 'y'))).toThrow(
			/order\.txt, line 2: expected the category B01/,
		);
		const apart = orderLine(1, 'A01', 0, 'x') + orderLine(2, 'B01', 1, 'y') + orderLine(3, 'A010', 1, 'z');
		expect(bad(apart)).toThrow(/order\.txt, line 3: expected A010 next to/);
	});
});

describe('a packed release', () => {
	const bytes = packFixture();

	test('is the same, byte for byte, each time', () => {
		expect(Buffer.from(packFixture()).equals(Buffer.from(bytes))).toBe(true);
	});

	test('opens from any place in a buffer', () => {
		const moved = new Uint8Array(bytes.length + 3);
		moved.set(bytes, 3);
		expect(openRelease(moved.subarray(3)).title(0)).toBe('Wobble');
	});

	test.each([0, 3, 7, 20, 4000, bytes.length - 1])('cut off after %i bytes it is refused', (length) => {
		expect(() => openRelease(bytes.slice(0, length))).toThrow(/Packed release: expected/);
	});
});
