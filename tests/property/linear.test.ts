import { expect, test } from 'vitest';
import { run, written } from './notes.ts';

/** So many words out of the tuning notes, one after the other. */
function noteOf(words: number): string {
	const all = written.map(({ text }) => text).join('\n\n');
	const parts = all.repeat(Math.ceil((words * 12) / all.length) + 1).split(/(?<=\s)(?=\S)/);
	return parts.slice(0, words).join('');
}

/** The quickest of three runs: other work on the machine only ever adds. */
async function quickest(text: string): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < 3; turn++) {
		const started = performance.now();
		await run(text);
		times.push(performance.now() - started);
	}
	return Math.min(...times);
}

test('time grows in proportion to length: four times the words take at most seven times as long', async () => {
	await run(noteOf(1_000));
	const short = await quickest(noteOf(2_000));
	const long = await quickest(noteOf(8_000));
	console.log(`2,000 words ${Math.round(short)} ms, 8,000 words ${Math.round(long)} ms`);
	expect(long / short).toBeLessThan(7);
});
