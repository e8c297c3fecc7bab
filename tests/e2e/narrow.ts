import type { Page } from 'playwright-core';

/** Where the keyboard is, and what hides it from whom has no mouse. */
export interface Stop {
	readonly name: string;
	readonly role: string;
	/** A line is drawn around it because it has the focus. */
	readonly marked: boolean;
	/** It stands whole inside the window, and nothing lies over its middle. */
	readonly seen: boolean;
}

/** The element that has the focus: its name, and whether one can see that it has it (WCAG 2.4.7 and 2.4.11). */
export const stopAt = (page: Page): Promise<Stop | undefined> =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement | null;
		if (!at || at === document.body) return undefined;
		const { left, top, right, bottom, width, height } = at.getBoundingClientRect();
		const inside = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
		const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
		const label = at.getAttribute('aria-label') ?? (at as Partial<HTMLInputElement>).labels?.[0]?.textContent;
		const { outlineStyle, boxShadow } = getComputedStyle(at);
		return {
			name: (label ?? at.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60),
			role: at.getAttribute('role') ?? at.localName,
			marked: at.matches(':focus-visible') && (outlineStyle !== 'none' || boxShadow !== 'none'),
			seen: inside && hit !== null && (at.contains(hit) || hit.contains(at)),
		};
	});

/** Once around by Tab, through the end of the page and on from its beginning, until the first stop comes again. */
export async function tour(page: Page): Promise<readonly Stop[]> {
	const stops: Stop[] = [];
	for (let step = 0; step < 90; step++) {
		await page.keyboard.press('Tab');
		const stop = await stopAt(page);
		const [first] = stops;
		if (first && stop?.name === first.name && stop.role === first.role) return stops;
		if (stop) stops.push(stop);
	}
	throw new Error(`Tab never comes round: ${stops.map(({ name }) => name).join(', ')}`);
}

/** Pixels by which anything is wider than what it stands in may show, the page first. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const root = document.documentElement;
		const over = root.scrollWidth - root.clientWidth;
		const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			const { left, right, width, height } = element.getBoundingClientRect();
			return width > 1 && height > 1 && (right > innerWidth + 1 || left < -1) && element.closest('.hidden') === null;
		});
		return [
			...(over > 0 ? [`page by ${over} px`] : []),
			...out.map(({ className, localName }) => `${localName}.${className}`),
		];
	});
