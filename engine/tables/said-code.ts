/** Wordings that no bag of words can hold: a pattern and the code that it proves. Own compilation. */
export interface SaidCode {
	readonly id: string;
	readonly code: string;
	readonly says: RegExp;
	/** Words in the match that forbid the reading. */
	readonly not: RegExp;
	/** Years, inclusive. */
	readonly minAge?: number;
	/** Years, exclusive. */
	readonly maxAge?: number;
	readonly sex?: 'female' | 'male';
	/** One reported code must match: what tells of an injury stands beside one. */
	readonly beside?: RegExp;
	/** Reported codes that rule it out. */
	readonly unless?: readonly string[];
	/** Prefixes of reported codes that say less of the same and leave. */
	readonly instead?: readonly string[];
	/** Words without which the note is not looked through: they cost less than the pattern. */
	readonly onlyNote?: RegExp;
	/** Words anywhere in the note that rule it out. */
	readonly unlessNote?: RegExp;
	/** What is told of the tumor holds wherever it stands, its history as well. */
	readonly anySection?: true;
	readonly cites: string;
}
