import type { Release, Row } from '../../icd-data/release.ts';
import { foldWords } from '../../icd-data/words.ts';
import { adverseAliases, adverseClasses, adverseColumn, drugClasses } from '../tables/adverse.ts';

const tables = new WeakMap<Release, ReadonlyMap<string, Row>>();

const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** Adverse-effect rows of the Table of Drugs by the words of their substance; read once per release. */
function table(release: Release): ReadonlyMap<string, Row> {
	const known = tables.get(release);
	if (known) return known;
	const out = new Map<string, Row>();
	const { lexicon } = release;
	for (let t = 0; t < lexicon.size; t++) {
		if (lexicon.source(t) !== 'drug' || lexicon.term(t).column !== adverseColumn) continue;
		const key = keyOf(Array.from(lexicon.required(t), (w) => lexicon.word(w)));
		if (!out.has(key)) out.set(key, lexicon.row(t));
	}
	tables.set(release, out);
	return out;
}

/** The adverse-effect row of the first of some drug names that the Table of Drugs lists, or -1. */
export function adverseRow(release: Release, names: readonly string[], drugClass = ''): Row {
	const rows = table(release);
	const stand = adverseClasses[drugClass];
	for (const name of [...names.flatMap((n) => adverseAliases[n] ?? []), ...names, ...(stand ? [stand] : [])]) {
		const row = rows.get(keyOf(foldWords(name)));
		if (row !== undefined) return row;
	}
	return -1;
}

export const classNames: readonly {
	readonly words: readonly string[];
	readonly substance: string;
	readonly of?: readonly string[];
}[] = drugClasses.flatMap(({ say, ...c }) => say.map((s) => ({ ...c, words: foldWords(s) })));
