import { useMemo } from 'react';
import type { PageState } from '../../messaging/catalogue.ts';
import { type Place, placeOf } from './place.ts';

/** Where the note beside the panel stands; the same object for as long as it stands there. */
export function usePlace(
	tabId: number | undefined,
	note: Extract<PageState, { state: 'note' }> | undefined,
): Place | undefined {
	const { frameId, parts } = note ?? {};
	const said = JSON.stringify(parts ?? null);
	return useMemo(
		() =>
			tabId === undefined || frameId === undefined ? undefined : placeOf(tabId, frameId, JSON.parse(said) ?? undefined),
		[tabId, frameId, said],
	);
}
