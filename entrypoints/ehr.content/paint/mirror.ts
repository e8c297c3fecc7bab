import { boxOf } from '../native.ts';
import type { Tone } from './highlights.ts';
import { seenPart } from './seen-part.ts';

export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly tone: Tone;
}

/** What decides where the words of a textarea stand. */
const copied = [
	'direction',
	'fontFamily',
	'fontFeatureSettings',
	'fontKerning',
	'fontSize',
	'fontStretch',
	'fontStyle',
	'fontVariant',
	'fontWeight',
	'letterSpacing',
	'lineHeight',
	'overflowWrap',
	'paddingBottom',
	'paddingLeft',
	'paddingRight',
	'paddingTop',
	'tabSize',
	'textAlign',
	'textIndent',
	'textTransform',
	'whiteSpace',
	'wordBreak',
	'wordSpacing',
] as const;

/** The words of one textarea once more, transparent, in the same places, with the marked ones on a ground. */
export class Mirror {
	readonly pane = document.createElement('div');
	#page = document.createElement('div');
	#first: HTMLElement | undefined;
	/** The first marked words, in focus or not. */
	#mark: HTMLElement | undefined;
	/** What is written: the marks, and the words up to the end of the last one's line. */
	#written = '';

	constructor(readonly area: HTMLTextAreaElement) {
		this.pane.className = 'pane';
		this.#page.className = 'page';
		this.pane.append(this.#page);
	}

	/** The page is measured before words are put in: a long note is laid out once, and not again while it is as it was. */
	write(marks: readonly Mark[]): void {
		this.follow();
		const { value } = this.area;
		const last = value.indexOf('\n', Math.max(0, ...marks.map(({ end }) => end)));
		const words = last < 0 ? value : value.slice(0, last);
		const written = `${JSON.stringify(marks)}${words}`;
		if (written === this.#written) return;
		this.#written = written;
		const nodes: (Node | string)[] = [];
		let at = 0;
		this.#first = undefined;
		this.#mark = undefined;
		for (const { start, end, tone } of [...marks].sort((a, b) => a.start - b.start)) {
			if (end <= at) continue;
			const mark = Object.assign(document.createElement('span'), { className: tone });
			mark.textContent = words.slice(Math.max(start, at), end);
			nodes.push(words.slice(at, Math.max(start, at)), mark);
			this.#mark ??= mark;
			if (tone === 'focus') this.#first ??= mark;
			at = end;
		}
		this.#page.replaceChildren(...nodes, `${words.slice(at)}\n`);
	}

	/** Puts the pane over the textarea as it stands and is scrolled now. */
	follow(): void {
		const { area, pane } = this;
		const style = getComputedStyle(area);
		const look = copied.map((name) => [name, style[name]] as const);
		const { color } = style;
		const { left, top } = area.getBoundingClientRect();
		const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = area;
		const clipPath = clipOf(area);
		pane.hidden = !area.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		Object.assign(this.#page.style, Object.fromEntries(look));
		this.#page.style.setProperty('--ink', color);
		Object.assign(pane.style, {
			left: `${left + clientLeft}px`,
			top: `${top + clientTop}px`,
			width: `${clientWidth}px`,
			height: `${clientHeight}px`,
			clipPath,
		});
		this.#page.style.width = `${clientWidth}px`;
		this.#page.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
	}

	box(): DOMRect | undefined {
		return this.#mark?.getBoundingClientRect();
	}

	/** Scrolls the textarea so that the focused words are inside it, and says where they then stand. */
	reveal(): { getBoundingClientRect(): DOMRect } {
		const { area } = this;
		const first = this.#first;
		if (!first) return area;
		const { offsetTop, offsetHeight } = first;
		const above = offsetTop < area.scrollTop;
		const below = offsetTop + offsetHeight > area.scrollTop + area.clientHeight;
		if (above || below) area.scrollTop = offsetTop - area.clientHeight / 2;
		this.follow();
		return {
			getBoundingClientRect: () => {
				const { left, top, width } = area.getBoundingClientRect();
				return new DOMRect(left, top + area.clientTop + offsetTop - area.scrollTop, width, offsetHeight);
			},
		};
	}
}

/** What the scrolling blocks around the textarea hide of it. */
function clipOf(area: HTMLElement): string {
	const whole = boxOf(area);
	const { top, right, bottom, left } = seenPart(area);
	return `inset(${top - whole.top}px ${whole.right - right}px ${whole.bottom - bottom}px ${left - whole.left}px)`;
}
