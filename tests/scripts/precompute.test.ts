import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ownWords } from '../../engine/match/own-words.ts';
import { vocabulary } from '../../engine/read/vocabulary.ts';
import { precompute } from '../../scripts/precompute.ts';

const load = precompute().load as (id: string) => Promise<string | null>;
const path = (file: string) => fileURLToPath(new URL(`../../engine/${file}`, import.meta.url));

/** What the module that a build holds would export under a name. */
async function built(file: string, name: string): Promise<unknown> {
	const made: Record<string, unknown> = await import(
		`data:text/javascript,${encodeURIComponent((await load(path(file))) ?? '')}`
	);
	return made[name];
}

it('a build holds the same words that a start without a build works out', { timeout: 60_000 }, async () => {
	expect(await built('match/own-words.ts', 'ownWords')).toEqual(ownWords);
	expect(await built('read/vocabulary.ts', 'vocabulary')).toEqual(vocabulary);
	expect(await load(path('match/sayings.ts'))).toBeNull();
});
