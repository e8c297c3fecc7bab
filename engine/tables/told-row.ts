import type { ToldElsewhere } from './told-elsewhere.ts';

/** Makes the rows of one source: told of today, a pattern or its source, read in any case. */
export const toldRows =
	(cites: string) =>
	(from: readonly string[], says: RegExp | string, to: string, more: Partial<ToldElsewhere> = {}): ToldElsewhere => ({
		from,
		says: typeof says === 'string' ? new RegExp(says, 'gi') : says,
		to,
		now: true,
		cites,
		...more,
	});
