/**
 * The classification of one release, as every other room sees it. Nothing here does I/O: a release is
 * opened from bytes by `openRelease` and is immutable afterwards.
 *
 * Codes are written with their dot ("E11.22") wherever a string is passed; a `Row` is the index of a
 * code or header in order-file order, the cheap handle used inside hot loops.
 */
export type Row = number;

/** Note kinds of the tabular that carry meaning for coding; `text` keeps the official note's own words. */
export type NoteKind =
	| 'includes'
	| 'inclusionTerm'
	| 'excludes1'
	| 'excludes2'
	| 'codeFirst'
	| 'useAdditionalCode'
	| 'codeAlso'
	| 'notes'
	| 'sevenChrNote';

/** A reference in a tabular note, as the half-open row range it stands for. `unresolved` keeps the text. */
export interface CodeRange {
	readonly text: string;
	readonly first: Row;
	/** Exclusive. */
	readonly last: Row;
}

export interface TabularNote {
	/** The code, section or chapter that carries the note ("E11", "E08-E13", "4"). */
	readonly at: string;
	readonly kind: NoteKind;
	readonly text: string;
	readonly refs: readonly CodeRange[];
}

/** Where a dictionary phrase comes from. */
export type TermSource = 'title' | 'inclusion' | 'index' | 'neoplasm' | 'drug' | 'external';

/**
 * One dictionary phrase: an index path, a title, an inclusion term or a table cell.
 * `words` are the ids (see `Lexicon`) of the words that must all be present, in any order;
 * `optional` are the nonessential modifiers, which add weight and never restrict.
 */
export interface Term {
	readonly text: string;
	readonly source: TermSource;
	readonly row: Row;
	/** The bracketed manifestation code of the index, or -1. */
	readonly manifestation: Row;
	/** Column 2..7 of the neoplasm or drug table, else 0. */
	readonly column: number;
}

/** Flat, read-only view of all phrases for the matcher. Word ids are dense and start at 0. */
export interface Lexicon {
	readonly size: number;
	/** How many words there are. */
	readonly words: number;
	/** Word id of a normalised word (`foldWord`), or -1. */
	wordId(word: string): number;
	word(id: number): string;
	/** Required word ids of a term, ascending. */
	required(term: number): Uint32Array;
	optional(term: number): Uint32Array;
	/** Terms whose rarest required word is `word`, ascending. */
	anchored(word: number): Uint32Array;
	/** In how many terms the word is required. */
	frequency(word: number): number;
	term(id: number): Term;
	row(term: number): Row;
	source(term: number): TermSource;
}

export interface ReleaseManifest {
	readonly release: string;
	/** First and last date of service the release covers, ISO, inclusive. */
	readonly from: string;
	readonly to: string;
	readonly sources: readonly { readonly name: string; readonly sha256: string; readonly note?: string }[];
	readonly counts: Readonly<Record<string, number>>;
	/** Statement of provenance shown to users ("FY2027 code list with FY2026 notes and index"). */
	readonly provenance: string;
	/** sha256 of the packed body: everything after the header (see `pack.ts`). */
	readonly sha256: string;
}

export interface Release {
	readonly manifest: ReleaseManifest;
	readonly size: number;
	readonly lexicon: Lexicon;
	/** Row of a code or header, dotted or not, any case; -1 when the release has none. */
	find(code: string): Row;
	/** Dotted code of a row. */
	code(row: Row): string;
	title(row: Row): string;
	billable(row: Row): boolean;
	parent(row: Row): Row;
	children(row: Row): readonly Row[];
	/** Rows of the billable codes at or below a row, in order. */
	leaves(row: Row): readonly Row[];
	/** The child that adds nothing to a header ("..., unspecified"), or -1. */
	defaultChild(row: Row): Row;
	/** Words that name a tumor of any site ("Adenocarcinoma"), with the Neoplasm Table column they stand for. */
	readonly morphologies: readonly { readonly words: readonly string[]; readonly column: number }[];
	/** Three-character category of a row. */
	category(row: Row): Row;
	chapter(row: Row): { readonly id: string; readonly title: string };
	/** Notes that apply to a row: its own first, then each ancestor's up to the chapter. */
	notes(row: Row, kind: NoteKind): readonly TabularNote[];
	/** Seventh characters that apply below or at a row: char to meaning; empty when none. */
	sevenths(row: Row): ReadonlyMap<string, string>;
	/** The billable code at `row` completed with placeholder X and the seventh character, or -1. */
	withSeventh(row: Row, char: string): Row;
	/** CMS-HCC V28 category of a billable row ("HCC 37"), or undefined. */
	hcc(row: Row): string | undefined;
	/** True for codes that are new or newly billable in this fiscal year. */
	isNew(row: Row): boolean;
	/** Search by words or code prefix for people who type: best first, at most `limit`. */
	search(query: string, limit: number): readonly { readonly row: Row; readonly via: string }[];
}
