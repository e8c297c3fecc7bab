import { openPack } from '../../model/pack/open.ts';
import { type PackFile, packOf } from '../../model/pack/pack.ts';
import { trial } from '../../model/pack/trial.ts';
import { Unfit } from '../../model/unfit.ts';
import type { OwnModel } from '../../storage/schema.ts';
import { newestRelease } from '../offscreen/releases.ts';
import { shippedReader } from '../offscreen/shippedReader.ts';
import type { FromTrial } from './trying.ts';

const say = (message: FromTrial) => postMessage(message);

async function tried(files: readonly PackFile[]): Promise<OwnModel> {
	const pack = await packOf(files);
	const [table, release] = await Promise.all([shippedReader(), newestRelease()]);
	if (!table)
		throw new Unfit(
			'The reader that ships is missing or damaged, and a model is held against it. Install the extension again.',
		);
	const open = await openPack(pack, table);
	const found = await trial(open.held, table, release, {
		now: () => performance.now(),
		progress: (done, of) => say({ done, of }),
	});
	const { name, sha256 } = pack;
	return { name, sha256, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0), ...found };
}

addEventListener('message', ({ data }: MessageEvent<readonly PackFile[]>) => {
	tried(data).then(
		(model) => say({ model }),
		(error: unknown) =>
			say({
				says:
					error instanceof Unfit ? error.message : 'The model stopped while it ran. Choose another, or a smaller one.',
			}),
	);
});
