import { managedPolicy } from '../../storage/managed.ts';
import { readAdapters } from '../ehr.content/sites/read-adapters.ts';
import type { Site } from '../ehr.content/sites/site.ts';
import { readTab } from './sites.ts';

/** A browser that has just started may take half a minute to say what its policy is; pages wait so long for it. */
const patience = 1_000;

/** The adapters that IT has set. Where the policy comes late, the tab is read again once it is there. */
export async function adaptersFor({ tabId }: { readonly tabId: number }): Promise<readonly Site[]> {
	let late = false;
	const set = managedPolicy().then(({ adapters }) => {
		const { sites } = readAdapters(adapters);
		if (late && sites.length > 0) void readTab(tabId).catch(() => {});
		return sites;
	});
	const none = new Promise<readonly Site[]>((resolve) => {
		setTimeout(() => {
			late = true;
			resolve([]);
		}, patience);
	});
	return Promise.race([set, none]);
}
