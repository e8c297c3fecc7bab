import { below, type Scope } from './below.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './entries.ts';
import { rowOf } from './index-terms.ts';
import type { Phrase } from './phrase.ts';
import type { ReferenceFinder } from './reference.ts';
import { type Reading, readReference } from './reference-text.ts';
import type { Rows } from './rows.ts';

export interface CrossResult {
	readonly drafts: readonly Draft[];
	/** Why references gave no term or not all: reason to the references' own words. */
	readonly skipped: ReadonlyMap<string, readonly string[]>;
	/** Words that name a tumor of any site, with its column ("Adenocarcinoma": 2). */
	readonly morphologies: readonly { readonly phrase: Phrase; readonly column: number }[];
}

/** A "see also" of an entry with so much below it only points on ("Fracture, traumatic" to "pathological"). */
const ownList = 200;
/** Main terms stand for all that is below another ("Stone" for "Calculus"); a subterm only for a small group. */
const mostOfMain = 1500;
const mostOfSub = 60;

/** Terms by "see" and "see also": the referring words with every path below the entry referred to. */
export function crossTerms(rows: Rows, placed: readonly Placed[], finder: ReferenceFinder): CrossResult {
	const drafts: Draft[] = [];
	const skipped = new Map<string, string[]>();
	const morphologies: { phrase: Phrase; column: number }[] = [];
	for (const p of placed) {
		const codeAs = / - (?:code as|see(?: also)?) (.*)$/i.exec(p.entry.title)?.[1];
		for (const whole of [...p.entry.see, ...p.entry.seeAlso, ...(codeAs ? [codeAs] : [])]) {
			for (const text of whole.split(/;(?: also see)?\s*/)) {
				const reading = readReference(text);
				const outcome = refer(rows, placed, finder, p, text, reading);
				drafts.push(...outcome.drafts);
				if (outcome.skip)
					skipped.set(outcome.skip, [...(skipped.get(outcome.skip) ?? []), `${p.entry.title}: ${text}`]);
				if (reading.kind === 'bySite' && reading.column > 0)
					for (const phrase of p.path) morphologies.push({ phrase, column: reading.column });
			}
		}
	}
	return { drafts, skipped, morphologies };
}

interface Outcome {
	readonly drafts: readonly Draft[];
	readonly skip?: string;
}

const skip = (reason: string): Outcome => ({ drafts: [], skip: reason });

function refer(
	rows: Rows,
	placed: readonly Placed[],
	finder: ReferenceFinder,
	p: Placed,
	text: string,
	reading: Reading,
): Outcome {
	if (reading.kind === 'category') {
		const row = rowOf(rows, reading.code);
		if (row < 0) return skip('unknown category');
		const blank = { source: p.source, row, manifestation: -1, column: 0, from: p.id, via: -1 };
		return { drafts: p.path.map((phrase) => ({ ...blank, phrase })) };
	}
	if (reading.kind !== 'path') return skip(reading.kind === 'bySite' ? 'by site' : reading.kind);
	const target = reading.column > 0 ? finder.find(reading.path, 'neoplasm') : finder.follow(reading.path, p.source);
	if (!target) return skip('unresolved');
	if (p.end - p.id > ownList && !p.entry.see.includes(text)) return skip('has its own list');
	if (p.id >= target.id && p.id < target.end) return skip('refers to itself');
	if (target.path.some((t) => t.required.includes('(elsewhere)'))) return skip('classified elsewhere');
	const size = target.end - target.id;
	if (size > mostOfMain) return skip('too many');
	const all = size <= (p.parent < 0 && p.source === 'index' ? mostOfMain : mostOfSub);
	const scope: Scope = { target, end: all ? target.end : target.id + 1, column: reading.column };
	const drafts = below(rows, placed, p, scope);
	return all ? { drafts } : { drafts, skip: 'only the entry itself' };
}
