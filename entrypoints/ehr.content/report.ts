import type { Body, KindTo, Reply } from '../../messaging/catalogue.ts';
import { ask } from '../../messaging/send.ts';

const waits = [0, 300, 1_000, 3_000];

/** Tells the background, again if it was just being put to sleep. Its answer, or undefined when it could not be told. */
export async function report<K extends KindTo<'background'>>(
	kind: K,
	body: Body<K>,
	signal: AbortSignal,
): Promise<Reply<K> | undefined> {
	for (const wait of waits) {
		await new Promise((resolve) => setTimeout(resolve, wait));
		if (signal.aborted) return undefined;
		try {
			return await ask(kind, body);
		} catch {
			if (!chrome.runtime?.id) return undefined;
		}
	}
	return undefined;
}
