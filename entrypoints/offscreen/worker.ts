import { dictionary } from '../../engine/match/dictionary.ts';
import { Memory } from '../../engine/memory.ts';
import { Database } from '../../storage/database.ts';
import type { CallKind, Calls, FromWorker, ToWorker } from './calls.ts';
import { coding } from './coding.ts';
import { Refused, releaseFor } from './releases.ts';

const engine = coding(new Database());
const say = (message: FromWorker) => postMessage(message);

/** Of the one note that is written on; the next note begins with none. */
let last = { of: '', memory: new Memory() };
function memoryOf(id: string): Memory {
	if (last.of !== id) last = { of: id, memory: new Memory() };
	return last.memory;
}

type Calling = { readonly [K in CallKind]: (ask: Calls[K]['ask'], id: number) => Promise<Calls[K]['reply']> };

const calls: Calling = {
	async warm({ dateOfService }) {
		dictionary(await releaseFor(dateOfService));
		await engine();
		return {};
	},
	async code({ encounter, settings, live }, id) {
		say({ id, stage: 'loading-codes' });
		const [release, code] = await Promise.all([releaseFor(encounter.dateOfService), engine()]);
		say({ id, stage: 'coding' });
		const start = performance.now();
		const result = await code(encounter, release, settings, undefined, live ? memoryOf(encounter.id) : undefined);
		return { result, ms: Math.round(performance.now() - start) };
	},
	async search({ query, dateOfService, limit }) {
		const release = await releaseFor(dateOfService);
		return release.search(query, limit).map(({ row, via }) => ({
			code: release.code(row),
			title: release.title(row),
			billable: release.billable(row),
			via,
		}));
	},
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	const { id, kind, ask } = data;
	const call = calls[kind] as (ask: unknown, id: number) => Promise<Calls[CallKind]['reply']>;
	call(ask, id).then(
		(reply) => say({ id, reply }),
		(error: unknown) => say({ id, error: error instanceof Refused ? error.message : faultOf(error) }),
	);
});

/** The kind of a fault, never its message: that might quote the note. */
function faultOf(error: unknown): string {
	const name = error instanceof Error ? error.name : 'Error';
	return `The engine stopped on this note (${name}). Code it by hand, or try again after an update.`;
}
