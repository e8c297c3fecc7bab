import { expect, test } from 'vitest';
import { codesOf, codesTyped, isExactly, isTitle } from '../../entrypoints/ehr.content/chart/codes.ts';
import { match } from '../../entrypoints/ehr.content/chart/options.ts';
import { choose, isFinal, press } from '../../entrypoints/ehr.content/chart/press.ts';

function element(html: string): HTMLElement {
	document.body.innerHTML = html;
	return document.body.firstElementChild as HTMLElement;
}

test.each([
	['<li>E11.9 Type 2 diabetes</li>', 'E11.9', true],
	['<li>E11.90 Type 2 diabetes</li>', 'E11.9', false],
	['<li>Type 2 diabetes (E11.9)</li>', 'E11.9', true],
	['<li>Type 2 diabetes - E119</li>', 'E11.9', true],
	['<li>Type 2 diabetes (E11.9, Z79.4)</li>', 'E11.9', false],
	['<li>Type 2 diabetes (see E11.9 in the guide)</li>', 'E11.9', false],
	['<li data-code="e11.9">Type 2 diabetes</li>', 'E11.9', true],
	['<li data-value="12345">Type 2 diabetes</li>', 'E11.9', false],
	['<div><span>I10</span><span>Hypertension</span></div>', 'I10', true],
	['<li>Vitamin B12 deficiency anemia, unspecified (D51.9)</li>', 'D51.9', true],
	['<li>B12 deficiency anemia (D51.9)</li>', 'D51.9', true],
	['<span>E11.9 Type 2 diabetes ×</span>', 'E11.9', true],
	['<li>Asthma</li>', 'J45.909', false],
])('%s stands for exactly %s: %s', (html, code, expected) => {
	expect([...codesOf(element(html))].join(), html).toBeTypeOf('string');
	expect(isExactly(element(html), code)).toBe(expected);
});

test('a plain field holds a list of codes', () => {
	expect([...codesTyped('Z00.00; E11.9, I10')]).toEqual(['Z0000', 'E119', 'I10']);
	expect(codesTyped('E11.90').has('E119')).toBe(false);
});

test('a title is equal but for case, spaces and its last stop', () => {
	expect(isTitle(element('<li> Mixed  hyperlipidemia. </li>'), 'mixed hyperlipidemia')).toBe(true);
	expect(isTitle(element('<li>Mixed hyperlipidemia, severe</li>'), 'Mixed hyperlipidemia')).toBe(false);
});

const options = (...texts: readonly string[]) =>
	texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
const wanted = { code: 'E11.9', title: 'Type 2 diabetes mellitus without complications' };

test.each([
	[['E11.90 Other', 'E11.9 Type 2'], 'exact'],
	[['E11.9 Type 2', 'E11.9 Adult onset'], 'several'],
	[['E11.9 Type 2 diabetes mellitus without complications', 'E11.9 Adult onset'], 'exact'],
	[['Type 2 diabetes mellitus without complications', 'Diabetes'], 'exact'],
	[['Type 2 diabetes', 'Diabetes'], 'unnamed'],
	[['E11.8 Diabetes', 'Diabetes'], 'none'],
	[[], 'none'],
] as const)('%j: %s', (texts, kind) => expect(match(options(...texts), wanted).kind).toBe(kind));

test.each([
	'<button type="button">Save</button>',
	'<button type="button">Save and close</button>',
	'<button type="button" aria-label="Sign visit"></button>',
	'<input type="button" value="Sign">',
	'<a href="/next">Next</a>',
	'<button type="button" title="Submit charges"></button>',
	'<div role="button">Finalize</div>',
])('%s is never pressed', (html) => {
	const button = element(html);
	let pressed = false;
	button.addEventListener('click', () => {
		pressed = true;
	});
	expect(isFinal(button)).toBe(true);
	expect(press(button)).toBe(false);
	expect(pressed).toBe(false);
});

test('a button that would send its form is neither pressed nor chosen; an option may be called complete', () => {
	const form = element('<form><button>Add</button><button type="button">Add</button></form>');
	const [sends, adds] = form.querySelectorAll('button');
	expect(press(sends as HTMLElement)).toBe(false);
	expect(choose(sends as HTMLElement)).toBe(false);
	expect(press(adds as HTMLElement)).toBe(true);
	expect(choose(element('<li>I44.2 Complete atrioventricular block</li>'))).toBe(true);
});
