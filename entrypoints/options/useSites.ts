import { useEffect, useState } from 'react';
import type { Site } from '../../components/Sites.tsx';
import { covers } from '../ehr.content/granted.ts';

/** `https://host/*` is the pattern of an origin. */
const origin = (pattern: string) => pattern.replace(/\/\*$/, '');
const pattern = (origin: string) => `${origin}/*`;

/** A grant may reach further than what IT has listed; it counts for that only. */
const narrowed = (site: Site, listed: readonly string[]): readonly Site[] =>
	listed.filter((one) => covers(pattern(site.origin), one)).map((one) => ({ ...site, origin: one }));

async function granted(): Promise<readonly Site[]> {
	const { origins = [] } = await chrome.permissions.getAll();
	const built: readonly string[] = chrome.runtime.getManifest().host_permissions ?? [];
	return origins.map((pattern) => ({ origin: origin(pattern), fixed: built.includes(pattern) }));
}

interface Known {
	readonly sites: readonly Site[];
	/** Of the origins that IT has listed, those that nobody has allowed yet. */
	readonly offered: readonly string[];
	revoke(origin: string): void;
	allow(origins: readonly string[]): void;
}

/** Origins that may be read, kept current; of what is granted, no other than IT has `listed`. */
export function useSites(listed: readonly string[] | undefined): Known {
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
	const isGranted = (one: string) => sites.some((site) => covers(pattern(site.origin), one));
	return {
		sites: listed ? sites.flatMap((site) => narrowed(site, listed)) : sites,
		offered: (listed ?? []).filter((one) => !isGranted(one)),
		revoke: (site) => void chrome.permissions.remove({ origins: [pattern(site)] }),
		allow: (origins) => void chrome.permissions.request({ origins: origins.map(pattern) }),
	};
}
