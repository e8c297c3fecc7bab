import type { Curve } from '../exact/curve.ts';

/** A code that a reviewer may have put in the place of another. */
export interface Titled {
	readonly code: string;
	readonly title: string;
}

/** What became of one suggestion. */
export interface Judgement {
	readonly code: string;
	/** Its confidence, as the engine told it. */
	readonly confidence: number;
	/** It was accepted as it stood. */
	readonly kept: boolean;
	/** What was put in its place. */
	readonly instead?: Titled;
}

/** What a finished review says of the engine. Codes and numbers, no words of the note. */
export interface Feedback {
	/** Probability of an exact code set, as the engine told it; absent where it told none. */
	readonly sure?: number;
	/** The reviewer left the code set as it was. */
	readonly exact: boolean;
	readonly codes: readonly Judgement[];
	/** Codes that the reviewer added by hand. */
	readonly added: readonly string[];
}

/** What a site's reviews have taught about one code. */
export interface CodeLesson {
	readonly code: string;
	readonly seen: number;
	readonly kept: number;
	/** Added to the log-odds of its confidence. */
	readonly shift: number;
	/** What was put in its place, oftenest first. */
	readonly instead: readonly (Titled & { readonly times: number })[];
}

/** What a site's reviews have taught. Codes and numbers; it can be shown, and thrown away. */
export interface Learned {
	readonly encounters: number;
	readonly exact: number;
	/** From the engine's probability of an exact code set to this site's. */
	readonly sets: Curve;
	/** From the engine's confidence of a code to this site's. */
	readonly codes: Curve;
	/** Codes seen often enough, the oftenest first. */
	readonly lessons: readonly CodeLesson[];
	/** Codes added by hand, the oftenest first. */
	readonly added: readonly { readonly code: string; readonly times: number }[];
}
