import type { Frame, Page } from 'playwright-core';
import { eventually } from '../e2e/stored.ts';
import type { Editor } from './editors.ts';
import { typed } from './note.ts';

/** Lines without list marks, white space of any kind alike: editors keep both in their own ways. */
export const plain = (text: string): string =>
	text
		.split('\n')
		.map((line) =>
			line
				.replace(/\s+/g, ' ')
				.replace(/^ ?(?:[-•] )?/, '')
				.trim(),
		)
		.filter((line) => line !== '')
		.join('\n');

/** What the editor's own model holds. */
export const held = async (frame: Frame): Promise<string> =>
	plain(await frame.evaluate(() => (globalThis as unknown as { lab: { text(): string } }).lab.text()));

/** The frame whose editor is mounted. */
export const labFrame = (tab: Page): Promise<Frame> =>
	eventually(async () => {
		for (const frame of tab.frames())
			if (await frame.evaluate(() => 'lab' in globalThis).catch(() => false)) return frame;
		return undefined;
	});

/** The note goes on by keyboard, as its author would write. */
export async function typeOn(tab: Page, frame: Frame, { surface }: Editor): Promise<void> {
	const editing = surface === 'body' ? (frame.childFrames()[0] ?? frame) : frame;
	await editing.locator(surface).first().click();
	await tab.keyboard.press('Control+End');
	await tab.keyboard.type(typed, { delay: 20 });
}

/** The last place of these words in a text. */
export function placeOf(text: string, quote: string, before = '') {
	const start = text.lastIndexOf(before + quote) + before.length;
	return { start, end: start + quote.length, quote };
}
