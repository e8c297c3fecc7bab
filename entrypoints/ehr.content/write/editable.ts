import type { Written } from './insert.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Editors need so long to follow a selection, and to take what was pasted. Milliseconds, measured on real editors. */
const SELECTED = 100;
const TAKEN = 200;

/** Editors whose model is not the DOM: typing past it corrupts them, or does nothing while it says it did. */
const pasteOnly = '[data-slate-editor], .ck-editor__editable';

/** Into a rich editor: a paste first, which every model understands; typing only where that changed nothing. */
export async function writeEditable(node: Text, at: number, words: string): Promise<Written> {
	const host = hostOf(node);
	if (!host) return 'not-editable';
	const before = said(host);
	const expected = said(host, node, at) + fold(words);
	const done = () => said(host).startsWith(expected);
	host.focus();
	getSelection()?.collapse(node, at);
	await pause(SELECTED);
	paste(host, words);
	await pause(TAKEN);
	if (said(host) === before && !host.matches(pasteOnly)) {
		document.execCommand('insertText', false, words);
		await pause(TAKEN);
	}
	return done() ? 'written' : 'refused';
}

function hostOf(node: Text): HTMLElement | undefined {
	let at = node.parentElement;
	let host: HTMLElement | undefined;
	for (; at?.isContentEditable; at = at.parentElement) host = at;
	return host;
}

/** Firefox hides from a page what another world has put into a DataTransfer; `data` is its own way, and Chromium passes it over. */
function paste(host: HTMLElement, words: string): void {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', words);
	const target = getSelection()?.anchorNode?.parentElement ?? host;
	target.dispatchEvent(
		new ClipboardEvent('paste', {
			clipboardData,
			data: words,
			dataType: 'text/plain',
			bubbles: true,
			cancelable: true,
			composed: true,
		} as ClipboardEventInit),
	);
}

/** White space of any kind is the same: editors keep some of it as no-break spaces. */
const fold = (text: string) => text.replace(/\s/g, ' ');

/** The words of an editor, up to a place in one of its text nodes. */
function said(host: HTMLElement, until?: Text, at = 0): string {
	const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
	let out = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node === until) return fold(out + until.data.slice(0, at));
		out += (node as Text).data;
	}
	return fold(out);
}
