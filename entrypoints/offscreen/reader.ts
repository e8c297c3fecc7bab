import type { FromReader } from './reading.ts';

/**
 * Reads dropped files in a worker of their own, so that no page waits for them. The worker goes when all are read;
 * one that died is replaced at the next waking, and begins where the last one left off.
 */
export function reader(saved: () => void): { wake(): void } {
	let worker: Worker | undefined;
	let again = false;
	const end = () => {
		worker?.terminate();
		worker = undefined;
	};
	const wake = () => {
		again = true;
		if (worker) return;
		again = false;
		worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module', name: 'reader' });
		worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
			saved();
			if (data !== 'done') return;
			end();
			if (again) wake();
		});
		worker.addEventListener('error', end);
	};
	return { wake };
}
