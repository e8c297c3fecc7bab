import { presence } from '../../messaging/presence.ts';
import { prove } from '../../messaging/proof.ts';
import { ourselves } from '../../messaging/receive.ts';

/** Calls `gone` when the last panel that stood beside this frame has closed, crashed or moved on. */
export function whenPanelGoes(gone: () => void, signal: AbortSignal): void {
	const self = ourselves();
	const beside = new Set<chrome.runtime.Port>();
	const listener = (port: chrome.runtime.Port) => {
		if (port.name !== presence || prove(port.sender ?? {}, self)?.kind !== 'panel') return;
		beside.add(port);
		port.onDisconnect.addListener(() => {
			beside.delete(port);
			if (beside.size === 0) gone();
		});
	};
	chrome.runtime.onConnect.addListener(listener);
	signal.addEventListener('abort', () => {
		chrome.runtime.onConnect.removeListener(listener);
		for (const port of beside) port.disconnect();
	});
}
