import { type Policy, readPolicy } from './policy.ts';

/** What IT has set; a policy that cannot be read at all counts as none. */
export async function managedPolicy(): Promise<Policy> {
	return readPolicy(await chrome.storage.managed.get().catch(() => ({})));
}
