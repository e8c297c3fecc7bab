/** How one check of the compliance list is met. */
export interface Coverage {
	/** Number in the compliance list. */
	readonly check: number;
	/** Part of the list (A to J). */
	readonly part: string;
	readonly asks: string;
	readonly by: 'rule' | 'engine' | 'not-possible';
	/** Where the engine does it, or why it cannot be done. */
	readonly why?: string;
	/** Rules that were written for another check and serve this one too. */
	readonly also?: readonly string[];
}
