import type { Column } from '../pack.ts';
import { encodeUtf8 } from '../utf8.ts';
import { crossTerms } from './cross-terms.ts';
import { type Placed, place } from './entries.ts';
import { variantsOf } from './entry-words.ts';
import { inclusionTerms } from './inclusion-terms.ts';
import { indexTerms, rowOf } from './index-terms.ts';
import { packLexicon } from './lexicon.ts';
import { collectNotes } from './notes.ts';
import { packNotes } from './pack-notes.ts';
import { packRows } from './pack-rows.ts';
import { byPrecedence } from './precedence.ts';
import { ReferenceFinder } from './reference.ts';
import { buildRows, type Rows } from './rows.ts';
import { assignSections } from './sections.ts';
import { collectSevenths } from './sevenths.ts';
import type { Sources } from './sources.ts';
import { titleTerms } from './title-terms.ts';
import { buildVocabulary } from './vocabulary.ts';

export interface Compiled {
	readonly columns: ReadonlyMap<string, Column>;
	readonly counts: Readonly<Record<string, number>>;
	/** What did not resolve, by reason, in the files' own words. */
	readonly report: ReadonlyMap<string, readonly string[]>;
	/** Word variants found in index titles ("Ulcer, ulcerated, ulcerating"). */
	readonly variantGroups: readonly (readonly string[])[];
}

export function compile(sources: Sources): Compiled {
	const columns = new Map<string, Column>();
	const rows = buildRows(sources.orderFile, sources.order);
	const sections = assignSections(rows, sources.tabular);
	const notes = collectNotes(rows, sources.tabular);
	const sevenths = collectSevenths(rows, sources.tabular);
	const placed: Placed[] = [];
	for (const source of ['index', 'neoplasm', 'drug', 'external'] as const) place(placed, source, sources[source]);
	const unknown: string[] = [];
	const texts: string[] = [];
	const own = [
		...titleTerms(rows),
		...inclusionTerms(rows, sources.tabular, texts),
		...indexTerms(rows, placed, unknown),
	];
	const cross = crossTerms(rows, placed, new ReferenceFinder(placed));
	const { kept, overruled } = byPrecedence(rows, own, cross.drafts);
	const vocabulary = buildVocabulary(kept);

	packRows(columns, rows, sections, sources.previous, sources.hcc);
	packNotes(columns, notes);
	packLexicon(columns, vocabulary, placed, texts);
	const morphologies = cross.morphologies.map((m) => ({ words: m.phrase.required, column: m.column }));
	columns.set('tables', encodeUtf8(JSON.stringify({ ...sections, ofRow: undefined, sevenths, morphologies })));

	const report = new Map<string, readonly string[]>([
		['code of the index that is not in this release', unknown],
		['index entry at a code that became a header', becameHeader(rows, placed, sources)],
		['note reference that names no code', notes.unresolved],
		['tabular code that is not in this release', notes.orphans],
		...[...cross.skipped].map(([reason, list]) => [`cross reference: ${reason}`, list] as const),
	]);
	const variantGroups = placed
		.map((p) => [p.entry.title.split(', ')[0] ?? '', ...variantsOf(p.entry.title)])
		.filter((g) => g.length > 1);
	const bySource = (name: string) => vocabulary.terms.filter((t) => t.draft.source === name).length;
	const counts: Record<string, number> = {
		rows: rows.order.length,
		billable: rows.order.filter((o) => o.billable).length,
		notes: notes.text.length,
		words: vocabulary.words.length,
		terms: vocabulary.terms.length,
		...Object.fromEntries(
			['title', 'inclusion', 'index', 'neoplasm', 'drug', 'external'].map((s) => [`terms: ${s}`, bySource(s)]),
		),
		'terms: overruled': overruled,
		'terms: duplicate, dropped': vocabulary.dropped.duplicate,
		'terms: over long, dropped': vocabulary.dropped.long,
		...Object.fromEntries([...report].map(([reason, list]) => [reason, list.length])),
	};
	return { columns, counts, report, variantGroups };
}

/** Entries of an older index whose code has been split since: the release's `defaultChild` helps where it can. */
function becameHeader(rows: Rows, placed: readonly Placed[], { previous }: Sources): string[] {
	const before = new Set(previous.filter((o) => o.billable).map((o) => o.code));
	const split = (code: string) => {
		const o = rows.order[rowOf(rows, code)];
		return o !== undefined && !o.billable && before.has(o.code);
	};
	const codesOf = ({ entry }: Placed) => [...(entry.code === undefined ? [] : [entry.code]), ...entry.cells.values()];
	return placed.flatMap((p) =>
		codesOf(p)
			.filter(split)
			.map((code) => `${code} (${p.entry.title})`),
	);
}
