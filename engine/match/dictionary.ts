import type { Release, Row } from '../../icd-data/release.ts';
import { foldWords, isStop } from '../../icd-data/words.ts';
import { wordings } from '../read/wordings.ts';
import { inEveryForm } from '../tables/cause-verbs.ts';
import { causePhrases } from '../tables/causes.ts';
import { phrases } from '../tables/phrases/all.ts';
import { purposes } from '../tables/purposes.ts';
import { statusPhrases } from '../tables/status.ts';

/** One of our own phrases, bound to a release. */
export interface OwnTerm {
	readonly words: readonly string[];
	readonly row: Row;
	readonly say: string;
	readonly kind: 'phrase' | 'status' | 'cause' | 'purpose';
	/** Row of the table it came from, for purposes and causes. */
	readonly of: number;
	/** Any of these (all words of one) must stand in the note. */
	readonly near: readonly (readonly string[])[];
	/** None of these may stand in the clause. */
	readonly not: readonly (readonly string[])[];
	readonly reported?: 'when-relevant';
	/** It tells of the patient by somebody else's illness. */
	readonly ofOthers: boolean;
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

/** Phrases that lose a telling word with the stop words ("hemoglobin AS"). */
const hollow = /\b(?:as|all|it|be|is|are|was|were|i|we|he|any|other|due|use|have|has|had)\b/i;

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** The words of a phrase as they stand in a note: as written, and with its short forms spelled out. */
function asWritten(say: string): string[][] {
	return wordings(say)
		.map((folds) => unique(folds.filter((w) => !isStop(w))))
		.filter((words) => words.length > 0 && !(words.length === 1 && hollow.test(say)));
}

type Folded = readonly (readonly string[])[];

/** Folded once a row: a row may have many wordings. */
const folded = (words: readonly string[] = []): Folded => words.map((w) => foldWords(w)).filter((w) => w.length > 0);

function bind(release: Release): OwnTerm[] {
	const out: OwnTerm[] = [];
	const add = (
		say: string,
		code: string,
		kind: OwnTerm['kind'],
		near: Folded,
		not: Folded,
		reported?: 'when-relevant',
		of = 0,
		ofOthers = false,
	) => {
		const row = release.find(code);
		if (row < 0 || /\bi\b/i.test(say)) return;
		for (const words of asWritten(say))
			out.push({
				words,
				row,
				say,
				kind,
				of,
				near,
				not,
				ofOthers,
				...(reported ? { reported } : {}),
			});
	};
	const year = Number(release.manifest.release.replace(/\D/g, ''));
	const inForce = phrases.filter(
		(p) => (p.from === undefined || p.from <= year) && (p.until === undefined || year <= p.until),
	);
	for (const p of inForce) {
		const [near, not] = [folded(p.near), folded(p.not)];
		for (const say of p.say) add(say, p.code, 'phrase', near, not);
	}
	for (const p of statusPhrases) {
		const not = folded(p.not);
		for (const say of p.say) add(say, p.code, 'status', [], not, p.reported, 0, p.ofOthers);
	}
	for (const [i, p] of causePhrases.entries()) {
		const not = folded(p.not);
		for (const say of p.say.flatMap(inEveryForm)) add(say, p.code, 'cause', [], not, undefined, i);
	}
	for (const [i, p] of purposes.entries()) {
		const [near, not] = [folded(p.near), folded(p.not)];
		for (const say of p.say) add(say, p.codes[0] ?? '', 'purpose', near, not, undefined, i);
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

const built = new WeakMap<Release, Dictionary>();

/** Our own phrases and those of the release, ready for matching; built once per release. */
export function dictionary(release: Release): Dictionary {
	const known = built.get(release);
	if (known) return known;
	const terms = bind(release);
	const of = (...kinds: readonly OwnTerm['kind'][]) => indexed(terms.filter((t) => kinds.includes(t.kind)));
	const made = {
		release,
		own: of('phrase', 'status'),
		names: new Set(
			terms
				.filter(
					(t) => t.kind === 'phrase' && t.words.length === 1 && t.near.length === 0 && !isSymptom(release.code(t.row)),
				)
				.flatMap((t) => t.words),
		),
		causes: of('cause'),
		purposes: of('purpose'),
	};
	built.set(release, made);
	return made;
}
