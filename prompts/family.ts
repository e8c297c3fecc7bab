/** What a prompt is about: the record that writes it. Knowledge only; `ask.ts` reads it against a note. */
export interface Family {
	readonly id: string;
	/** The subject in plain words. It names no diagnosis that `when` does not find documented. */
	readonly topic: string;
	readonly when: When;
	/** `{phrase}` stands for the note's own words for the condition, drug or value, `{cause}` for those of a possible cause. */
	readonly question: string;
	/** Choices of a multiple-choice question; "Other" and "Unable to determine" are added. None: the question is open. */
	readonly options: readonly Option[];
	/** Categories that only specify the documented condition further; an option under another names another diagnosis. */
	readonly within?: readonly string[];
	/** Words (patterns, case ignored) anywhere in the note that answer the question already. */
	readonly answered?: readonly string[];
	/** A denial of those words answers it too ("no aura", "without LOC"). */
	readonly denialAnswers?: true;
	/** Words (patterns, case ignored) worth quoting beside the condition: what bears on the answer. */
	readonly indicators?: readonly string[];
	/** Official Guidelines section, or the tabular category whose axis it is. */
	readonly cites: string;
	readonly examples: readonly Example[];
}

export interface Option {
	readonly says: string;
	/** Offered only where one of these patterns stands in the note, which is then quoted: for what the note does not name. */
	readonly shows?: readonly string[];
}

/** What must be documented for the question to arise. */
export type When = Unspecified | Treated | Measured | Linked;

/** A condition is documented, and its code says that an axis is not: codes as globs (`?` one character, `*` any). */
export interface Unspecified {
	readonly kind: 'unspecified';
	readonly codes: readonly string[];
	/** Patterns (case ignored) that document it where no code tells, such as "EtOH problem". */
	readonly says?: readonly string[];
	/** Patterns one of which must stand in the note. */
	readonly only?: readonly string[];
}

/** A drug is taken and no condition that it treats is documented anywhere in the note. */
export interface Treated {
	readonly kind: 'treated';
	/** Lower-case drug names, generic and brand. */
	readonly drugs: readonly string[];
	/** Code prefixes of what it usually treats; any mention of one, also a past or denied one, settles it. */
	readonly treats: readonly string[];
}

/** A value is recorded and no condition that explains it is documented. The pattern's group `value` holds the number. */
export interface Measured {
	readonly kind: 'measured';
	readonly says: string;
	readonly from?: number;
	/** Exclusive. */
	readonly below?: number;
	readonly explained: readonly string[];
	/** Years; asked for patients of this age or older. */
	readonly age?: number;
}

/** Two things are documented whose connection only the provider can state. */
export interface Linked {
	readonly kind: 'linked';
	/** Globs of the condition's code. */
	readonly codes: readonly string[];
	/** Patterns (case ignored) that document the condition where no code tells, such as "thighs ache". */
	readonly says?: readonly string[];
	/** Patterns of the possible cause, which is quoted. */
	readonly cause: readonly string[];
	/** Patterns that state or deny the connection: of this one where they stand with the condition, or right at the cause. */
	readonly stated?: readonly string[];
}

export interface Example {
	readonly text: string;
	readonly fires: boolean;
	readonly sex?: 'male' | 'female';
	readonly age?: number;
}
