import { frameAround } from '../facts/outward.ts';
import { rootOf } from '../native.ts';

/**
 * Where an element stands in the reading order of the whole tab: how many elements of its document stand before it,
 * behind the same of each frame around it. Places compare number by number.
 */
export function placeOf(element: Element): number[] {
	const path = [before(element)];
	for (let view: Window = window; view !== view.parent; view = view.parent) {
		const frame = frameAround(view);
		path.unshift(frame ? before(frame) : siblings(view));
	}
	return path;
}

function before(element: Element): number {
	let at = element;
	for (let root = rootOf(at); 'host' in root; root = rootOf(at)) at = root.host as Element;
	return [...(at.ownerDocument.querySelectorAll('*') ?? [])].indexOf(at);
}

/** Around a frame of another origin only the order of its frames can be told. */
function siblings(view: Window): number {
	for (let at = 0; at < view.parent.length; at++) if (view.parent[at] === view) return at;
	return 0;
}
