import type { Draft } from '../engine/contract.ts';

/** Where a physician says what the patient has. */
export const judging: ReadonlySet<string> = new Set(['assessment', 'plan']);

/** So many words make more than a note just begun. */
const BEGUN = 80;

export const begun = ({ encounter: { text } }: Draft): boolean => text.split(/\s+/).length <= BEGUN;
