import type { Line } from './review.ts';

export type Step = number | 'first' | 'last' | 'open';

const isOpen = (line: Line) => line.kind === 'code' && line.item.status === 'open';

/** The next row after `from` that nobody has decided on, from the top again after the last. */
export function nextOpen(chain: readonly Line[], from: Line | undefined): Line | undefined {
	const at = from ? chain.indexOf(from) : -1;
	const others = [...chain.slice(at + 1), ...chain.slice(0, Math.max(0, at))];
	return others.find(isOpen);
}

/** Where a step leads; the ends hold. */
export function target(chain: readonly Line[], from: Line | undefined, step: Step): Line | undefined {
	if (step === 'open') return nextOpen(chain, from);
	if (step === 'first') return chain[0];
	if (step === 'last') return chain.at(-1);
	const at = from ? chain.indexOf(from) : -1;
	return chain[Math.min(chain.length - 1, Math.max(0, at + step))];
}
