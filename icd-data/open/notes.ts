import type { CodeRange, NoteKind, Row, TabularNote } from '../release.ts';
import { type Columns, texts } from './columns.ts';

const kinds: readonly NoteKind[] = [
	'includes',
	'inclusionTerm',
	'excludes1',
	'excludes2',
	'codeFirst',
	'useAdditionalCode',
	'codeAlso',
	'notes',
	'sevenChrNote',
];

/** Notes by owner number: rows first, then sections, then chapters. */
export function openNotes(columns: Columns): (owner: number, at: string, kind: NoteKind) => readonly TabularNote[] {
	const owner = columns.u32('notes.owner');
	const kindOf = columns.u8('notes.kind');
	const text = texts(columns, 'notes.text');
	const refNote = columns.u32('notes.refNote');
	const refFirst = columns.u32('notes.refFirst');
	const refLast = columns.u32('notes.refLast');
	const refText = columns.u16('notes.refText');
	const refTexts = texts(columns, 'notes.refTexts');
	const refs = (note: number): CodeRange[] => {
		const out: CodeRange[] = [];
		for (let i = lower(refNote, note); refNote[i] === note; i++)
			out.push({ text: refTexts(refText[i] as number), first: refFirst[i] as Row, last: refLast[i] as Row });
		return out;
	};
	/** Rules ask for the same few notes again and again; by owner and kind. */
	const met = new Map<number, readonly TabularNote[]>();
	return (wanted, at, kind) => {
		const place = wanted * kinds.length + kinds.indexOf(kind);
		const known = met.get(place);
		if (known) return known;
		const out: TabularNote[] = [];
		for (let i = lower(owner, wanted); owner[i] === wanted; i++) {
			if (kinds[kindOf[i] as number] === kind) out.push({ at, kind, text: text(i), refs: refs(i) });
		}
		met.set(place, out);
		return out;
	};
}

/** First place in an ascending list that is not below the value. */
function lower(list: Uint32Array, value: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const mid = (low + high) >>> 1;
		if ((list[mid] as number) < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
