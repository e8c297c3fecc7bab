import { documentsOutward, frameAround } from '../facts/outward.ts';
import { rootOf } from '../native.ts';

/**
 * Where an element stands in the reading order of the whole tab: how many elements of its document stand before it,
 * behind the same of each frame around it. Places compare number by number.
 */
export function placeOf(element: Element): number[] {
	const path = [before(element)];
	for (let view: Window = window; view !== view.parent; view = view.parent) {
		const frame = frameAround(view);
		path.unshift(frame ? before(frame) : Math.max(0, siblings(view)));
	}
	return path;
}

/** How many elements of its document, shadow trees left out, stand before an element. */
export function before(element: Element): number {
	let at = element;
	for (let root = rootOf(at); 'host' in root; root = rootOf(at)) at = root.host as Element;
	return [...(at.ownerDocument.querySelectorAll('*') ?? [])].indexOf(at);
}

/** Around a frame of another origin only the order of its frames can be told; -1 within a shadow tree. */
function siblings(view: Window): number {
	for (let at = 0; at < view.parent.length; at++) if (view.parent[at] === view) return at;
	return -1;
}

/** Which frame of which this one is, from the top down, where it may not read all that stands around it. */
export function outsideOf(): number[] | undefined {
	const path: number[] = [];
	for (let view: Window = window; view !== view.parent; view = view.parent) path.unshift(siblings(view));
	const seesAll = documentsOutward().length > path.length;
	return seesAll || path.some((at) => at < 0) ? undefined : path;
}
