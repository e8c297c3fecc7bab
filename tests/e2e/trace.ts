import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';

interface Event {
	readonly name: string;
	readonly ph: string;
	/** Microseconds on the clock, and of the thread's own time: the latter does not count other processes' turns. */
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly worldName?: string };
}

export interface Turn {
	readonly wall: number;
	readonly own: number;
}

/** Every stretch, in milliseconds, for which the extension's script held the page's main thread during `work`. */
export async function turnsIn(browser: Browser, tab: Page, work: () => Promise<void>): Promise<readonly Turn[]> {
	const traced = browser.context.browser();
	if (!traced) throw new Error('The context has no browser.');
	await traced.startTracing(tab, { categories: ['toplevel', 'devtools.timeline', 'v8', 'blink'] });
	await work();
	const trace: { traceEvents: readonly Event[] } = JSON.parse((await traced.stopTracing()).toString());
	const ours = trace.traceEvents.filter(
		({ name, ph, args }) => name === 'v8.callFunction' && ph === 'X' && args?.worldName === 'Second Pair of Eyes',
	);
	return ours.map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1_000, own: tdur / 1_000 }));
}
