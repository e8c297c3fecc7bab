const css = `
	:host { all: initial !important; }
	div { position: fixed; box-sizing: border-box; pointer-events: none; z-index: 2147483647; border: 2px solid #2b4acb;
		border-radius: 4px; background: rgb(43 74 203 / 0.12); outline: 1px solid #fff; }
	div[hidden] { display: none; }
`;

/** A frame around the element that would be taken; it lies above all else and takes no clicks. */
export function highlight(signal: AbortSignal): (element: Element | undefined) => void {
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	shadow.adoptedStyleSheets = [sheet];
	const box = document.createElement('div');
	box.hidden = true;
	shadow.append(box);
	document.documentElement.append(host);
	// Above dialogs that the page has opened.
	host.popover = 'manual';
	host.showPopover?.();
	signal.addEventListener('abort', () => host.remove());
	return (element) => {
		box.hidden = !element;
		if (!element) return;
		const { left, top, width, height } = element.getBoundingClientRect();
		Object.assign(box.style, {
			left: `${left - 3}px`,
			top: `${top - 3}px`,
			width: `${width + 6}px`,
			height: `${height + 6}px`,
		});
	};
}
