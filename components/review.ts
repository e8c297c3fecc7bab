import type { Candidate, CodingResult, Evidence, Finding } from '../engine/contract.ts';
import type { ReviewItem, ReviewState } from '../storage/review.ts';
import type { EncounterRow, JobRow, Quoted } from '../storage/schema.ts';

/** What a page needs to show one review; storage's `Review` is one. */
export interface ReviewView {
	readonly encounter: EncounterRow;
	readonly result: CodingResult | undefined;
	readonly ms: number | undefined;
	readonly job: JobRow | undefined;
	readonly state: ReviewState;
	/** Ids of questions that are never asked here. */
	readonly muted: readonly string[];
	readonly unreadable: number;
}

/** One row of the list that the keyboard walks over. */
export type Line =
	| { readonly kind: 'code'; readonly id: string; readonly item: ReviewItem; readonly findings: readonly Finding[] }
	| {
			readonly kind: 'candidate';
			readonly id: string;
			readonly candidate: Candidate;
			readonly taken: boolean;
			readonly findings: readonly Finding[];
	  };

export interface Lines {
	readonly codes: readonly Extract<Line, { kind: 'code' }>[];
	readonly candidates: readonly Extract<Line, { kind: 'candidate' }>[];
	/** Findings that belong to no row: they are about the encounter. */
	readonly whole: readonly Finding[];
}

/** Each finding stands once: at the first row that it names, else over the list. */
export function linesOf({ state, result, encounter }: ReviewView): Lines {
	const pool = new Set(result?.findings ?? []);
	const take = (code: string) => {
		const mine = [...pool].filter(({ codes }) => codes.includes(code));
		for (const finding of mine) pool.delete(finding);
		return mine;
	};
	const codes = state.items.map((item) => {
		const findings = take(item.suggestion?.code ?? item.code);
		return { kind: 'code' as const, id: item.id, item, findings };
	});
	const used = new Set(state.accepted.map(({ code }) => code));
	const shown = (result?.candidates ?? []).filter(({ evidence }) => stands(evidence, encounter.text));
	const candidates = shown.map((candidate, index) => ({
		kind: 'candidate' as const,
		id: `candidate ${index} ${candidate.code}`,
		candidate,
		taken: used.has(candidate.code),
		findings: take(candidate.code),
	}));
	return { codes, candidates, whole: [...pool] };
}

const stands = (evidence: readonly Evidence[], text: string) =>
	evidence.some(({ start, end, quote }) => text.slice(start, end) === quote);

/** Words that the row rests on, the mention first. */
export function evidenceOf(line: Line): readonly Quoted[] {
	return line.kind === 'code' ? line.item.evidence : line.candidate.evidence;
}

/** The engine's evidence with section and role, as far as its words stand. */
export function detailsOf(line: Line, text: string): readonly Evidence[] {
	const all = line.kind === 'code' ? (line.item.suggestion?.evidence ?? []) : line.candidate.evidence;
	return all.filter(({ start, end, quote }) => text.slice(start, end) === quote);
}

/** The words that name the condition or its detail; what was done about it stands in the details. */
export function proofOf(line: Line, text: string): readonly Quoted[] {
	const proof = detailsOf(line, text).filter(({ role }) => role === 'mention' || role === 'attribute');
	return proof.length > 0 ? proof : evidenceOf(line);
}

/** The code that a decision on this row must name: the one suggested or first decided on, not its replacement. */
export function subject({ suggestion, decision, code }: ReviewItem): string {
	if (suggestion) return suggestion.code;
	return decision && 'code' in decision.act ? decision.act.code : code;
}

export const codeOf = (line: Line) => (line.kind === 'code' ? line.item : line.candidate);

export function reviewed(lines: Lines): { readonly done: number; readonly of: number } {
	return { done: lines.codes.filter(({ item }) => item.status !== 'open').length, of: lines.codes.length };
}
