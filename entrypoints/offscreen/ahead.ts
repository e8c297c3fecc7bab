import { defaultSettings, type Encounter } from '../../engine/contract.ts';
import type { JobStage } from '../../storage/schema.ts';
import type { Calls } from './calls.ts';
import type { Engine } from './engine.ts';

type Coded = Calls['code']['reply'];

interface Begun {
	readonly encounter: string;
	readonly coded: Promise<Coded>;
	reached: (stage: JobStage) => void;
}

/**
 * The last note whose coding was begun before it was stored: its author waits for the questions, and storing it, queueing
 * it and taking its job would take as long as the coding itself. The job takes over what was begun where it is for the
 * very same encounter, so that nothing is coded twice and nothing is stored that was not asked for.
 */
export class Ahead {
	readonly #engine: Pick<Engine, 'call'>;
	#last: Begun | undefined;

	constructor(engine: Pick<Engine, 'call'>) {
		this.#engine = engine;
	}

	begin(encounter: Encounter): Promise<Coded> {
		const ask = { encounter, settings: defaultSettings, live: true };
		const coded = this.#engine.call('code', ask, (stage) => begun.reached(stage));
		const begun: Begun = { encounter: JSON.stringify(encounter), coded, reached: () => {} };
		this.#last = begun;
		return coded;
	}

	/** What was begun for this encounter, once; `reached` hears of the stages that are still to come. */
	take(encounter: Encounter, reached: (stage: JobStage) => void): Promise<Coded> | undefined {
		const begun = this.#last;
		if (begun?.encounter !== JSON.stringify(encounter)) return undefined;
		this.#last = undefined;
		begun.reached = reached;
		return begun.coded;
	}
}
