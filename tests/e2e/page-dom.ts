import type { Frame, Page } from 'playwright-core';
import type { Browser } from './browser.ts';

/** The page's DOM, byte for byte, with what scripts have put into its fields and sheets. */
export function domOf(tab: Page): Promise<string> {
	return tab.evaluate(() => {
		const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
		return JSON.stringify([document.documentElement.outerHTML, fields]);
	});
}

/** The words that are shown highlighted in a page or frame, as the page itself sees them. */
export const highlighted = async (tab: Page | Frame): Promise<readonly string[]> =>
	(await highlights(tab)).map(({ words }) => words);

/** The same, each with what stands before it in its text node. */
export function highlights(tab: Page | Frame): Promise<readonly { readonly before: string; readonly words: string }[]> {
	return tab.evaluate(() => {
		const shown = (name: string, { startContainer }: AbstractRange) => {
			const style =
				startContainer.parentElement && getComputedStyle(startContainer.parentElement, `::highlight(${name})`);
			return style ? !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor) : false;
		};
		const words = (range: AbstractRange) => {
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			const before = (range.startContainer as Text).data.slice(0, range.startOffset);
			return { before, words: live.toString() };
		};
		return [...CSS.highlights].flatMap(([name, highlight]) =>
			[...highlight].filter((range) => shown(name, range)).map(words),
		);
	});
}

interface DomNode {
	readonly nodeId: number;
	readonly nodeValue: string;
	readonly attributes?: readonly string[];
	readonly children?: readonly DomNode[];
	readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

/** Marks in our closed shadow host, which only the debugger can see: their words and where they stand. */
export async function mirrored(browser: Browser, tab: Page) {
	const cdp = await browser.context.newCDPSession(tab);
	const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
	const html = root.children?.find(({ children }) => children);
	const hosts = (html?.children ?? []).filter(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
	const marks = [];
	let before = '';
	for (const node of hosts.flatMap(everyNode)) {
		if (node.nodeValue) before = node.nodeValue;
		const at = node.attributes?.indexOf('class') ?? -1;
		const tone = at >= 0 ? node.attributes?.[at + 1] : undefined;
		if (tone !== 'plain' && tone !== 'focus') continue;
		// One that has gone since the document was asked for is no mark any more.
		const box = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => undefined);
		if (!box) continue;
		const [left = 0, top = 0] = box.model.content;
		marks.push({ before, words: node.children?.[0]?.nodeValue ?? '', tone, left, top });
	}
	await cdp.detach();
	return { hosts: hosts.length, marks };
}

function everyNode(node: DomNode): readonly DomNode[] {
	return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(everyNode)];
}
