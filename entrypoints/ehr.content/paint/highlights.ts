import { rootOf } from '../native.ts';
import type { Stretch } from '../text/ranges.ts';
import { selectorOf } from './selector.ts';

type Root = Document | ShadowRoot;

/** Firefox, which alone has this property, does not hand highlight styles down to the elements within. */
const inherited = !('openOrClosedShadowRoot' in Element.prototype);

const looks = {
	plain: 'background-color: rgb(255 200 0 / 0.32);',
	focus: 'background-color: rgb(255 140 0 / 0.55); text-decoration: underline 2px rgb(190 80 0);',
	/** Words that a question to the author is about. */
	ask: 'text-decoration: underline 2px dotted rgb(52 80 200); text-underline-offset: 3px;',
};
export type Tone = keyof typeof looks;
const tones = ['plain', 'focus', 'ask'] as const satisfies readonly Tone[];

/**
 * Paints text nodes through the CSS Custom Highlight API: no change of the DOM. Names and rules can be
 * read by the page, so they say where something is marked and never what it means.
 */
export class Highlights {
	#names: Readonly<Record<Tone, string>>;
	#marks: Readonly<Record<Tone, Highlight>> = { plain: new Highlight(), focus: new Highlight(), ask: new Highlight() };
	#sheet = new CSSStyleSheet();
	#roots = new Set<Root>();
	#css = '';

	constructor() {
		this.#names = { plain: freeName('mark-a'), focus: freeName('mark-b'), ask: freeName('mark-c') };
		this.#marks.focus.priority = 1;
	}

	/** `scopes`: the elements that hold all of the text. */
	paint(stretches: readonly (Stretch & { readonly tone: Tone })[], scopes: readonly Element[]): void {
		for (const tone of tones) this.#marks[tone].clear();
		for (const { node, start, end, tone } of stretches) {
			if (!(node instanceof Text)) continue;
			const edges = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
			this.#marks[tone].add(new StaticRange(edges));
		}
		for (const tone of tones) {
			if (this.#marks[tone].size > 0) CSS.highlights.set(this.#names[tone], this.#marks[tone]);
			else CSS.highlights.delete(this.#names[tone]);
		}
		if (tones.every((tone) => this.#marks[tone].size === 0)) this.#leaveRoots();
		else this.#style(scopes);
	}

	/**
	 * Highlight styles are inherited, so a rule for the note's own element reaches all its words; a rule for
	 * every element would have the browser restyle the whole page (90 ms for 15,000 elements).
	 */
	#style(scopes: readonly Element[]): void {
		const own = scopes.map(selectorOf);
		const selectors = [...new Set(inherited ? own : own.flatMap((selector) => [selector, `${selector} *`]))];
		const rules = tones.flatMap((tone) =>
			selectors.map((selector) => `${selector}::highlight(${this.#names[tone]}) { ${looks[tone]} }`),
		);
		const css = rules.join('\n');
		if (css !== this.#css) this.#sheet.replaceSync(css);
		this.#css = css;
		for (const scope of scopes) this.#adopt(rootOf(scope));
	}

	#adopt(root: Node): void {
		if (!(root instanceof Document || root instanceof ShadowRoot) || this.#roots.has(root)) return;
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
		this.#roots.add(root);
	}

	#leaveRoots(): void {
		for (const root of this.#roots) {
			root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
		}
		this.#roots.clear();
	}
}

/** A name that the page does not use. */
function freeName(wish: string): string {
	let name = wish;
	for (let n = 2; CSS.highlights.has(name); n++) name = `${wish}${n}`;
	return name;
}
