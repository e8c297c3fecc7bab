import type { PageState } from '../../messaging/catalogue.ts';
import type { Database } from '../../storage/database.ts';
import { mayRead } from './policy.ts';
import { shown } from './shown.ts';
import { readTab } from './sites.ts';
import { surest } from './surest.ts';

/** What a tab shows. A page that we may read and have not read yet is read now; its note follows as a change. */
export async function describe(db: Database, tabId: number): Promise<PageState> {
	const state = await shown(tabId);
	const origin = state?.origin ?? (await webOrigin(tabId));
	if (origin && !(await mayRead(db, origin))) return { state: 'barred', origin };
	const note = state && surest(state);
	if (note === 'several') return { state: 'which-note', origin: state?.origin ?? '' };
	if (note) return { state: 'note', ...note };
	try {
		await (state ? probe(tabId) : readTab(tabId));
		return origin ? { state: 'no-note', origin } : { state: 'unsupported' };
	} catch (error) {
		return mayBeAllowed(error) ? { state: 'not-allowed', ...(origin ? { origin } : {}) } : { state: 'unsupported' };
	}
}

async function webOrigin(tabId: number): Promise<string | undefined> {
	const { url } = await chrome.tabs.get(tabId);
	return url && /^https?:/.test(url) ? new URL(url).origin : undefined;
}

/** Fails as reading would: the address of a tab that we may not read is hidden from us. */
async function probe(tabId: number): Promise<void> {
	await chrome.scripting.executeScript({ target: { tabId }, func: () => true });
}

/** Chromium says "must request permission" of a web page, and other things of pages that no extension may read. */
function mayBeAllowed(error: unknown): boolean {
	return error instanceof Error && error.message.includes('request permission');
}
