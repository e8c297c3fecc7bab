import { type Policy, readPolicy } from './policy.ts';

/** What IT has set, word for word; where no policy can be asked for, there is none. */
export async function managedSettings(): Promise<unknown> {
	return chrome.storage.managed.get().catch(() => ({}));
}

/** The same, read. */
export async function managedPolicy(): Promise<Policy> {
	return readPolicy(await managedSettings());
}
