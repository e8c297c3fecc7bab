import { useEffect, useState } from 'react';
import type { Shortcut } from '../../components/Shortcuts.tsx';
import { openingKeys } from '../sidepanel/openingKeys.ts';

/** The content script's own, for the author of a note. */
const inPage: Shortcut = { does: 'Physicians: open the question beside the note', keys: 'Alt+Shift+Q' };

/** Asked again when the user comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] | undefined {
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
	useEffect(() => {
		const stop = new AbortController();
		const look = () => void openingKeys().then((known) => setShortcuts([...known, inPage]));
		look();
		addEventListener('focus', look, { signal: stop.signal });
		return () => stop.abort();
	}, []);
	return shortcuts;
}

/** Firefox lets no extension open its page. */
export const changeShortcuts =
	'sidebarAction' in chrome ? undefined : () => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
