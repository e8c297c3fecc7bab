/** Longest stretch of work before the page gets its turn; far below the 50 ms that a user notices. */
const stretch = 8;

export class Interrupted extends Error {}

/** Runs work in stretches. `stop` is asked between them; when it says yes the work is dropped. */
export async function inStretches<T>(work: Generator<void, T>, stop: () => boolean): Promise<T> {
	for (;;) {
		const until = performance.now() + stretch;
		while (performance.now() < until) {
			const step = work.next();
			if (step.done) return step.value;
		}
		await turn();
		if (stop()) throw new Interrupted();
	}
}

/** Runs work without a pause, where what is read must not change while it is read. */
export function atOnce<T>(work: Generator<void, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Gives the page its turn; a message port is not slowed down in nested use as timers are. */
function turn(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
