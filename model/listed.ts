import type { Release } from '../icd-data/release.ts';

/** An index path as one would say it: without modifiers in brackets, each part once. */
const said = (path: string): string =>
	[
		...new Set(
			path
				.replace(/\([^)]*\)/g, ' ')
				.split(',')
				.map((part) => part.trim()),
		),
	].join(' ');

/** Titles of more characters only add an encounter to what a shorter one says. */
const LONGEST = 'S52.531'.length;

/** The release's terms by category; made once. */
function byCategory(release: Release): ReadonlyMap<string, readonly number[]> {
	const out = new Map<string, number[]>();
	const { lexicon } = release;
	for (let term = 0; term < lexicon.size; term++) {
		const source = lexicon.source(term);
		const row = lexicon.row(term);
		if (row < 0 || source === 'drug' || source === 'external') continue;
		const code = release.code(row);
		if (source === 'title' && code.length > LONGEST) continue;
		const category = code.slice(0, 3);
		const known = out.get(category);
		if (known) known.push(term);
		else out.set(category, [term]);
	}
	return out;
}

/** The names that a release lists under a category: titles, inclusion terms, index paths that lead straight to it. */
export function listed(release: Release): (category: string) => readonly string[] {
	const terms = byCategory(release);
	return (category) => {
		const names = (terms.get(category) ?? []).map((term) => release.lexicon.term(term));
		return [
			...new Set(
				names
					.filter(({ text }) => !text.includes(': see '))
					.map(({ text, source }) => (source === 'index' || source === 'neoplasm' ? said(text) : text)),
			),
		];
	};
}
