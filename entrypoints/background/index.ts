import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '../../messaging/receive.ts';
import { Database } from '../../storage/database.ts';
import { handlers } from './handlers.ts';
import { resume } from './offscreen.ts';
import { followPolicy } from './policy.ts';
import { forgetTab } from './shown.ts';
import { followGrants, registerPage } from './sites.ts';
import { openWorklist } from './worklist.ts';

/** Firefox has a sidebar where Chromium has a side panel. */
const { sidebarAction } = chrome as { sidebarAction?: { open(): Promise<void> } };

function openPanel(windowId: number): void {
	void (sidebarAction ? sidebarAction.open() : chrome.sidePanel.open({ windowId }));
}

/** Without state: whatever it must remember lies in Dexie or in session storage, so it may die at any moment. */
export default defineBackground(() => {
	const db = new Database();
	receive('background', handlers(db));
	chrome.action.onClicked.addListener(({ id, windowId }) => {
		if (id !== undefined) openPanel(windowId);
	});
	chrome.commands.onCommand.addListener((command) => {
		if (command === 'open-worklist') void openWorklist();
	});
	chrome.tabs.onRemoved.addListener(forgetTab);
	chrome.runtime.onInstalled.addListener(() => registerPage(db));
	chrome.runtime.onStartup.addListener(() => registerPage(db));
	followGrants(db);
	followPolicy(db);
	void resume(db);
});
