/** Symptoms that a definite diagnosis explains (I.B.5): code prefixes with their dot. */
export interface IntegralRow {
	readonly condition: readonly string[];
	readonly symptoms: readonly string[];
	readonly cites: string;
}
