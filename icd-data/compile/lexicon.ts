import { type Column, packTexts } from '../pack.ts';
import type { TermSource } from '../release.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Placed } from './entries.ts';
import type { Vocabulary } from './vocabulary.ts';

export const sources: readonly TermSource[] = ['title', 'inclusion', 'index', 'neoplasm', 'drug', 'external'];

/** Terms as columns; the text of a term is put together from the title, inclusion or index entry it came from. */
export function packLexicon(
	columns: Map<string, Column>,
	v: Vocabulary,
	placed: readonly Placed[],
	texts: readonly string[],
): void {
	columns.set('words', encodeUtf8(v.words.join('\n')));
	columns.set('frequency', v.frequency);
	columns.set(
		'anchored',
		Uint32Array.from(v.words, (_, w) => (v.anchorStart[w + 1] as number) - (v.anchorStart[w] as number)),
	);
	const { terms } = v;
	columns.set(
		'terms.source',
		Uint8Array.from(terms, (t) => sources.indexOf(t.draft.source)),
	);
	columns.set(
		'terms.row',
		Uint32Array.from(terms, (t) => t.draft.row),
	);
	columns.set(
		'terms.column',
		Uint8Array.from(terms, (t) => t.draft.column),
	);
	columns.set(
		'terms.from',
		Uint32Array.from(terms, (t) => t.draft.from),
	);
	columns.set(
		'terms.via',
		Uint32Array.from(terms, (t) => t.draft.via + 1),
	);
	const manifest = terms.flatMap((t, i) => (t.draft.manifestation < 0 ? [] : [[i, t.draft.manifestation] as const]));
	columns.set(
		'terms.manifestationOf',
		Uint32Array.from(manifest, ([term]) => term),
	);
	columns.set(
		'terms.manifestation',
		Uint32Array.from(manifest, ([, row]) => row),
	);
	columns.set(
		'terms.requiredCount',
		Uint8Array.from(terms, (t) => t.required.length),
	);
	columns.set(
		'terms.optionalCount',
		Uint8Array.from(terms, (t) => t.optional.length),
	);
	columns.set(
		'terms.required',
		ids(
			v,
			terms.flatMap((t) => t.required),
		),
	);
	columns.set(
		'terms.optional',
		ids(
			v,
			terms.flatMap((t) => t.optional),
		),
	);
	packTexts(columns, 'inclusions', texts);
	packTexts(
		columns,
		'entries.title',
		placed.map((p) => p.entry.title + p.entry.modifiers.map((m) => ` (${m})`).join('')),
	);
	columns.set(
		'entries.up',
		Uint32Array.from(placed, (p) => (p.parent < 0 ? 0 : p.id - p.parent)),
	);
}

function ids(v: Vocabulary, list: readonly number[]): Column {
	return v.words.length <= 0x10000 ? Uint16Array.from(list) : Uint32Array.from(list);
}
