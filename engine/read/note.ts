import type { SectionKind, Span } from '../contract.ts';
import type { Unit } from './units.ts';

/** A word of the note in the dictionary's form; several may share one span (an expanded abbreviation). */
export interface Token extends Span {
	readonly fold: string;
	readonly stop: boolean;
	/** What parts it from the token before: 0 blanks, 1 comma or slash, 2 dash or bracket, 3 colon, semicolon, table cell. */
	readonly gap: 0 | 1 | 2 | 3;
}

export interface Section extends Span {
	readonly kind: SectionKind;
	/** The head as written, lower case; empty before the first head. */
	readonly label: string;
	/** Length of the head in the text. */
	readonly labelLength: number;
}

/** A sentence, list item or table cell run: the unit that matching and context never leave. */
export interface Sentence extends Span {
	readonly section: SectionKind;
	readonly label: string;
	readonly tokens: readonly Token[];
	/** A short noun-only item of an assessment or plan: the name of a problem. */
	readonly title: boolean;
	/** How many tokens the name at its head takes; all of them where no remark follows. */
	readonly lead: number;
	/** What parted it from the sentence before. */
	readonly sep: Unit['sep'];
	/** A ticked or unticked checkbox in front of it. */
	readonly box: 'on' | 'off' | undefined;
	readonly listItem: boolean;
}

export interface Note {
	readonly text: string;
	readonly sections: readonly Section[];
	readonly sentences: readonly Sentence[];
	/** Its sentences, and no head, tell where the assessment begins. */
	readonly turned: boolean;
}
