import { useSyncExternalStore } from 'react';

export type Place =
	| { readonly at: 'queue' | 'dashboard' | 'settings' }
	| { readonly at: 'encounter'; readonly key: string };

const subscribe = (changed: () => void) => {
	addEventListener('hashchange', changed);
	return () => removeEventListener('hashchange', changed);
};

/** The place in the page stands in its address, so that reload and the browser's back button keep it. */
export function placeOf(hash: string): Place {
	const [, at, key] = hash.split('/');
	if (at === 'encounter' && key) return { at, key: decodeURIComponent(key) };
	return { at: at === 'dashboard' || at === 'settings' ? at : 'queue' };
}

export const usePlace = (): Place => placeOf(useSyncExternalStore(subscribe, () => location.hash));

export function visit(place: Place): void {
	location.hash = place.at === 'encounter' ? `#/encounter/${place.key}` : place.at === 'queue' ? '#/' : `#/${place.at}`;
}
