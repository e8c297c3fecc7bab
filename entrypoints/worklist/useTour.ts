import { useState } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import type { Place } from './useHash.ts';

/**
 * The keys of the list as it was when an encounter was opened from it. Working through them, what is done moves down
 * in the list; the way through it stays.
 */
export function useTour(place: Place, shown: readonly WorklistRow[]): readonly string[] {
	const inside = place.at === 'encounter';
	const [tour, setTour] = useState<readonly string[]>();
	if (!inside && tour) setTour(undefined);
	if (inside && !tour && shown.length > 0) {
		const keys = shown.filter(({ state }) => state !== 'unreadable').map(({ key }) => key);
		setTour(keys);
		return keys;
	}
	return tour ?? [];
}
