import type { SectionKind } from '../contract.ts';

/** The kind of section that offset `at` stands in; `unknown` outside of all. */
export const sectionAt = (
	sections: readonly { readonly start: number; readonly end: number; readonly kind: SectionKind }[],
	at: number,
): SectionKind => sections.find((s) => s.start <= at && at < s.end)?.kind ?? 'unknown';
