import type { Release, Row } from '../../icd-data/release.ts';
import { foldWord } from '../../icd-data/words.ts';
import { type Limits, rowsOf } from './own-rows.ts';
import { ownWords } from './own-words.ts';
import { type OwnKind, sayings } from './sayings.ts';

/** One of our own phrases, bound to a release. */
export interface OwnTerm extends Limits {
	readonly words: readonly string[];
	readonly row: Row;
	readonly say: string;
	readonly kind: OwnKind;
}

export type OwnIndex = ReadonlyMap<string, readonly OwnTerm[]>;

export interface Dictionary {
	readonly release: Release;
	/** Own terms by their rarest word: conditions and status, causes, purposes. */
	readonly own: OwnIndex;
	readonly causes: OwnIndex;
	readonly purposes: OwnIndex;
	/** Words that name a condition by themselves: no phrase runs over one that is not its own. */
	readonly names: ReadonlySet<string>;
}

function bind(release: Release, kind: OwnKind): OwnTerm[] {
	const { codes, rest } = rowsOf(kind, Number(release.manifest.release.replace(/\D/g, '')));
	const flat = ownWords.said[kind];
	const out: OwnTerm[] = [];
	let of = -1;
	let row: Row = -1;
	let more = rest(0);
	for (let at = 0; at < flat.length; at += 3 + (flat[at + 2] as number)) {
		const [index, saying, count] = flat.slice(at, at + 3) as [number, number, number];
		if (index !== of) {
			of = index;
			const code = codes[index];
			row = code === undefined ? -1 : release.find(code);
			if (row >= 0) more = rest(index);
		}
		if (row < 0) continue;
		const words = flat.slice(at + 3, at + 3 + count).map((place) => ownWords.words[place] as string);
		out.push({ words, row, say: sayings[kind][index]?.[saying] ?? '', kind, ...more });
	}
	return out;
}

function indexed(terms: readonly OwnTerm[]): OwnIndex {
	const counts = new Map<string, number>();
	for (const t of terms) for (const w of t.words) counts.set(w, (counts.get(w) ?? 0) + 1);
	const out = new Map<string, OwnTerm[]>();
	for (const t of terms) {
		const rarest = t.words.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
		const list = out.get(rarest);
		if (list) list.push(t);
		else out.set(rarest, [t]);
	}
	return out;
}

/** Symptoms stand side by side with a shared site ("pain and swelling of the knee"). */
const isSymptom = (code: string): boolean => /^(?:R|M25|M79|M54)/.test(code);

/** How an episode of a bipolar disorder is told: part of its name, no second one ("bipolar I, depressed"). */
const moods = new Set(['depressed', 'manic'].map(foldWord));

const built = new WeakMap<Release, Dictionary>();

/** Our own phrases and those of the release, ready for matching; built once per release. */
export function dictionary(release: Release): Dictionary {
	const known = built.get(release);
	if (known) return known;
	const named = bind(release, 'phrase');
	const made = {
		release,
		own: indexed([...named, ...bind(release, 'status')]),
		names: new Set(
			named
				.filter((t) => t.words.length === 1 && t.near.length === 0 && !isSymptom(release.code(t.row)))
				.flatMap((t) => t.words)
				.filter((w) => !moods.has(w)),
		),
		causes: indexed(bind(release, 'cause')),
		purposes: indexed(bind(release, 'purpose')),
	};
	built.set(release, made);
	return made;
}
