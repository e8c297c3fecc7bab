const settled = 600;
const longestWait = 3_000;

export interface Settling {
	/** Somebody typed: the pause begins anew, and nothing but typing puts off its end. */
	typed(): void;
	/** The page did something by itself. */
	touched(): void;
	stop(): void;
}

/** Calls `done` once changes have settled: a pause after the last key, or after what the page does by itself, which is not waited for for long. */
export function settling(done: () => void): Settling {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let since = 0;
	let pausing = false;
	const after = (wait: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			since = 0;
			pausing = false;
			done();
		}, wait);
	};
	return {
		typed: () => {
			pausing = true;
			after(settled);
		},
		touched: () => {
			if (pausing) return;
			const now = performance.now();
			since ||= now;
			after(Math.max(0, Math.min(settled, since + longestWait - now)));
		},
		stop: () => clearTimeout(timer),
	};
}
