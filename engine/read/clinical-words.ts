import { vocabulary } from './vocabulary.ts';

/** Folded words of our own tables, for telling a misspelling from a word. */
export const clinicalWords: ReadonlySet<string> = new Set(vocabulary);
