import type { DiagnosisField } from '../sites/site.ts';

export type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The chart's field for diagnoses, looked up anew each time it is asked for: frameworks put new elements in place of old. */
export interface Field {
	readonly pattern: DiagnosisField['pattern'];
	readonly single: boolean;
	readonly documents: readonly Document[];
	/** What is typed into, or what shows the choice; undefined when it is not on the page. */
	input(): Input | undefined;
	/** Opens the picker or adds a row. */
	open(): HTMLElement | undefined;
	/** The picker's own search. */
	search(): Input | undefined;
	/** Takes the picker's choice. */
	take(): HTMLElement | undefined;
	/** Undefined: the list is known by what appears. */
	options(): readonly HTMLElement[] | undefined;
	/** Elements that show what has been chosen for certain. */
	chosen(): readonly Element[];
	/** Those and all others around in which a choice may show up. */
	shows(): readonly Element[];
}

export const isTextInput = (input: Input): input is HTMLInputElement | HTMLTextAreaElement =>
	input.localName !== 'select';

export const isEmpty = (input: Input) => input.value.trim() === '';
