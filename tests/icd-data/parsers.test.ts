import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAlphabetic } from '../../icd-data/source/alphabetic.ts';
import { parseHcc } from '../../icd-data/source/hcc.ts';
import { parseOrder } from '../../icd-data/source/order.ts';
import { SourceError } from '../../icd-data/source/source-error.ts';
import { parseTabular } from '../../icd-data/source/tabular.ts';
import { index, indexText, orderLine, orderText, tableText, tabularText } from './fixture.ts';

/** The error that reading must give. */
function errorOf(read: () => unknown): SourceError {
	try {
		read();
	} catch (error) {
		if (error instanceof SourceError) return error;
		throw error;
	}
	throw new Error('read without an error');
}

describe('order file', () => {
	test('reads code, flag and long title by column, in order', () => {
		const rows = parseOrder('o.txt', orderText);
		expect(rows).toHaveLength(11);
		expect(rows[6]).toEqual({ code: 'K6A', billable: false, title: 'Creak', line: 7 });
	});

	const good = orderLine(1, 'A01', 0, 'Wobble');
	test.each([
		['a truncated line', `${good}00002 A010    1 Acute wob`, 2, /long title/],
		['a flag that is neither 0 nor 1', good + orderLine(2, 'A010', 1, 'x').replace(' 1 ', ' 7 '), 2, /flag/],
		['a code of another shape', good + orderLine(2, 'AB1', 1, 'x'), 2, /code/],
		['an order number that goes back', good + orderLine(1, 'A010', 1, 'x'), 2, /order number above 1/],
		['a code given twice', good + orderLine(2, 'A01', 1, 'x'), 2, /not occurred/],
		['a blank line inside', `${good}\r\n${orderLine(2, 'A010', 1, 'x')}`, 2, /order number/],
		['an empty file', '', 1, /at least one code/],
	])('%s is an error that names file, line and what was expected', (_, text, line, expected) => {
		const error = errorOf(() => parseOrder('o.txt', text));
		expect({ file: error.file, line: error.line }).toEqual({ file: 'o.txt', line });
		expect(error.message).toMatch(expected);
	});
});

describe('tabular', () => {
	test('puts a heading before the notes it heads and skips empty notes', () => {
		const category = parseTabular('t.xml', tabularText).chapters[0]?.children[0]?.children[0];
		expect(category?.notes.filter((n) => n.kind === 'useAdditionalCode').map((n) => n.text)).toEqual([
			'code to identify: hinge (K6A.-)',
			'code to identify: gone (Z99.9)',
		]);
		expect(category?.notes.filter((n) => n.kind === 'excludes1')).toHaveLength(1);
	});

	test('an unknown element, a missing name and a bad seventh character name their line', () => {
		const unknown = errorOf(() => parseTabular('t.xml', tabularText.replace('<desc>Creak</desc>', '<wrong/>')));
		expect(unknown.message).toMatch(/^t\.xml, line 23: expected .*<desc>.*, found <wrong>$/);
		const nameless = errorOf(() => parseTabular('t.xml', tabularText.replace('<name>K6A</name>', '')));
		expect([nameless.line, nameless.expected]).toEqual([21, '<name> in <diag>']);
		const seventh = errorOf(() => parseTabular('t.xml', tabularText.replace('char="S"', 'char="SS"')));
		expect(seventh.message).toMatch(/line 25: expected char=/);
	});

	test('wherever the file is cut off there is an error with a line of the file', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: tabularText.length - 2 }), (length) => {
				const error = errorOf(() => parseTabular('t.xml', tabularText.slice(0, length)));
				expect(error.file).toBe('t.xml');
				expect(error.line).toBeGreaterThan(0);
				expect(error.line).toBeLessThanOrEqual(tabularText.split('\n').length);
			}),
		);
	});

	test('entities of a document type are not expanded', () => {
		const text = tabularText
			.replace('<ICD10CM.tabular>', '<!DOCTYPE x [<!ENTITY e "boom">]><ICD10CM.tabular>')
			.replace('2999', '&e;');
		expect(errorOf(() => parseTabular('t.xml', text)).message).toMatch(/undefined entity/);
	});
});

describe('index and tables', () => {
	test('reads modifiers, manifestation, references and text after modifiers', () => {
		const main = parseAlphabetic('i.xml', indexText)[0];
		expect(main?.modifiers).toEqual(['benign', 'of leg']);
		expect(main?.children[0]?.children[0]).toMatchObject({ code: 'K6A.1-', manifestation: 'B02' });
		const after = parseAlphabetic(
			'i.xml',
			index('<mainTerm><title>auricle<nemod>(ear)</nemod> , inborn</title></mainTerm>'),
		)[0];
		expect(after?.title).toBe('auricle, inborn');
	});

	test('"-" and "--" in a table are no code; main terms may be called True', () => {
		expect([...(parseAlphabetic('n.xml', tableText)[0]?.children[0]?.cells.keys() ?? [])]).toEqual([2, 5]);
		expect(parseAlphabetic('i.xml', index('<mainTerm><title>True</title></mainTerm>'))[0]?.title).toBe('True');
	});

	test.each([
		['<mainTerm><code>A01</code></mainTerm>', /line 2: expected <title> in <mainTerm>/],
		[
			'<mainTerm><title>x</title><code>A1</code></mainTerm>',
			/line 2: expected an ICD-10-CM code in <code>, found "A1"/,
		],
		['<mainTerm><title>x</title><cell col="9">A01</cell></mainTerm>', /line 2: expected col="2" to col="7"/],
		['<mainTerm><title>x</title>stray</mainTerm>', /line 2: expected only elements in <mainTerm>, found text "stray"/],
	])('%s is an error', (body, message) => {
		expect(errorOf(() => parseAlphabetic('i.xml', index(body))).message).toMatch(message);
	});

	test('another document is refused by its root', () => {
		expect(errorOf(() => parseAlphabetic('i.xml', tabularText)).message).toMatch(
			/root element <ICD10CM.index>, found <ICD10CM.tabular>/,
		);
	});
});

test('the HCC list keeps V28 and refuses another header', () => {
	const head = 'diagnosis_code,cc,model_name\n';
	expect([...parseHcc('h.csv', `${head}A010,37,CMS-HCC Model V28\nA010,19,CMS-HCC Model V24\n`)]).toEqual([
		['A010', 37],
	]);
	expect(errorOf(() => parseHcc('h.csv', 'code,cc\n')).line).toBe(1);
	expect(errorOf(() => parseHcc('h.csv', `${head}A010,x,CMS-HCC Model V28`)).line).toBe(2);
});
