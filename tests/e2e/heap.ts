import type { CDPSession } from 'playwright-core';
import { type Browser, browserSession, extensionPage } from './browser.ts';

/** Bytes of a thread: objects of JavaScript, and buffers beside them (tables, WebAssembly's memory). */
export interface Heap {
	/** After a collection. */
	readonly objects: number;
	readonly buffers: number;
	/** All that it had of the system before the collection. */
	readonly reserved: number;
}

interface Usage {
	readonly usedSize: number;
	readonly totalSize: number;
	readonly backingStorageSize: number;
}

type Ask = (method: string, params?: object) => Promise<never>;
interface Heard {
	readonly id?: number;
	readonly result?: never;
	readonly error?: { readonly message: string };
	readonly method?: string;
	readonly params?: {
		readonly sessionId?: string;
		readonly message?: string;
		readonly targetInfo?: { readonly title: string; readonly url: string };
	};
}

/** Speaks with a target through the one that attached it: what is sent and heard is wrapped once more each time. */
function speaking(send: (message: string) => unknown) {
	const waiting = new Map<number, (heard: Heard) => void>();
	const told: ((heard: Heard) => void)[] = [];
	let last = 0;
	const ask: Ask = (method, params = {}) =>
		new Promise((resolve, reject) => {
			const id = ++last;
			waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as never)));
			send(JSON.stringify({ id, method, params }));
		});
	const heard = (message: string) => {
		const one = JSON.parse(message) as Heard;
		if (one.id === undefined) for (const tell of told) tell(one);
		else waiting.get(one.id)?.(one);
	};
	return { ask, heard, onTold: (tell: (heard: Heard) => void) => told.push(tell) };
}

async function attached(cdp: CDPSession) {
	const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
	const offscreen = targetInfos.find(({ url }) => url === extensionPage('offscreen.html'));
	if (!offscreen) throw new Error('no coding document');
	const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: offscreen.targetId, flatten: false });
	const page = speaking((message) => cdp.send('Target.sendMessageToTarget', { sessionId, message }));
	cdp.on('Target.receivedMessageFromTarget', (event) => {
		if (event.sessionId === sessionId) page.heard(event.message);
	});
	return page;
}

const COLLECTIONS = 3;

/** What the engine's worker holds at this moment. */
export async function engineHeap(browser: Browser): Promise<Heap> {
	const cdp = await browserSession(browser.context);
	const page = await attached(cdp);
	const worker = new Promise<string>((resolve) => {
		page.onTold(({ method, params }) => {
			if (method === 'Target.attachedToTarget' && params?.targetInfo?.title === 'engine')
				resolve(params.sessionId ?? '');
		});
	});
	await page.ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
	const sessionId = await worker;
	const engine = speaking((message) => page.ask('Target.sendMessageToTarget', { sessionId, message }));
	page.onTold(({ method, params }) => {
		if (method === 'Target.receivedMessageFromTarget' && params?.sessionId === sessionId)
			engine.heard(params.message ?? '');
	});
	const before = (await engine.ask('Runtime.getHeapUsage')) as Usage;
	// Compiled patterns and code are let go only when several collections in a row have not seen them used.
	for (let turn = 0; turn < COLLECTIONS; turn++) await engine.ask('HeapProfiler.collectGarbage');
	const after = (await engine.ask('Runtime.getHeapUsage')) as Usage;
	await cdp.detach();
	return {
		objects: after.usedSize,
		buffers: after.backingStorageSize,
		reserved: before.totalSize + before.backingStorageSize,
	};
}
