import type { Release } from '../../icd-data/release.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Assertion, SectionKind } from '../contract.ts';
import type { Note } from '../read/note.ts';
import {
	doneBefore,
	doneBehind,
	type Operation,
	operations,
	toComeBefore,
	toComeBehind,
} from '../tables/operations.ts';
import type { Mention } from './mention.ts';

/** Sections that list what was done. */
const lists: ReadonlySet<SectionKind> = new Set(['pmh', 'psh', 'problems', 'fh']);

/** Longest sentence, in words as written, that only names the operation for the condition told before it ("…, end stage. THA."). */
const ALONE = 6;

type Time = 'done' | 'to-come' | 'bare';

function timeOf({ text, sentences }: Note, m: Mention): Time {
	const s = sentences[m.sentence];
	if (!s) return 'bare';
	const label = s.sep === 'colon' ? sentences[m.sentence - 1] : undefined;
	const before = text.slice(label?.start ?? s.start, m.start);
	const next = sentences[m.sentence + 1];
	const end = next && (next.sep === 'colon' || next.sep === 'dash') && next.section === s.section ? next.end : s.end;
	const behind = text.slice(m.end, end);
	const item = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
	if (doneBefore.test(item)) return 'done';
	if (toComeBefore.test(item)) return 'to-come';
	if (toComeBehind.test(behind)) return 'to-come';
	if (doneBefore.test(before) || doneBehind.test(behind)) return 'done';
	return toComeBefore.test(before) ? 'to-come' : 'bare';
}

const fits = (o: Operation, code: string, words: string): boolean =>
	startsWithAny(code, o.leaves) && (o.of === undefined || o.of.test(words));

/** What a mention tells in the same sentence, or right before a sentence that only names the operation. */
function behind(note: Note, op: Mention, m: Mention): boolean {
	if (m.start >= op.start || m.section !== op.section) return false;
	if (m.sentence === op.sentence) return true;
	const s = note.sentences[op.sentence];
	if (!s || m.sentence < op.sentence - 2) return false;
	return s.sep === 'colon' || s.sep === 'dash' || note.text.slice(s.start, s.end).trim().split(/\s+/).length <= ALONE;
}

const oneSide = (op: Mention, m: Mention): boolean =>
	op.side === undefined || m.side === undefined || op.side === m.side || m.side === 'bilateral';

/** "s/p chole for gallstones". */
const why = /^\W*(?:(?:in )?(?:19|20)\d\d\W*)?(?:for|d\/t|due to|2\/2|because of|2°)\s(?:[\w-]+\s){0,3}$/i;
/** A word that the two share ("liver transplant for alcoholic cirrhosis") leaves the rest behind the operation. */
function reason(note: Note, op: Mention, m: Mention): boolean {
	if (m.sentence !== op.sentence || m.end <= op.end) return false;
	const own = note.sentences[m.sentence]?.tokens.slice(m.from, m.to).filter((t) => m.words.includes(t.fold));
	const first = own?.find((t) => t.start >= op.end);
	return first !== undefined && why.test(note.text.slice(op.end, first.start));
}

const own = (m: Mention): boolean => m.assertion === 'present' || m.assertion === 'historical';

/** What is asserted instead of an operation, or of what it took away. */
function told(note: Note, op: Mention, rows: readonly Operation[], named: readonly Named[]): Map<Mention, Assertion> {
	const cures = rows.flatMap((o) => o.cures);
	const eases = rows.flatMap((o) => o.eases ?? []);
	const out = new Map<Mention, Assertion>();
	const time = op.assertion === 'historical' ? 'done' : timeOf(note, op);
	if (time === 'done') {
		for (const { m, code } of named) {
			const here = behind(note, op, m) || reason(note, op, m);
			if (here && own(m) && startsWithAny(code, cures) && (m.side === undefined || m.side === op.side))
				out.set(m, 'resolved');
		}
		return out;
	}
	const treats = ({ m, code }: Named): boolean =>
		m !== op &&
		m.assertion === 'present' &&
		behind(note, op, m) &&
		startsWithAny(code, [...cures, ...eases]) &&
		oneSide(op, m);
	if (time === 'to-come' || (!lists.has(op.section) && named.some(treats))) out.set(op, 'hypothetical');
	return out;
}

interface Named {
	readonly m: Mention;
	readonly code: string;
}

/** Operations that are still to come leave no status yet; those done leave no condition that they took away. */
export function operated(release: Release, note: Note, mentions: readonly Mention[]): Mention[] {
	const named = mentions.map((m): Named => ({ m, code: m.row >= 0 ? release.code(m.row) : '' }));
	const instead = new Map<Mention, Assertion>();
	for (const { m: op, code } of named) {
		if (!own(op)) continue;
		const words = `${op.via} ${note.text.slice(op.start, op.end)}`;
		const rows = operations.filter((o) => fits(o, code, words));
		if (rows.length > 0) for (const [m, is] of told(note, op, rows, named)) instead.set(m, is);
	}
	return mentions.map((m) => {
		const is = instead.get(m);
		return is ? { ...m, assertion: is } : m;
	});
}
