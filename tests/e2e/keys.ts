import type { Page } from 'playwright-core';

/** More stops than any page of ours or of the tests has. */
const most = 120;

/** Goes on by Tab, as who has no mouse does, until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
	const passed: string[] = [];
	for (let stop = 0; stop < most; stop++) {
		await page.keyboard.press('Tab');
		const at = await focusedIn(page);
		if (name.test(at)) return;
		passed.push(at);
	}
	throw new Error(`No Tab leads to ${name}; it passed ${[...new Set(passed)].join(', ')}`);
}

/** What has the focus: its label, or else its words. */
export const focusedIn = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return '';
		const field = at as Partial<HTMLInputElement>;
		const words = at.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? at.textContent ?? '';
		return (words.trim() || at.getAttribute('placeholder') || at.id).slice(0, 80);
	});

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}
