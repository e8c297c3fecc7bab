import { strangers } from './corpora.ts';
import { runner } from './runner.ts';

/** Notes that nobody looked at while building: none may make the engine throw. */
export async function runStrangers(count = 300) {
	const run = runner();
	const failures: string[] = [];
	let codes = 0;
	for (const [at, text] of strangers(count).entries()) {
		try {
			codes += (await run({ id: `stranger-${at}`, text, dateOfService: '2026-11-02' })).codes.length;
		} catch (error) {
			failures.push(`note ${at}: ${error instanceof Error ? error.message : 'unknown error'}`);
		}
	}
	return { notes: count, codes, failures };
}
