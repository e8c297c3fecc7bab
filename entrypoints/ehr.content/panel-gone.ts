import { presence } from '../../messaging/presence.ts';
import { prove } from '../../messaging/proof.ts';
import { ourselves } from '../../messaging/receive.ts';

/** Milliseconds after which no message of a closed panel comes any more. */
const STRAY = 1000;

/** Calls `gone` when the last panel that stood beside this frame has closed, crashed or moved on. */
export function whenPanelGoes(gone: () => void, signal: AbortSignal): void {
	const self = ourselves();
	const beside = new Set<chrome.runtime.Port>();
	const listener = (port: chrome.runtime.Port) => {
		if (port.name !== presence || prove(port.sender ?? {}, self)?.kind !== 'panel') return;
		beside.add(port);
		port.onDisconnect.addListener(() => {
			beside.delete(port);
			const alone = () => beside.size === 0 && !signal.aborted && gone();
			alone();
			// What the panel said last may still be on its way, behind the news of its end.
			setTimeout(alone, STRAY);
		});
	};
	chrome.runtime.onConnect.addListener(listener);
	signal.addEventListener('abort', () => {
		chrome.runtime.onConnect.removeListener(listener);
		for (const port of beside) port.disconnect();
	});
}
