import type { IndexEntry } from '../source/alphabetic.ts';
import type { Draft } from './draft.ts';
import { combine, type Placed } from './entries.ts';
import { entryTerms, rowOf } from './index-terms.ts';
import type { Phrase } from './phrase.ts';
import type { ReferenceFinder } from './reference.ts';
import type { Rows } from './rows.ts';

export interface CrossResult {
	readonly drafts: Draft[];
	/** Why references gave no term: reason to the references' own words. */
	readonly skipped: Map<string, string[]>;
	/** Words that name a tumor of any site, with its column ("Adenocarcinoma": 2). */
	readonly morphologies: { readonly phrase: Phrase; readonly column: number }[];
}

/** Main terms stand for all that is below another ("Stone" for "Calculus"); a subterm only for a small group. */
const mostOfMain = 1500;
const mostOfSub = 60;
const columns: readonly (readonly [RegExp, number])[] = [
	[/\b(?:secondary|metastatic)\b/, 3],
	[/\bmalignant\b/, 2],
	[/\bin situ\b/, 4],
	[/\bbenign\b/, 5],
	[/\buncertain behavior\b/, 6],
	[/\bunspecified behavior\b/, 7],
];

/** Terms by "see" and "see also": the referring words with every path below the entry referred to. */
export function crossTerms(rows: Rows, placed: readonly Placed[], finder: ReferenceFinder, unknown: string[]): CrossResult {
	const result: CrossResult = { drafts: [], skipped: new Map(), morphologies: [] };
	for (const p of placed) {
		const codeAs = / - (?:code as|see(?: also)?) (.*)$/i.exec(p.entry.title)?.[1];
		for (const text of [...p.entry.see, ...p.entry.seeAlso, ...(codeAs ? [codeAs] : [])]) refer(rows, placed, finder, p, text, result, unknown);
	}
	return result;
}

function refer(rows: Rows, placed: readonly Placed[], finder: ReferenceFinder, p: Placed, text: string, result: CrossResult, unknown: string[]): void {
	const skip = (reason: string) => void result.skipped.set(reason, [...(result.skipped.get(reason) ?? []), `${p.entry.title}: ${text}`]);
	const category = /^(?:sub)?categor(?:y|ies) ([A-Z][0-9A-Z.]+)/i.exec(text)?.[1];
	if (category) {
		const row = rowOf(rows, category);
		if (row < 0) return skip('unknown category');
		for (const phrase of p.path) result.drafts.push({ source: p.source, row, manifestation: -1, column: 0, phrase, from: p.id, via: -1 });
		return;
	}
	if (/^condition$/i.test(text)) return skip('condition');
	if (/^table of drugs/i.test(text)) return skip('table of drugs');
	const column = /^neoplasm/i.test(text) ? (columns.find(([pattern]) => pattern.test(text))?.[1] ?? 0) : 0;
	if (/\bby (?:site|type|drug|specific|cause|organ|region)\b/i.test(text)) {
		if (column > 0) for (const phrase of p.path) result.morphologies.push({ phrase, column });
		return skip('by site');
	}
	const target = column > 0 ? finder.find(columns.reduce((t, [pattern]) => t.replace(pattern, ''), text), 'neoplasm') : follow(finder, text, p);
	if (!target) return skip('unresolved');
	if (p.id >= target.id && p.id < target.end) return skip('refers to itself');
	const relative = new Map<number, readonly Phrase[]>([[target.id, [{ required: [], optional: [] }]]]);
	const below = target.end - target.id;
	if (below > mostOfMain) return skip('too many');
	const most = p.parent < 0 && p.source === 'index' ? mostOfMain : mostOfSub;
	if (below > most) skip('only the entry itself');
	const end = below > most ? target.id + 1 : target.end;
	for (let id = target.id; id < end; id++) {
		const d = placed[id] as Placed;
		if (id > target.id) relative.set(id, combine(relative.get(d.parent) ?? [], d.own));
		const path = combine(p.path, relative.get(id) ?? []);
		if (column === 0) result.drafts.push(...entryTerms(rows, d, path, p.id, id, unknown));
		else result.drafts.push(...cell(rows, d, column, path, p.id));
	}
}

/** An entry that only refers on is followed, at most three times. */
function follow(finder: ReferenceFinder, text: string, p: Placed): Placed | undefined {
	let target: Placed | undefined;
	let next: string | undefined = text;
	for (let n = 0; n < 3 && next !== undefined; n++) {
		target = finder.find(next, p.source) ?? (p.source === 'index' ? finder.find(next, 'external') : undefined);
		const entry: IndexEntry | undefined = target?.entry;
		next = entry && entry.code === undefined && entry.children.length === 0 ? entry.see[0] : undefined;
	}
	return target;
}

/** The cell of one column of the Neoplasm Table: the referring word ("Lipoma") says the behaviour. */
function cell(rows: Rows, d: Placed, column: number, path: readonly Phrase[], from: number): Draft[] {
	const code = d.entry.cells.get(column);
	const row = code === undefined ? -1 : rowOf(rows, code);
	return row < 0 ? [] : path.map((phrase) => ({ source: 'index', row, manifestation: -1, column, phrase, from, via: d.id }));
}
