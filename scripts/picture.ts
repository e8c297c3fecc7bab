import type { Cdp } from './cdp.ts';
import { Target } from './target.ts';

/** The page and the panel are two targets of the browser: each is photographed, then both are laid side by side. */
export async function sideBySide(cdp: Cdp, page: Target, panel: Target): Promise<Buffer> {
	const sources = [await page.photograph(), await panel.photograph()].map((data) => `data:image/png;base64,${data}`);
	const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
	const sheet = await Target.attach(cdp, targetId);
	const { width, height } = await sheet.ask<{ width: number; height: number }>(`(async () => {
		document.body.style.cssText = 'margin:0;display:flex;align-items:flex-start;gap:1px;overflow:hidden;background:#8883';
		const images = ${JSON.stringify(sources)}.map((src) => Object.assign(new Image(), { src }));
		document.body.append(...images);
		await Promise.all(images.map((image) => image.decode()));
		return {
			width: images.reduce((sum, image) => sum + image.naturalWidth, images.length - 1),
			height: Math.min(...images.map((image) => image.naturalHeight)),
		};
	})()`);
	await sheet.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
	return Buffer.from(await sheet.photograph(), 'base64');
}
