/** What a sign of a sentence speaks for, log-odds: that the author has turned to judging before it, right at it, or right behind it. */
export interface TurnWeight {
	readonly after: number;
	readonly at: number;
	readonly behind: number;
}

export interface TurnTable {
	/** That the note has no such turn. */
	readonly none: number;
	readonly signs: Readonly<Record<string, TurnWeight>>;
}
