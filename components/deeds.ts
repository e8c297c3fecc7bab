import type { Prompt } from '../engine/contract.ts';
import type { Act, EncounterRow, Quoted, Receipt } from '../storage/schema.ts';
import type { Shortcut } from './Shortcuts.tsx';

export interface CodeHit {
	readonly code: string;
	readonly title: string;
	readonly billable: boolean;
	/** The phrase that was found. */
	readonly via: string;
}

export interface WriteOrder {
	readonly code: string;
	readonly title: string;
	/** It is the first-listed diagnosis. */
	readonly first: boolean;
	/** The encounter as it was on screen when the user said so. */
	readonly encounter: EncounterRow;
}

/** What a review can ask of the world around it; the composition root gives it. */
export interface Deeds {
	decide(act: Act, evidence: readonly Quoted[]): Promise<void>;
	/** Paints the words in the page and scrolls to the first in focus (indexes into `spans`); false when one is not there. */
	paint(spans: readonly Quoted[], focus: readonly number[]): Promise<boolean>;
	search(query: string, signal: AbortSignal): Promise<readonly CodeHit[]>;
	/** The words selected in the page now. */
	selection(): Promise<Quoted | null>;
	copy(text: string): Promise<void>;
	/** Never asks this question again on this profile. */
	mute?: (prompt: Prompt) => Promise<void>;
	/** A question came on screen for the first time since the panel was opened. */
	asked?: (prompt: Prompt) => void;
	/** Writes words behind words of the note; false where the page does not let itself be written into. */
	insert?: (after: Quoted, words: string) => Promise<boolean>;
	/**
	 * Writes one accepted code into the chart that was reviewed, and into no other; never fails, for the receipt says
	 * what came of it. Absent where no chart is beside the review.
	 */
	write?: (order: WriteOrder) => Promise<Receipt>;
	/** Lets the user show where things stand in the page; absent where there is no page. */
	teach?: (() => void) | undefined;
	retry(): void;
	openOptions(): void;
	/** The keys that open our pages from any other, as the browser has them. */
	openingKeys?: () => Promise<readonly Shortcut[]>;
	/** Absent on the worklist page itself. */
	openWorklist?: (() => void) | undefined;
}
