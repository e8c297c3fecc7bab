import { highlight } from './frame.ts';

const swallowed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'] as const;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The element that the user clicks; or that the arrow keys have come to among `stops`, or else has the focus, at Enter.
 * Undefined at Escape, and when `signal` aborts.
 */
export function pointed(signal: AbortSignal, stops: () => readonly Element[]): Promise<Element | undefined> {
	const done = new AbortController();
	const over = AbortSignal.any([signal, done.signal]);
	const show = highlight(over);
	let walked: Element | undefined;
	const walk = (by: number) => {
		const all = stops();
		const at = walked ? all.indexOf(walked) : -1;
		walked = all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length];
		walked?.scrollIntoView({ block: 'nearest' });
		show(walked);
	};
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
		addEventListener(
			'focusin',
			(event) => {
				walked = undefined;
				show(innermost(event));
			},
			{ ...on, passive: true },
		);
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
				const by = steps[event.key];
				if (!event.isTrusted || (by === undefined && event.key !== 'Escape' && event.key !== 'Enter')) return;
				still(event);
				if (by !== undefined) walk(by);
				else end(event.key === 'Enter' ? (walked ?? document.activeElement ?? undefined) : undefined);
			},
			on,
		);
		signal.addEventListener('abort', () => end(undefined));
	});
}

const innermost = (event: Event) => event.composedPath().find((one) => one instanceof Element);
