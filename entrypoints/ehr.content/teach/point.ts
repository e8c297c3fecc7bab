import { highlight } from './frame.ts';

const swallowed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'] as const;

/** The element that the user clicks, or that has the focus at Enter; undefined at Escape, and when `signal` aborts. */
export function pointed(signal: AbortSignal): Promise<Element | undefined> {
	const done = new AbortController();
	const over = AbortSignal.any([signal, done.signal]);
	const show = highlight(over);
	return new Promise((resolve) => {
		const end = (element: Element | undefined) => {
			done.abort();
			resolve(element);
		};
		const on = { capture: true, signal: over };
		const still = (event: Event) => {
			event.preventDefault();
			event.stopImmediatePropagation();
		};
		addEventListener('pointermove', (event) => show(innermost(event)), { ...on, passive: true });
		addEventListener('focusin', (event) => show(innermost(event)), { ...on, passive: true });
		document.documentElement.addEventListener('pointerleave', () => show(undefined), { signal: over });
		for (const kind of swallowed) {
			addEventListener(
				kind,
				(event) => {
					still(event);
					if (kind === 'click' && event.isTrusted) end(innermost(event));
				},
				on,
			);
		}
		addEventListener(
			'keydown',
			(event) => {
				if (event.key !== 'Escape' && event.key !== 'Enter') return;
				still(event);
				end(event.key === 'Enter' ? (document.activeElement ?? undefined) : undefined);
			},
			on,
		);
		signal.addEventListener('abort', () => end(undefined));
	});
}

const innermost = (event: Event) => event.composedPath().find((one) => one instanceof Element);
