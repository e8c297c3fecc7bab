import type { Body, KindTo } from '../../messaging/catalogue.ts';
import { ask } from '../../messaging/send.ts';

const waits = [0, 300, 1_000, 3_000];

/** Tells the background, again if it was just being put to sleep. False when it could not be told. */
export async function report<K extends KindTo<'background'>>(
	kind: K,
	body: Body<K>,
	signal: AbortSignal,
): Promise<boolean> {
	for (const wait of waits) {
		await new Promise((resolve) => setTimeout(resolve, wait));
		if (signal.aborted) return false;
		try {
			await ask(kind, body);
			return true;
		} catch {
			if (!chrome.runtime?.id) return false;
		}
	}
	return false;
}
