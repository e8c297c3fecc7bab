/** An element with its properties, attributes (`aria-…`, `role`) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	{ attributes = {}, ...properties }: Partial<HTMLElementTagNameMap[K]> | Record<string, unknown> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = Object.assign(document.createElement(tag), properties);
	for (const [name, value] of Object.entries(attributes as Record<string, string>)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}

/** A button that only the user presses: clicks that a script makes do not count. */
export function button(says: string, className: string, press: () => void, label?: string): HTMLButtonElement {
	const made = element('button', { type: 'button', className, textContent: says });
	if (label) made.setAttribute('aria-label', label);
	made.addEventListener('click', ({ isTrusted }) => isTrusted && press());
	return made;
}
