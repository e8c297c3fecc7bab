import type { Quoted } from '../../../storage/schema.ts';
import { type Stretch, stretchesOf } from '../text/ranges.ts';
import type { TextMap } from '../text/text-map.ts';
import { Highlights, type Tone } from './highlights.ts';
import type { Mark } from './mirror.ts';
import { Overlay } from './overlay.ts';
import { reveal } from './reveal.ts';

export interface Painted {
	readonly painted: number[];
	readonly missing: number[];
}

/** What may be painted on. */
export interface Canvas {
	readonly map: TextMap;
	/** The elements that the note was read from. */
	readonly roots: readonly Element[];
}

interface Span extends Quoted {
	readonly tone: Tone;
}

/** Shows words of the note. It fails closed: words that are not as quoted are missing, never painted. */
export class Painter {
	readonly overlay = new Overlay();
	#highlights: Highlights | undefined;
	#spans: readonly Span[] = [];
	readonly #tone: Tone;

	/** `tone`: of words that are not in focus. */
	constructor(tone: Tone = 'plain') {
		this.#tone = tone;
	}

	paint(canvas: Canvas, quotes: readonly Quoted[], focus: readonly number[]): Painted {
		const focused = new Set(focus);
		this.#spans = quotes.map((quote, at) => ({ ...quote, tone: focused.has(at) ? 'focus' : this.#tone }));
		const places = this.#place(canvas);
		const missing = [...quotes.keys()].filter((at) => !places[at]);
		const first = focus.map((at) => places[at]?.[0]).find((stretch) => stretch !== undefined);
		if (first) this.#reveal(first);
		return { painted: [...quotes.keys()].filter((at) => places[at]), missing };
	}

	/** Takes away what no longer stands, after the page has changed. */
	refresh(canvas: Canvas): void {
		if (this.#spans.length > 0) this.#place(canvas);
	}

	/** Where the first of the words stands on the screen; undefined where it is not as quoted any more. */
	boxOfFirst({ map }: Canvas): DOMRect | undefined {
		const [first] = this.#spans;
		const [stretch] = (first && stretchesOf(map, first.start, first.end)) ?? [];
		if (!stretch) return undefined;
		if (stretch.node instanceof HTMLTextAreaElement) return this.overlay.boxOf(stretch.node);
		return rangeOf(stretch).getBoundingClientRect();
	}

	clear(): void {
		this.#spans = [];
		this.#highlights?.paint([], []);
		this.overlay.paint(new Map());
	}

	#place({ map, roots }: Canvas): readonly (readonly Stretch[] | undefined)[] {
		const places = this.#spans.map(({ start, end, quote }) =>
			quote !== '' && map.text.slice(start, end) === quote ? stretchesOf(map, start, end) : undefined,
		);
		const toned = places.flatMap((place, at) => {
			const tone = this.#spans[at]?.tone ?? 'plain';
			return (place ?? []).map((stretch) => ({ ...stretch, tone }));
		});
		if (toned.length > 0) this.#highlights ??= new Highlights();
		this.#highlights?.paint(toned, roots);
		this.overlay.paint(byArea(toned));
		return places;
	}

	#reveal(stretch: Stretch): void {
		const { node } = stretch;
		if (node instanceof HTMLTextAreaElement) {
			reveal(this.overlay.reveal(node), node);
			return;
		}
		reveal(rangeOf(stretch), node);
	}
}

function rangeOf({ node, start, end }: Stretch): Range {
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, end);
	return range;
}

function byArea(
	toned: readonly (Stretch & { readonly tone: Tone })[],
): ReadonlyMap<HTMLTextAreaElement, readonly Mark[]> {
	const areas = new Map<HTMLTextAreaElement, Mark[]>();
	for (const { node, ...mark } of toned) {
		if (!(node instanceof HTMLTextAreaElement)) continue;
		const marks = areas.get(node) ?? [];
		marks.push(mark);
		areas.set(node, marks);
	}
	return areas;
}
