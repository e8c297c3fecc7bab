/** What the browser says about who sent a message; nothing else about a sender is believed. */
export interface SenderFacts {
	readonly id?: string | undefined;
	readonly origin?: string | undefined;
	readonly url?: string | undefined;
	readonly frameId?: number | undefined;
	readonly documentId?: string | undefined;
	readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export interface Self {
	/** `chrome.runtime.id` */
	readonly id: string;
	/** `chrome-extension://…`, without a slash at the end. */
	readonly origin: string;
}

export type Sender =
	| {
			readonly kind: 'page';
			readonly tabId: number;
			readonly frameId: number;
			readonly documentId: string;
			/** Origin of the frame; of its tab when the frame's is opaque. */
			readonly origin: string;
	  }
	| { readonly kind: 'panel' | 'background' | 'offscreen' };

const ownPages: Readonly<Record<string, 'panel' | 'background' | 'offscreen'>> = {
	'/background.js': 'background',
	'/_generated_background_page.html': 'background',
	'/offscreen.html': 'offscreen',
	'/sidepanel.html': 'panel',
	'/options.html': 'panel',
	'/worklist.html': 'panel',
};

/**
 * Who sent it, or undefined. An extension page is proved by its origin and address: the absence of a tab
 * proves nothing, for a panel opened in a tab has one too.
 */
export function prove(facts: SenderFacts, self: Self): Sender | undefined {
	if (facts.id !== self.id) return undefined;
	if (facts.url?.startsWith(`${self.origin}/`)) return own(facts, self);
	const { tab, frameId, documentId } = facts;
	if (tab?.id === undefined || frameId === undefined || facts.origin === self.origin) return undefined;
	const origin = webOrigin(facts.origin) ?? webOrigin(tab.url);
	if (!origin) return undefined;
	return { kind: 'page', tabId: tab.id, frameId, documentId: documentId ?? '', origin };
}

function own({ origin, url = '' }: SenderFacts, self: Self): Sender | undefined {
	const kind = ownPages[new URL(url).pathname];
	if (!kind) return undefined;
	return origin === self.origin || (kind === 'background' && origin === undefined) ? { kind } : undefined;
}

function webOrigin(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	const { protocol, origin } = new URL(url);
	return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
