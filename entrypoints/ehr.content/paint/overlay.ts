import { placeHost } from '../ours.ts';
import { type Mark, Mirror } from './mirror.ts';

const css = `
	.pane { position: fixed; overflow: hidden; pointer-events: none; z-index: 2147483647; contain: strict; }
	.pane[hidden] { display: none; }
	.page { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; color: transparent; }
	.plain, .focus { color: var(--ink); border-radius: 2px; }
	.plain { background-color: rgb(255 200 0 / 0.32); }
	.focus { background-color: rgb(255 140 0 / 0.55); }
	.ask { text-decoration: underline 2px dotted rgb(52 80 200); text-underline-offset: 3px; }
`;

/** Marks over textareas. The one thing that we put into the page: a host with a closed shadow, there only while it marks. */
export class Overlay {
	#mirrors = new Map<HTMLTextAreaElement, Mirror>();
	#host: HTMLElement | undefined;
	#ground: HTMLElement | undefined;
	#shown: AbortController | undefined;

	paint(marks: ReadonlyMap<HTMLTextAreaElement, readonly Mark[]>): void {
		if (marks.size === 0) {
			this.#leave();
			return;
		}
		const ground = this.#enter();
		for (const [area, mirror] of this.#mirrors) {
			if (marks.has(area)) continue;
			mirror.pane.remove();
			this.#mirrors.delete(area);
		}
		for (const [area, list] of marks) {
			const mirror = this.#mirrors.get(area) ?? new Mirror(area);
			this.#mirrors.set(area, mirror);
			mirror.write(list);
			if (!mirror.pane.isConnected) ground.append(mirror.pane);
		}
	}

	/** Scrolls a textarea to its focused words; where they are then. */
	reveal(area: HTMLTextAreaElement): { getBoundingClientRect(): DOMRect } {
		return this.#mirrors.get(area)?.reveal() ?? area;
	}

	/** Where the first marked words of a textarea stand now, whether they are scrolled into view or not. */
	boxOf(area: HTMLTextAreaElement): DOMRect | undefined {
		return this.#mirrors.get(area)?.box();
	}

	#enter(): HTMLElement {
		if (this.#ground) return this.#ground;
		const { host, shadow } = placeHost(css);
		this.#host = host;
		this.#ground = document.createElement('div');
		this.#ground.setAttribute('aria-hidden', 'true');
		shadow.append(this.#ground);
		this.#follow();
		return this.#ground;
	}

	#follow(): void {
		this.#shown = new AbortController();
		const { signal } = this.#shown;
		let asked = 0;
		const soon = () => {
			asked ||= requestAnimationFrame(() => {
				asked = 0;
				for (const mirror of this.#mirrors.values()) mirror.follow();
			});
		};
		document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
		addEventListener('resize', soon, { passive: true, signal });
		document.addEventListener('transitionend', soon, { passive: true, signal });
		const sizes = new ResizeObserver(soon);
		sizes.observe(document.documentElement);
		for (const area of this.#mirrors.keys()) sizes.observe(area);
		signal.addEventListener('abort', () => {
			sizes.disconnect();
			cancelAnimationFrame(asked);
		});
	}

	#leave(): void {
		this.#shown?.abort();
		this.#mirrors.clear();
		this.#host?.remove();
		this.#host = undefined;
		this.#ground = undefined;
	}
}
