export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const every = 50;

/** Asks again and again until there is an answer, or until patience ends. Milliseconds. */
export async function until<T>(ask: () => T | undefined | false | null, patience: number): Promise<T | undefined> {
	for (const end = performance.now() + patience; ; await pause(every)) {
		const answer = ask();
		if (answer) return answer;
		if (performance.now() > end) return undefined;
	}
}
