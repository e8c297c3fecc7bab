import { type Body, catalogue, type Kind, type KindTo, type Reply } from './catalogue.ts';
import { type Frame, standBeside } from './presence.ts';
import { Told } from './receive.ts';

/** Asks the background or the offscreen document. */
export async function ask<K extends KindTo<'background' | 'offscreen'>>(kind: K, body: Body<K>): Promise<Reply<K>> {
	return opened(kind, await chrome.runtime.sendMessage({ kind, body }));
}

/** Asks the content script in one frame of a tab; what it paints goes when this panel does. */
export async function askPage<K extends KindTo<'page'>>(
	{ tabId, frameId }: Frame,
	kind: K,
	body: Body<K>,
): Promise<Reply<K>> {
	standBeside({ tabId, frameId });
	return askFrame({ tabId, frameId }, kind, body);
}

/** The same, without standing beside the page: nothing of ours stays open. */
export async function askFrame<K extends KindTo<'page'>>(
	{ tabId, frameId }: Frame,
	kind: K,
	body: Body<K>,
): Promise<Reply<K>> {
	return opened(kind, await chrome.tabs.sendMessage(tabId, { kind, body }, { frameId }));
}

/** Asks the content scripts in all frames of a tab; the first answer counts. */
export async function askFrames<K extends KindTo<'page'>>(tabId: number, kind: K, body: Body<K>): Promise<Reply<K>> {
	return opened(kind, await chrome.tabs.sendMessage(tabId, { kind, body }));
}

function opened<K extends Kind>(kind: K, answer: unknown): Reply<K> {
	if (typeof answer === 'object' && answer !== null) {
		if ('ok' in answer) return catalogue[kind].reply.parse(answer.ok) as Reply<K>;
		if ('error' in answer) throw new Told(String(answer.error));
	}
	throw new Told(`${kind}: no answer`);
}
