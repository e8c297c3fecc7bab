import { useEffect, useState } from 'react';
import type { Shortcut } from '../../components/Shortcuts.tsx';

/** In our words, and for the opening one because Chromium has none: by the names of the manifest's commands. */
const does: Readonly<Record<string, string>> = {
	_execute_action: 'Open the review beside the page',
	'open-worklist': 'Open the worklist',
};
/** The content script's own, for the author of a note. */
const inPage: Shortcut = { does: 'Physicians: open the question beside the note', keys: 'Alt+Shift+Q' };

/** The keys as the browser has them now; asked again when the user comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] | undefined {
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
	useEffect(() => {
		const stop = new AbortController();
		const look = async () => {
			const commands = await chrome.commands.getAll();
			const known = commands.flatMap(({ name = '', shortcut = '' }) => {
				const says = does[name];
				return says ? [{ does: says, keys: shortcut }] : [];
			});
			setShortcuts([...known, inPage]);
		};
		void look();
		addEventListener('focus', () => void look(), { signal: stop.signal });
		return () => stop.abort();
	}, []);
	return shortcuts;
}

/** Firefox lets no extension open its page. */
export const changeShortcuts =
	'sidebarAction' in chrome ? undefined : () => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
