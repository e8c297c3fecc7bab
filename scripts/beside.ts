import type { Opened } from './browser.ts';
import { Target, targets, until } from './target.ts';

export interface Beside {
	readonly page: Target;
	/** Absent where this browser cannot press the toolbar button by itself. */
	readonly panel: Target | undefined;
}

/** Opens an address and, as if its toolbar button were pressed, the panel beside it. */
export async function openBeside(opened: Opened, url: string): Promise<Beside> {
	const { cdp } = opened;
	const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url });
	const page = await Target.attach(cdp, targetId);
	await until('chart', () => page.ask<boolean>('document.readyState === "complete"'));
	for (const old of await targets(cdp))
		if (old.type === 'page' && old.url === 'about:blank')
			await cdp.send('Target.closeTarget', { targetId: old.targetId });
	return { page, panel: await pressButton(opened, url).catch(() => undefined) };
}

/** Just installed, an extension may not listen yet: the button is pressed again until the panel is there. */
async function pressButton({ cdp, id }: Opened, url: string): Promise<Target | undefined> {
	if (!id) return;
	const address = `chrome-extension://${id}/sidepanel.html`;
	const panel = async () => (await targets(cdp)).find((one) => one.url === address && one.type !== 'tab');
	const tab = (await targets(cdp)).find((one) => one.type === 'tab' && one.url.startsWith(url));
	for (let turn = 0; turn < 5; turn++) {
		await cdp.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
		const shown = await until('panel', panel, 3).catch(() => undefined);
		if (shown) return Target.attach(cdp, shown.targetId);
	}
	return;
}
