import type { Question } from '../../../messaging/catalogue.ts';
import { placeHost } from '../ours.ts';
import type { Edges } from '../paint/seen-part.ts';
import { focused } from '../selection.ts';
import { type Answering, cardOf } from './card.ts';
import { element } from './element.ts';
import { look } from './look.ts';
import { beside, type Corner, marginOf } from './spots.ts';

/** Opens and closes the card from wherever the user types. */
const isShortcut = ({ altKey, shiftKey, code }: KeyboardEvent) => altKey && shiftKey && code === 'KeyQ';

/** A dot in the margin, and the card that it opens. It never takes the focus by itself. */
export class Marker {
	readonly #host: HTMLElement;
	readonly #place: HTMLElement;
	readonly #dot: HTMLButtonElement;
	readonly #stay = new AbortController();
	/** Made when it is first opened: most dots are only seen. */
	#card: HTMLElement | undefined;
	readonly #makeCard: () => HTMLElement;
	/** Where the user was when the card was opened. */
	#from: { readonly at: HTMLElement | null; readonly range: Range | undefined } | undefined;
	#corner: Corner = { left: 0, top: 0, bottom: 0 };

	readonly #closed: () => void;

	constructor(question: Question, more: number, answering: Omit<Answering, 'close'>) {
		this.#closed = answering.closed;
		const { host, shadow } = placeHost(look);
		this.#host = host;
		this.#dot = element('button', {
			type: 'button',
			className: 'dot',
			title: 'Question about this note (Alt+Shift+Q)',
			attributes: {
				'aria-label': `Question about this note: ${question.topic}`,
				'aria-expanded': 'false',
				'aria-keyshortcuts': 'Alt+Shift+Q',
			},
		});
		this.#makeCard = () => cardOf(question, more, { ...answering, close: () => this.close() });
		this.#place = element('div', { className: 'place' }, this.#dot);
		shadow.append(this.#place);
		this.#listen(shadow);
	}

	/** What became of an answer, in the card. */
	say(words: string): void {
		const said = this.#card?.querySelector('.said');
		if (said) said.textContent = words;
	}

	/** Beside words that stand in this box, of a note that is seen within these edges. */
	follow(box: DOMRect, edges: Edges): void {
		const { bottom, top } = box;
		const seen = bottom > edges.top && top < edges.bottom && bottom > 0 && top < innerHeight;
		this.#dot.hidden = !seen;
		const { left, top: at } = marginOf(box, edges);
		Object.assign(this.#dot.style, { left: `${left}px`, top: `${at}px` });
		this.#corner = { left: left + 24, top, bottom };
		this.#settle();
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#fold();
		this.#closed();
	}

	leave(): void {
		this.#stay.abort();
		this.#fold();
		this.#host.remove();
	}

	#fold(): void {
		const had = focused() === this.#host;
		if (this.#card) this.#card.hidden = true;
		this.#dot.setAttribute('aria-expanded', 'false');
		if (had) this.#goBack();
	}

	get #isOpen(): boolean {
		return this.#card?.hidden === false;
	}

	#open(): void {
		const selection = getSelection();
		const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
		const at = focused();
		this.#from = { at: at instanceof HTMLElement ? at : null, range };
		this.#card ??= this.#makeCard();
		this.#place.append(this.#card);
		this.#card.hidden = false;
		this.#dot.setAttribute('aria-expanded', 'true');
		this.#settle();
		this.#card.focus({ preventScroll: true });
	}

	/** The keyboard goes back to where the user was, with the caret where it was. */
	#goBack(): void {
		const { at, range } = this.#from ?? {};
		if (!at?.isConnected || at === this.#host) return;
		at.focus({ preventScroll: true });
		const selection = getSelection();
		if (!range?.startContainer.isConnected || !at.isContentEditable || !selection) return;
		selection.removeAllRanges();
		selection.addRange(range);
	}

	#settle(): void {
		const card = this.#card;
		if (!card || card.hidden) return;
		const { left, top } = beside(this.#corner, card.offsetWidth, card.offsetHeight);
		Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
	}

	#listen(shadow: ShadowRoot): void {
		const { signal } = this.#stay;
		const toggle = () => (this.#isOpen ? this.close() : this.#open());
		// A press would take the focus from the editor before we know where it was.
		this.#dot.addEventListener('pointerdown', (event) => event.preventDefault());
		this.#dot.addEventListener('mousedown', (event) => event.preventDefault());
		this.#dot.addEventListener('click', ({ isTrusted }) => isTrusted && toggle());
		shadow.addEventListener('keydown', (event) => {
			if (!(event instanceof KeyboardEvent) || isShortcut(event)) return;
			// What is typed here is none of the page's shortcuts.
			event.stopPropagation();
			if (event.key === 'Escape') this.close();
		});
		document.addEventListener(
			'keydown',
			(event) => {
				if (!event.isTrusted || !isShortcut(event)) return;
				event.preventDefault();
				event.stopPropagation();
				toggle();
			},
			{ capture: true, signal },
		);
	}
}
