import { Layout } from './layout.ts';

type Kind = 'block' | 'head' | 'item' | 'cell' | 'break' | 'kept' | 'omitted';

/** Elements of HTML and of C-CDA narrative blocks by what they do to the text; others are words in a line. */
const elements: Readonly<Record<Kind, readonly string[]>> = {
	block:
		'p div section article header footer address blockquote dl dt dd figure figcaption form fieldset hr main nav ol ul table thead tbody tfoot tr paragraph list caption footnote text'.split(
			' ',
		),
	head: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
	item: ['li', 'item'],
	cell: ['td', 'th'],
	break: ['br'],
	kept: ['pre', 'textarea'],
	/** What is not shown, and what is struck out: it must not be coded. */
	omitted: ['script', 'style', 'head', 'template', 'noscript', 'svg', 'object', 'del', 's', 'strike'],
};
const kinds = new Map(Object.entries(elements).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind])));

type Attributes = Readonly<Record<string, string | undefined>>;

const unseen = (attributes: Attributes): boolean =>
	'hidden' in attributes ||
	attributes.revised === 'delete' ||
	/display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[^;]*line-through/i.test(attributes.style ?? '') ||
	/strikethrough/i.test(attributes.styleCode ?? '');

/** Takes the marks and words of a narrative one after the other and gives its plain text. */
export class Narrative {
	private readonly layout = new Layout();
	private readonly open: { readonly name: string; readonly hides: boolean; readonly keeps: boolean }[] = [];
	private hidden = 0;
	private kept = 0;

	start(name: string, attributes: Attributes): void {
		const kind = kinds.get(name);
		const hides = kind === 'omitted' || unseen(attributes);
		const keeps = kind === 'kept';
		this.open.push({ name, hides, keeps });
		if (hides) this.hidden++;
		if (keeps) this.kept++;
		if (this.hidden > 0) return;
		if (kind === 'head') this.layout.blank();
		if (kind === 'item') this.layout.item();
		if (kind === 'block' || kind === 'break' || kind === 'kept') this.layout.line();
		if (name === 'input' && attributes.type === 'checkbox') this.layout.add('checked' in attributes ? '[x] ' : '[ ] ');
	}

	words(text: string): void {
		if (this.hidden === 0) this.layout.add(text, this.kept > 0);
	}

	end(name: string): void {
		const opened = this.open.at(-1)?.name === name ? this.open.pop() : undefined;
		if (opened?.hides) this.hidden--;
		if (opened?.keeps) this.kept--;
		if (this.hidden > 0) return;
		const kind = kinds.get(name);
		if (kind === 'cell') this.layout.cell();
		if (kind === 'item') this.layout.itemEnd();
		if (kind === 'block' || kind === 'head' || kind === 'kept') this.layout.line();
	}

	text(): string {
		return this.layout.text();
	}
}
