import { useEffect, useState } from 'react';
import type { Site } from '../../components/Sites.tsx';

/** `https://host/*` is the pattern of an origin. */
const origin = (pattern: string) => pattern.replace(/\/\*$/, '');

async function granted(): Promise<readonly Site[]> {
	const { origins = [] } = await chrome.permissions.getAll();
	const built: readonly string[] = chrome.runtime.getManifest().host_permissions ?? [];
	return origins.map((pattern) => ({ origin: origin(pattern), fixed: built.includes(pattern) }));
}

/** Origins that may be read, kept current. */
export function useSites(): { readonly sites: readonly Site[]; revoke(origin: string): void } {
	const [sites, setSites] = useState<readonly Site[]>([]);
	useEffect(() => {
		const look = () => void granted().then(setSites);
		look();
		chrome.permissions.onAdded.addListener(look);
		chrome.permissions.onRemoved.addListener(look);
		return () => {
			chrome.permissions.onAdded.removeListener(look);
			chrome.permissions.onRemoved.removeListener(look);
		};
	}, []);
	return { sites, revoke: (site) => void chrome.permissions.remove({ origins: [`${site}/*`] }) };
}
