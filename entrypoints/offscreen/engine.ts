import type { JobStage } from '../../storage/schema.ts';
import type { CallKind, Calls, FromWorker, ToWorker } from './calls.ts';

/** The worker has gone, or did not answer in time and was ended; the note itself may be fine. */
export class Died extends Error {}

const patience = 60_000;

interface Waiting {
	readonly resolve: (reply: never) => void;
	readonly reject: (error: Error) => void;
	readonly stage: (stage: JobStage) => void;
}

/** The one engine worker. It is started by the first call, and anew by the first call after its death. */
export class Engine {
	#worker: Worker | undefined;
	#calls = new Map<number, Waiting>();
	#last = 0;

	async call<K extends CallKind>(
		kind: K,
		ask: Calls[K]['ask'],
		stage: (stage: JobStage) => void = () => {},
	): Promise<Calls[K]['reply']> {
		const worker = this.#start();
		const id = ++this.#last;
		const { promise, resolve, reject } = Promise.withResolvers<Calls[K]['reply']>();
		this.#calls.set(id, { resolve, reject, stage });
		const late = setTimeout(() => this.#end(worker), patience);
		worker.postMessage({ id, kind, ask } as ToWorker);
		return promise.finally(() => clearTimeout(late));
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#heard(data));
		worker.addEventListener('error', () => this.#end(worker));
		worker.addEventListener('messageerror', () => this.#end(worker));
		this.#worker = worker;
		return worker;
	}

	#heard(message: FromWorker): void {
		const call = this.#calls.get(message.id);
		if (!call) return;
		if ('stage' in message) {
			call.stage(message.stage);
			return;
		}
		this.#calls.delete(message.id);
		if ('error' in message) call.reject(new Error(message.error));
		else call.resolve(message.reply as never);
	}

	#end(worker: Worker): void {
		if (worker !== this.#worker) return;
		worker.terminate();
		this.#worker = undefined;
		const left = [...this.#calls.values()];
		this.#calls.clear();
		for (const { reject } of left) reject(new Died('The engine worker stopped.'));
	}
}
