import type { Cdp } from './cdp.ts';

interface Info {
	readonly targetId: string;
	readonly type: string;
	readonly url: string;
}

/** Everything open in the browser, tabs and what they show. */
export async function targets(cdp: Cdp): Promise<readonly Info[]> {
	const filter = [{ type: 'tab' }, {}];
	return (await cdp.send<{ targetInfos: Info[] }>('Target.getTargets', { filter })).targetInfos;
}

/** A page, panel or worker that may be asked and photographed. */
export class Target {
	private constructor(
		private readonly cdp: Cdp,
		private readonly sessionId: string,
	) {}

	static async attach(cdp: Cdp, targetId: string): Promise<Target> {
		const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
		return new Target(cdp, sessionId);
	}

	send<T = Record<string, unknown>>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
		return this.cdp.send<T>(method, params, this.sessionId);
	}

	/** The value of an expression, awaited when it is a promise. */
	async ask<T>(expression: string): Promise<T> {
		const { result, exceptionDetails } = await this.send<{
			result: { value: T };
			exceptionDetails?: { text: string };
		}>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
		if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.text}`);
		return result.value;
	}

	async press(key: string, code = key): Promise<void> {
		const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
		for (const type of ['keyDown', 'keyUp'])
			await this.send('Input.dispatchKeyEvent', { type, key, code, ...(type === 'keyDown' && text ? { text } : {}) });
	}

	/** A PNG of what it shows, base64. */
	async photograph(): Promise<string> {
		return (await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })).data;
	}
}

/** Asks again until there is an answer. */
export async function until<T>(
	what: string,
	ask: () => Promise<T | undefined | false | null>,
	seconds = 30,
): Promise<T> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`${what}: nothing within ${seconds} seconds`);
		await new Promise((resolve) => setTimeout(resolve, 150));
	}
}
