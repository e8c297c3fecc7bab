import type { Draft } from './draft.ts';
import { combine, type Placed } from './entries.ts';
import { entryTerms, rowOf } from './index-terms.ts';
import type { Phrase } from './phrase.ts';
import type { Rows } from './rows.ts';

/** The entries a reference stands for: the target and what is below it before `end`; one table column, or 0. */
export interface Scope {
	readonly target: Placed;
	readonly end: number;
	readonly column: number;
}

/** Terms of the referring entry's words with each path below the target, relative to it. */
export function below(rows: Rows, placed: readonly Placed[], p: Placed, { target, end, column }: Scope): Draft[] {
	const found: { draft: Draft; used: number }[] = [];
	const relative = new Map<number, readonly Phrase[]>([[target.id, [{ required: [], optional: [] }]]]);
	for (let id = target.id; id < end; id++) {
		const d = placed[id] as Placed;
		if (id > target.id) relative.set(id, combine(relative.get(d.parent) ?? [], d.own));
		const steps = relative.get(id) ?? [];
		const path = combine(p.path, steps);
		const used = Math.max(0, ...steps.map((s) => s.required.length));
		const drafts = column === 0 ? entryTerms(rows, d, path, p.id, id, []) : cell(rows, d, column, path, p.id);
		for (const draft of drafts) found.push({ draft, used });
	}
	return mostSpecific(found, p);
}

/** The cell of one column of the Neoplasm Table: the referring word ("Lipoma") says the behaviour. */
function cell(rows: Rows, d: Placed, column: number, path: readonly Phrase[], from: number): Draft[] {
	const code = d.entry.cells.get(column);
	const row = code === undefined ? -1 : rowOf(rows, code);
	const blank = { source: 'index' as const, row, manifestation: -1, column, from, via: d.id };
	return row < 0 ? [] : path.map((phrase) => ({ ...blank, phrase }));
}

/**
 * Below one reference several paths may say the same words ("Peritonitis, with appendicitis, generalized: see
 * Appendicitis"): the longest is meant. One that adds no word gives way to the entry's own code.
 */
function mostSpecific(found: readonly { readonly draft: Draft; readonly used: number }[], p: Placed): Draft[] {
	const key = (phrase: Phrase) => [...new Set(phrase.required)].sort().join(' ');
	const own = new Set(p.entry.code === undefined ? [] : p.path.map(key));
	const keyed = found.map((f) => ({ ...f, key: key(f.draft.phrase) }));
	const longest = new Map<string, number>();
	for (const f of keyed) longest.set(f.key, Math.max(f.used, longest.get(f.key) ?? 0));
	return keyed.filter((f) => !own.has(f.key) && longest.get(f.key) === f.used).map((f) => f.draft);
}
