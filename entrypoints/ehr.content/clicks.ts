import { within } from './tree.ts';

/** In which of the page's notes the user clicked or pressed a key last: that one is meant. What a script makes does not count. */
export class Clicks {
	#in: WeakRef<Element> | undefined;
	#when = 0;
	/** The user has been elsewhere since, in another frame perhaps: the next click counts anew. */
	#left = false;

	/** `notes`: whatever may be a note now. */
	constructor(notes: () => readonly Element[], clicked: () => void, signal: AbortSignal) {
		const heed = (event: Event) => {
			const [target] = event.composedPath();
			if (!event.isTrusted || !(target instanceof Node)) return;
			const note = notes().find((one) => within(one, target));
			if (!note || (note === this.last && !this.#left)) return;
			this.#in = new WeakRef(note);
			this.#when = Date.now();
			this.#left = false;
			clicked();
		};
		for (const kind of ['click', 'keydown'])
			document.addEventListener(kind, heed, { capture: true, passive: true, signal });
		addEventListener('blur', () => (this.#left = true), { passive: true, signal });
	}

	get last(): Element | undefined {
		return this.#in?.deref();
	}

	/** When the last click was, if it was in one of these elements, else 0. */
	since(roots: readonly Element[]): number {
		return this.last && roots.includes(this.last) ? this.#when : 0;
	}
}
