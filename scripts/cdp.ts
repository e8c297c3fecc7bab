import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;
type Answer = { readonly result?: Record<string, unknown>; readonly error?: { readonly message: string } };

/** The DevTools protocol over a browser's pipe (`--remote-debugging-pipe`): no port for others to find. */
export class Cdp {
	private id = 0;
	private rest = '';
	private readonly waiting = new Map<number, (answer: Answer) => void>();
	private readonly out: Writable;

	constructor(browser: ChildProcess) {
		this.out = browser.stdio[3] as Writable;
		const incoming = browser.stdio[4] as Readable;
		incoming.setEncoding('utf8').on('data', (chunk: string) => this.receive(chunk));
		this.out.on('error', () => {});
		browser.once('close', () => this.end());
	}

	/** Sends a command to the browser, or to the target that `sessionId` is attached to. */
	async send<T = Record<string, unknown>>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
		const id = ++this.id;
		const answer = await new Promise<Answer>((resolve) => {
			this.waiting.set(id, resolve);
			this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		});
		if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
		return (answer.result ?? {}) as T;
	}

	private receive(chunk: string): void {
		const messages = (this.rest + chunk).split('\0');
		this.rest = messages.pop() ?? '';
		for (const message of messages) {
			const { id, ...answer } = JSON.parse(message) as Answer & { id?: number };
			if (id === undefined) continue;
			this.waiting.get(id)?.(answer);
			this.waiting.delete(id);
		}
	}

	private end(): void {
		for (const resolve of this.waiting.values()) resolve({ error: { message: 'the browser was closed' } });
		this.waiting.clear();
	}
}
