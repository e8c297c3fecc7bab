import { expect, test } from 'vitest';
import { selectorOf } from '../../entrypoints/ehr.content/teach/selector.ts';

function taught(html: string, target: string): string | undefined {
	document.body.innerHTML = html;
	return selectorOf(document.querySelector(target) as Element);
}

test.each([
	['<div id="note"></div>', '#note', '#note'],
	['<div data-testid="visit-note"><p class="x"></p></div>', '.x', '[data-testid="visit-note"] > p'],
	['<section id="banner"><i></i><i class="x"></i></section>', '.x', '#banner > i:nth-of-type(2)'],
	['<p><b class="x"></b></p>', '.x', 'body > p > b'],
])('%s: %s is found by %s', (html, target, selector) => {
	expect(taught(html, target)).toBe(selector);
	expect(document.querySelectorAll(selector)).toHaveLength(1);
});

test('names that are made anew, or hold a number of somebody, are not used', () => {
	expect(taught('<main id="chart"><input id="mrn-4410" class="x"></main>', '.x')).toBe('#chart > input');
	expect(taught('<main id="chart"><input id=":r7:" class="x"></main>', '.x')).toBe('#chart > input');
	expect(taught('<main id="chart"><i data-testid="patient 77120" class="x"></i></main>', '.x')).toBe('#chart > i');
});

test('a name that stands twice finds its element by its place', () => {
	expect(taught('<ul id="list"><li name="dx"></li><li name="dx" class="x"></li></ul>', '.x')).toBe(
		'#list > li:nth-of-type(2)',
	);
});

test('what is deep in the page without any name, or in a shadow tree, is not taught', () => {
	expect(taught(`${'<div>'.repeat(8)}<i class="x"></i>${'</div>'.repeat(8)}`, '.x')).toBeUndefined();
	document.body.innerHTML = '<div id="host"></div>';
	const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
	const inside = document.createElement('p');
	shadow?.append(inside);
	expect(selectorOf(inside)).toBeUndefined();
});
