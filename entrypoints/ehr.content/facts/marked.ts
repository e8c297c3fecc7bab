import { type FactName, inAddress, type Site } from '../sites/site.ts';

/** A fact where the site says that it stands, in the nearest document that has it. */
export function marked({ facts }: Site, name: FactName, documents: readonly Document[]): string | undefined {
	const where = facts[name];
	if (!where) return undefined;
	if (where.startsWith(inAddress)) return addressed(where.slice(inAddress.length), documents);
	for (const document of documents) {
		const element = document.querySelector(where);
		if (element) return factIn(element, where);
	}
	return undefined;
}

function factIn(element: Element, selector: string): string | undefined {
	for (const attribute of element.attributes) {
		if (attribute.value && selector.includes(`[${attribute.name}]`)) return attribute.value;
	}
	const field = element as Partial<HTMLInputElement>;
	return element.getAttribute('datetime') ?? field.value ?? element.textContent?.trim();
}

/** `/patient/123/chart`: what follows "patient" in the path or behind the #, or a parameter of that name. */
function addressed(name: string, documents: readonly Document[]): string | undefined {
	for (const { URL: address } of documents) {
		if (!URL.canParse(address)) continue;
		const { pathname, hash, searchParams } = new URL(address);
		const steps = `${pathname}/${hash.replace(/^#!?\/?/, '').replace(/[?&=]/g, '/')}`.split('/');
		const at = steps.indexOf(name);
		const value = searchParams.get(name) ?? (at >= 0 ? steps[at + 1] : undefined);
		if (value) return value;
	}
	return undefined;
}
