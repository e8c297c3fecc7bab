import type { OwnModel } from '../../storage/schema.ts';
import type { FromTrial } from './trying.ts';

/** A model's file that runs for ever would never answer. */
const patience = 300_000;
const tooLong = 'The trial took more than five minutes and was ended. Choose a smaller model.';

/** Tries a model in a worker of its own, which goes afterwards. Rejects with words for the user, or as aborted. */
export async function tryModel(
	files: readonly File[],
	progress: (share: number) => void,
	signal: AbortSignal,
): Promise<OwnModel> {
	const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
	const chosen = await Promise.all(read);
	signal.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers<OwnModel>();
	const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module', name: 'trial' });
	const late = setTimeout(() => reject(new Error(tooLong)), patience);
	signal.addEventListener('abort', () => reject(signal.reason));
	worker.addEventListener('error', () =>
		reject(new Error('The model stopped while it ran. Choose another, or a smaller one.')),
	);
	worker.addEventListener('message', ({ data }: MessageEvent<FromTrial>) => {
		if ('done' in data) progress(data.done / data.of);
		else if ('model' in data) resolve(data.model);
		else reject(new Error(data.says));
	});
	worker.postMessage(
		chosen,
		chosen.map(({ bytes }) => bytes.buffer),
	);
	return promise.finally(() => {
		clearTimeout(late);
		worker.terminate();
	});
}
