import type { IndexEntry } from '../source/alphabetic.ts';
import type { OrderRow } from '../source/order.ts';
import type { Tabular } from '../source/tabular.ts';

/** Everything a release is compiled from, parsed. */
export interface Sources {
	readonly orderFile: string;
	readonly order: readonly OrderRow[];
	/** The order file of the fiscal year before. */
	readonly previous: readonly OrderRow[];
	readonly tabular: Tabular;
	readonly index: readonly IndexEntry[];
	readonly neoplasm: readonly IndexEntry[];
	readonly drug: readonly IndexEntry[];
	readonly external: readonly IndexEntry[];
	/** Dotless code to CMS-HCC V28 category. */
	readonly hcc: ReadonlyMap<string, number>;
}
