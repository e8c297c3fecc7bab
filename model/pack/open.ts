import type { Reader } from '../../engine/contract.ts';
import type { TableReader } from '../card.ts';
import { running } from '../runtime.ts';
import { embedder } from './embed.ts';
import { type Held, heldAgainst } from './held-against.ts';
import type { Pack } from './pack.ts';
import { packReader } from './reader.ts';
import type { Trial } from './trial.ts';

export interface OpenPack {
	readonly held: Held;
	/** The reader, once a trial has told its scale. */
	reader(trial: Pick<Trial, 'scale'>): Reader;
	end(): Promise<void>;
}

/** Opens a pack's model beside the shipped table and runs it once, for the first run is the slowest. Throws `Unfit`. */
export async function openPack(pack: Pack, table: TableReader): Promise<OpenPack> {
	const session = await running(pack.model);
	const embed = embedder(pack, session);
	await embed('knee pain');
	const held = heldAgainst(embed, table);
	return {
		held,
		reader: ({ scale }) => packReader(`${pack.name} ${pack.sha256.slice(0, 12)}`, held, scale),
		end: session.end,
	};
}
