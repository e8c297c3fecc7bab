const shape = '[A-Z]\\d[\\dA-Z](?:\\.?[\\dA-Z]{1,4})?';
const whole = new RegExp(`^[([]?(${shape})[)\\]]?$`, 'i');
const atStart = new RegExp(`^[([]?(${shape})[)\\]]?(?=\\s*[-–—:,|\\t]|\\s|$)`, 'i');
const atEnd = new RegExp(`(?:[([]((?:${shape}[\\s,;/]*)+)[)\\]]|[-–—:|]\\s*(${shape}))\\s*[×✕]?$`, 'i');
const attributes = ['data-code', 'data-icd', 'data-icd10', 'data-value', 'data-key', 'value'];

/** Text without differences that nobody sees. */
export const fold = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** A code without its point and in capitals, so that E11.9 and e119 are one. */
export const bare = (code: string) => code.replace('.', '').toUpperCase();

/** The codes that an element names, as a list shows them: apart, at its start, or at its end. */
export function codesOf(shown: Element): ReadonlySet<string> {
	const chosen = shown.localName === 'select' ? (shown as HTMLSelectElement).selectedOptions[0] : shown;
	return chosen ? codesIn(chosen) : new Set();
}

function codesIn(element: Element): ReadonlySet<string> {
	const text = fold(shownText(element));
	const last = (atEnd.exec(text)?.slice(1) ?? []).flatMap((found) => found?.split(/[\s,;/]+/) ?? []);
	const own = attributes.map((name) => whole.exec(element.getAttribute(name) ?? '')?.[1]);
	const apart = [...element.querySelectorAll('*')]
		.filter((inner) => inner.childElementCount === 0)
		.map((inner) => whole.exec(fold(inner.textContent))?.[1]);
	const sure = [...last, ...own, ...apart].filter((code) => code !== undefined && code !== '') as string[];
	const [, first] = atStart.exec(text) ?? [];
	// "B12 deficiency (D51.9)" begins with a vitamin.
	const alone = first && (sure.length === 0 || first.includes('.')) ? [first] : [];
	return new Set([...sure, ...alone].map(bare));
}

/** What a field holds, or what an element says. */
export function shownText(element: Element): string {
	const { localName } = element;
	if (localName === 'input' || localName === 'textarea') return (element as HTMLInputElement).value;
	if (localName === 'select') return fold((element as HTMLSelectElement).selectedOptions[0]?.textContent);
	return element.textContent ?? '';
}

/** The codes that stand anywhere in a text that somebody typed, as a list in a plain field. */
export function codesTyped(text: string): ReadonlySet<string> {
	const found = text.matchAll(new RegExp(`(?<![\\w.])${shape}(?![\\w]|\\.\\w)`, 'gi'));
	return new Set([...found].map(([code]) => bare(code)));
}

/** An element stands for exactly this code, and for no other besides. */
export function isExactly(element: Element, code: string): boolean {
	const codes = codesOf(element);
	return codes.size === 1 && codes.has(bare(code));
}

/** Titles are equal when nothing but case, spaces and a code at either end differs. */
export function isTitle(element: Element, title: string): boolean {
	const plain = (text: string) =>
		fold(text)
			.toLowerCase()
			.replace(/[.\s]+$/, '');
	return plain(shownText(element)) === plain(title);
}
