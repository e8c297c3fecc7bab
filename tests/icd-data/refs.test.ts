import { describe, expect, test } from 'vitest';
import { noteRefs } from '../../icd-data/compile/refs.ts';
import { buildRows } from '../../icd-data/compile/rows.ts';

const list =
	'A00 A000 A05 A050 A06 E08 E084 E0841 E0843 E09 E0943 E10 E1043 E11 E1143 E1162 E11620 E13 T36 T360X1 T360X5 T361X4 T50 T65 T650X1 I690 I69020 I69021 I691 I69120 S32 S321 S321XXA S321XXB S329 S329XXB U07 E878 F10 F19 I69 M05 M0500 M0501 M058A';
const rows = buildRows(
	'list',
	[...new Set(list.split(' ').flatMap((c) => [c.slice(0, 3), c]))]
		.sort()
		.map((code, i) => ({ code, billable: true, title: code, line: i })),
);

/** The codes that the references of a note take in. */
const codes = (note: string) =>
	noteRefs(rows, note).map((r) =>
		r.ranges.flatMap(([first, last]) => rows.order.slice(first, last).map((o) => o.code)).join(' '),
	);

describe('references in notes', () => {
	test.each([
		['one code', 'x (E08.43)', ['E0843']],
		['an incomplete code', 'x (A05.-)', ['A05 A050']],
		['a range of categories', 'x (A00-A05)', ['A00 A000 A05 A050']],
		['a range with a gap at its end', 'x (A00-A05.9)', ['A00 A000 A05 A050']],
		['a range of incomplete codes', 'x (F10.- -F19.-)', ['F10 F19']],
		['"to"', 'x (M05.00 to M05.8A)', ['M0500 M0501 M058A']],
		['two codes with one space between', 'x (I69.0- I69.1-)', ['I690 I69020 I69021 I691 I69120']],
		['a list', 'x (A00.0, A06; U07)', ['A000 A06 U07']],
		['a slip in the bracket', 'x (E87.8}', ['E878']],
		['a space before the bracket', 'x (E87.8 )', ['E878']],
		['"with .43"', 'x (E08-E13 with .43)', ['E0843 E0943 E1043 E1143']],
		['"with .62-"', 'x (E08-E13 with .62-)', ['E1162 E11620']],
		['fifth or sixth character', 'x (T36-T65 with fifth or sixth character 1-4)', ['T360X1 T361X4 T650X1']],
		['fifth or six character', 'x (T36-T50 with fifth or six character 5)', ['T360X5']],
		['seventh character', 'x (S32.1--S32.9 with 7th character B)', ['S321XXB S329XXB']],
		['final characters', 'x (I69. with final characters -20)', ['I69020 I69120']],
		['two references', 'x (A06), see y (U07)', ['A06', 'U07']],
		['a code that is gone', 'x (Z99.9)', ['']],
		['abbreviations', 'x (SARS-CoV-2) [VAIN III] (MALT-lymphoma) (NASH)', []],
		['no code at all', 'any associated (acute) condition', []],
	])('%s', (_, note, expected) => {
		expect(codes(note)).toEqual(expected);
	});
});
