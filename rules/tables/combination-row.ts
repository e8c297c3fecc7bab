import type { RuleExample, Severity } from '../../engine/contract.ts';

/**
 * One thing that must be documented. Any of `codes`, `mentions`, `tags` and words proves it; `codes` are prefixes
 * of reported codes, `mentions` of codes that the note states as present though they are not reported.
 */
export interface Part {
	readonly codes?: readonly string[];
	readonly except?: readonly string[];
	readonly mentions?: readonly string[];
	/** Beginning of the titles that `codes` must have. */
	readonly titled?: string;
	readonly tags?: readonly string[];
	/** Phrases affirmed in the sentences that prove the parts before this one. */
	readonly words?: readonly string[];
	/** Phrases affirmed anywhere in the note. */
	readonly anywhere?: readonly string[];
}

/**
 * Codes that the classification joins. Templates may hold `{cat}` (category of the first part's code),
 * `{side}` (1 right, 2 left, 3 bilateral, 9 not stated, from the titles of the other parts), `{last}` and
 * `{rest}` (last character of the replaced code, what follows its prefix).
 */
export interface CombinationRow {
	readonly parts: readonly [Part, ...Part[]];
	/** Template of the code reported for all parts together; left out when codes only go. */
	readonly gives?: string;
	/** Template prefixes that say the same already; none are added then. Default: `gives`. */
	readonly given?: readonly string[];
	/** Template prefixes of codes that `gives` takes the place of. */
	readonly replaces?: readonly string[];
	/** `gives` stands only in the place of a replaced code and is never added beside others. */
	readonly inPlace?: true;
	/** Template prefixes of codes that the combination makes superfluous. */
	readonly drops?: readonly string[];
	/** Templates of codes reported beside it, on the same evidence. */
	readonly adds?: readonly string[];
	/** Template prefixes of codes whose presence makes the row void. */
	readonly absent?: readonly string[];
	/** Phrases near the parts that say there is no link. */
	readonly unless?: readonly string[];
}

/** Rows of one guideline, tried in order, each on what the row before it left. */
export interface CombinationTable {
	readonly id: string;
	readonly check: number;
	readonly cites: string;
	readonly severity: Severity;
	readonly says: string;
	readonly rows: readonly CombinationRow[];
	readonly examples: readonly RuleExample[];
}
