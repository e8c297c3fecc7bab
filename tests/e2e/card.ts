import type { Frame, Page } from 'playwright-core';
import type { Browser } from './browser.ts';

interface DomNode {
	readonly nodeId: number;
	readonly nodeName: string;
	readonly nodeValue: string;
	readonly attributes?: readonly string[];
	readonly children?: readonly DomNode[];
	readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
	readonly contentDocument?: DomNode;
}

/** A button in our closed shadows, which only the debugger can see. */
interface Button {
	readonly says: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Marked {
	/** The dot's name; undefined where none is shown. */
	readonly dot: Button | undefined;
	/** All words of the open card; undefined while it is closed. */
	readonly card: string | undefined;
	readonly buttons: readonly Button[];
}

const attribute = ({ attributes = [] }: DomNode, name: string): string | undefined => {
	const at = attributes.indexOf(name);
	return at >= 0 && at % 2 === 0 ? attributes[at + 1] : undefined;
};
const has = (node: DomNode, name: string) => (node.attributes ?? []).some((one, i) => i % 2 === 0 && one === name);
const below = (node: DomNode): readonly DomNode[] => [
	node,
	...[
		...(node.shadowRoots ?? []),
		...(node.children ?? []),
		...(node.contentDocument ? [node.contentDocument] : []),
	].flatMap(below),
];
const words = (node: DomNode): string =>
	below(node)
		.map(({ nodeValue }) => nodeValue)
		.filter(Boolean)
		.join(' ');

const nothing: Marked = { dot: undefined, card: undefined, buttons: [] };

/** What our marker shows in a page or a frame of it; it may go while it is looked at, which is told as nothing shown. */
export async function marked(browser: Browser, tab: Page): Promise<Marked> {
	const [, ...frames] = tab.frames();
	const seen = await Promise.all([tab, ...frames].map((one) => look(browser, one).catch(() => nothing)));
	return seen.find(({ dot }) => dot) ?? nothing;
}

/** The dot, the card and their buttons, with where they stand. A frame in a process of its own has a debugger of its own. */
async function look(browser: Browser, tab: Page | Frame): Promise<Marked> {
	const cdp = await browser.context.newCDPSession(tab);
	const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
	const inShadow = below(root).filter(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
	const all = inShadow.flatMap(below);
	const dotNode = all.find((node) => attribute(node, 'class') === 'dot');
	const cardNode = all.find((node) => attribute(node, 'class') === 'card' && !has(node, 'hidden'));
	const buttonOf = async (node: DomNode): Promise<Button> => {
		const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId });
		const [left = 0, top = 0] = model.border;
		return { says: attribute(node, 'aria-label') ?? words(node), left, top, width: model.width, height: model.height };
	};
	const buttons = cardNode ? below(cardNode).filter(({ nodeName }) => nodeName === 'BUTTON') : [];
	const seen = {
		dot: dotNode && !has(dotNode, 'hidden') ? await buttonOf(dotNode) : undefined,
		card: cardNode && words(cardNode),
		buttons: await Promise.all(buttons.map(buttonOf)),
	};
	await cdp.detach();
	return seen;
}

export const press = (tab: Page, { left, top, width, height }: Button) =>
	tab.mouse.click(left + width / 2, top + height / 2);
