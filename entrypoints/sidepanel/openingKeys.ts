import type { Shortcut } from '../../components/Shortcuts.tsx';

/** In our words, and for the opening one because Chromium has none: by the names of the manifest's commands. */
const does: Readonly<Record<string, string>> = {
	_execute_action: 'Open the review beside the page',
	'open-worklist': 'Open the worklist',
};

/** The keys that open our pages from anywhere, as the browser has them now: the user may have changed them. */
export async function openingKeys(): Promise<readonly Shortcut[]> {
	const commands = await chrome.commands.getAll();
	return commands.flatMap(({ name = '', shortcut = '' }) => {
		const says = does[name];
		return says ? [{ does: says, keys: shortcut }] : [];
	});
}
