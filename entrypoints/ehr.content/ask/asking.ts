import { insertion, unknown } from '../../../components/prompts.ts';
import type { Body, Question } from '../../../messaging/catalogue.ts';
import { type Canvas, Painter } from '../paint/painter.ts';
import { seenPart } from '../paint/seen-part.ts';
import { insertAfter } from '../write/insert.ts';
import type { Aside } from './card.ts';
import { Marker } from './marker.ts';

type Done = Body<'question.done'>;

/** Where the first words of a question stand in the note as it was read last. */
const stands = ({ map }: Canvas, { indicators: [words] }: Question): boolean =>
	words !== undefined && map.text.slice(words.start, words.end) === words.quote;

/** The same question, wherever its words stand now. */
const same = (a: Question | undefined, b: Question): boolean =>
	a?.id === b.id && a.question === b.question && a.options.join('|') === b.options.join('|');

const becomes: Readonly<Record<Aside, Done['deed']>> = { now: 'later', encounter: 'dismissed', topic: 'never' };

/** The one question that is marked in the page, of those that the note leaves open. */
export class Asking {
	readonly #painter = new Painter('ask');
	readonly #note: () => Canvas | undefined;
	readonly #done: (done: Done) => void;
	#open: readonly Question[] = [];
	/** Set aside for now, or dealt with a moment ago. */
	#aside = new Set<string>();
	/** Those that have been on screen, and whether that was told. */
	readonly #seen = new Map<string, boolean>();
	/** What is shown, as it stands in the note as it was read last. */
	#asked: Question | undefined;
	/** Its words were copied: it is over when its card closes, so that the card can say so. */
	#copied = false;
	#marker: Marker | undefined;
	#following: AbortController | undefined;

	constructor(note: () => Canvas | undefined, done: (done: Done) => void) {
		this.#note = note;
		this.#done = done;
	}

	/** Says which questions came on screen, each once. */
	take(questions: readonly Question[]): readonly string[] {
		this.#open = questions;
		this.#show();
		const fresh = [...this.#seen].flatMap(([id, told]) => (told ? [] : [id]));
		for (const id of fresh) this.#seen.set(id, true);
		return fresh;
	}

	/** The page has changed: the mark goes where its words are, or waits until the note has been read again. */
	refresh(): void {
		const note = this.#note();
		if (!note || !this.#marker) return;
		this.#painter.refresh(note);
		this.#follow();
	}

	/** Another chart, or none. */
	clear(): void {
		this.#open = [];
		this.#aside.clear();
		this.#seen.clear();
		this.#hide();
	}

	#show(): void {
		const note = this.#note();
		const left = note ? this.#open.filter((one) => !this.#aside.has(one.id) && stands(note, one)) : [];
		const [next] = left;
		if (!note || !next) {
			this.#hide();
			return;
		}
		if (!same(this.#asked, next)) {
			this.#leave();
			this.#marker = this.#marked(next, this.#open.length - 1);
		}
		this.#asked = next;
		if (!this.#seen.has(next.id)) this.#seen.set(next.id, false);
		this.#painter.paint(note, next.indicators.slice(0, 1), []);
		this.#follow();
		this.#following ??= this.#followPage();
	}

	#hide(): void {
		this.#following?.abort();
		this.#following = undefined;
		this.#leave();
		this.#painter.clear();
	}

	#leave(): void {
		if (this.#copied && this.#asked) this.#done({ id: this.#asked.id, deed: 'copied' });
		this.#copied = false;
		this.#marker?.leave();
		this.#marker = undefined;
		this.#asked = undefined;
	}

	#follow(): void {
		const note = this.#note();
		const box = note && this.#painter.boxOfFirst(note);
		const root = note?.roots.find((one) => one.isConnected);
		if (box && root) this.#marker?.follow(box, seenPart(root));
	}

	/** Goes with the words when the page scrolls or changes its size. */
	#followPage(): AbortController {
		const following = new AbortController();
		let asked = 0;
		const soon = () => {
			asked ||= requestAnimationFrame(() => {
				asked = 0;
				this.#follow();
			});
		};
		const options = { capture: true, passive: true, signal: following.signal };
		document.addEventListener('scroll', soon, options);
		addEventListener('resize', soon, options);
		following.signal.addEventListener('abort', () => cancelAnimationFrame(asked));
		return following;
	}

	#marked(question: Question, more: number): Marker {
		return new Marker(question, more, {
			answer: (option) => void this.#answer(option),
			copy: (option) => void this.#copy(insertion(option), 'Copied. Paste it where it belongs.'),
			setAside: (how) => this.#end(becomes[how]),
			closed: () => this.#copied && this.#end('copied'),
		});
	}

	#end(deed: Done['deed'], option?: string): void {
		this.#copied = false;
		if (!this.#asked) return;
		const { id } = this.#asked;
		this.#aside.add(id);
		this.#done({ id, deed, ...(option ? { option } : {}) });
		this.#show();
	}

	async #answer(option: string): Promise<void> {
		if (option === unknown) {
			this.#end('dismissed');
			return;
		}
		const note = this.#note();
		const [after] = this.#asked?.indicators ?? [];
		if (!note || !after) return;
		const words = insertion(option);
		if ((await insertAfter(note.map, after, words)) === 'written') this.#end('answered', option);
		else
			await this.#copy(words, 'This note cannot be written into. The words are copied: paste them where they belong.');
	}

	async #copy(words: string, says: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(words);
			this.#copied = true;
			this.#marker?.say(says);
		} catch {
			this.#marker?.say(`The clipboard refused. Copy these words yourself: ${words}`);
		}
	}
}
