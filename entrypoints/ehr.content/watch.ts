import { firstIn, fits } from './native.ts';
import { settling } from './settling.ts';

const poll = 1_500;
const together = 200;

interface Watching {
	/** Called when changes have settled, or have gone on for long. */
	readonly changed: () => void;
	/** Called at once, at most once a frame. */
	readonly touched: () => void;
	/** Called soon after frames were removed, once for all that go together. */
	readonly framesGone: () => void;
	/** Records that are our own doing. */
	readonly ours: (record: MutationRecord) => boolean;
	/** True when text that tells nobody of its changes (a textarea's) is no longer what was read. */
	readonly stale: () => boolean;
}

export interface Watch {
	/** Watches one more root: shadow trees are not seen from outside. */
	observe(root: Node): void;
}

const holdsFrame = (node: Node): boolean =>
	node instanceof Element && (fits(node, 'iframe,frame') || firstIn(node, 'iframe,frame') !== null);

/** Follows edits and single-page navigation until the signal aborts. */
export function watch({ changed, touched, framesGone, ours, stale }: Watching, signal: AbortSignal): Watch {
	let frame = 0;
	const settles = settling(changed);
	const soon = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			touched();
		});
	};
	const touch = () => {
		soon();
		settles.touched();
	};
	const seen = new WeakSet<Node>();
	let leaving: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver((records) => {
		if (!records.every(ours)) touch();
		if (!records.some(({ removedNodes }) => [...removedNodes].some(holdsFrame))) return;
		leaving ??= setTimeout(() => {
			leaving = undefined;
			framesGone();
		}, together);
	});
	const observe = (root: Node) => {
		if (seen.has(root)) return;
		seen.add(root);
		observer.observe(root, {
			subtree: true,
			childList: true,
			characterData: true,
			attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
		});
	};
	observe(document);
	/** Somebody is typing: nothing is read before they pause, however long that takes. */
	const typed = ({ isTrusted }: Event) => {
		soon();
		if (isTrusted) settles.typed();
		else settles.touched();
	};
	document.addEventListener('input', typed, { capture: true, passive: true, signal });
	for (const kind of ['change', 'load', 'transitionend', 'animationend'])
		document.addEventListener(kind, touch, { capture: true, passive: true, signal });
	for (const kind of ['popstate', 'hashchange']) addEventListener(kind, touch, { passive: true, signal });
	const polling = setInterval(() => stale() && touch(), poll);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		settles.stop();
		clearTimeout(leaving);
		clearInterval(polling);
		cancelAnimationFrame(frame);
	});
	return { observe };
}
