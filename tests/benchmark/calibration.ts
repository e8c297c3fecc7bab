import type { CodingResult } from '../../engine/contract.ts';
import { route } from '../../engine/route.ts';
import { defaultPolicy } from '../../engine/tables/policy.ts';
import { wilson } from '../../engine/wilson.ts';
import { type Gold, goldNotes, type Part } from './gold.ts';
import { runner } from './runner.ts';
import { round } from './score.ts';

/** Suggested codes, or encounters, of one band of confidence, and how many of them were right. */
export interface Band {
	readonly from: number;
	readonly codes: number;
	readonly confidence: number;
	readonly right: number;
}

/** The surest part of the notes, and the share of exact code sets in it with its 95 % interval. */
export interface Covered {
	readonly coverage: number;
	readonly notes: number;
	readonly exact: number;
	readonly lower: number;
	readonly upper: number;
}

export interface Calibration {
	readonly bands: readonly Band[];
	/** Expected calibration error: mean distance of confidence and truth, weighed by codes. */
	readonly error: number;
	/** The same for whole encounters; absent in figures that an older version kept. */
	readonly encounters?: Encounters;
	readonly risk: readonly Covered[];
	/** Largest share of notes, surest first, whose code sets are exact to this share; 0 where none is. */
	readonly coverageAt: Readonly<Record<'0.95' | '0.98', number>>;
	/** Notes that only the surety of their codes would hold back: the rest need a person for another reason. */
	readonly held: number;
}

/** How likely code sets were said to be exact and how often they were, and what the default policy lets through. */
export interface Encounters {
	readonly bands: readonly Band[];
	readonly error: number;
	readonly finalised: {
		readonly notes: number;
		readonly exact: number;
		readonly tempted: number;
		readonly mustReview: number;
	};
}

interface Judged {
	readonly sure: number;
	readonly exact: boolean;
	readonly held: boolean;
	/** The default policy lets it through. */
	readonly alone: boolean;
	/** It holds a code that the gold names as a trap. */
	readonly tempted: boolean;
	readonly mustReview: boolean;
}

const edges = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const encounterEdges = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7];
const shares = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1];

function judge({ codes, acceptable, traps, mustReview }: Gold, result: CodingResult): Judged {
	const gold = new Set(codes.map(({ code }) => code));
	const said = result.codes.filter(({ code }) => !acceptable.includes(code));
	const free = { ...defaultPolicy, auditEvery: 0, leastConfidence: 0, leastTogether: 0, leastReviews: 0 };
	return {
		sure: result.surety?.exact ?? 0,
		exact: said.length === gold.size && said.every(({ code }) => gold.has(code)),
		held: route(result, free).decision === 'review',
		alone: route(result, { ...defaultPolicy, auditEvery: 0 }).decision === 'auto',
		tempted: traps.some((trap) => result.codes.some(({ code }) => code === trap.code)),
		mustReview,
	};
}

interface Guess {
	readonly p: number;
	readonly right: boolean;
}

function bandsOf(pairs: readonly Guess[], limits: readonly number[]): Band[] {
	return limits.map((from, i) => {
		const here = pairs.filter(({ p }) => p >= from && p < (limits[i + 1] ?? 2));
		return {
			from,
			codes: here.length,
			confidence: round(here.reduce((sum, { p }) => sum + p, 0) / Math.max(1, here.length)),
			right: round(here.filter(({ right }) => right).length / Math.max(1, here.length)),
		};
	});
}

const errorOf = (bands: readonly Band[]): number => {
	const all = bands.reduce((sum, { codes }) => sum + codes, 0);
	return round(bands.reduce((sum, b) => sum + b.codes * Math.abs(b.confidence - b.right), 0) / Math.max(1, all));
};

function covered(surest: readonly Judged[], notes: number, of: number): Covered {
	const hits = surest.slice(0, notes).filter(({ exact }) => exact).length;
	const { lower, upper } = wilson(hits, notes);
	return { coverage: round(notes / of), notes, exact: round(hits / notes), lower: round(lower), upper: round(upper) };
}

function encountersOf(all: readonly Judged[]): Encounters {
	const bands = bandsOf(
		all.map(({ sure, exact }) => ({ p: sure, right: exact })),
		encounterEdges,
	);
	const alone = all.filter((one) => one.alone);
	const count = (is: (one: Judged) => boolean) => alone.filter(is).length;
	const finalised = {
		notes: alone.length,
		exact: count(({ exact }) => exact),
		tempted: count(({ tempted }) => tempted),
		mustReview: count(({ mustReview }) => mustReview),
	};
	return { bands, error: errorOf(bands), finalised };
}

/** How far confidence can be trusted, on one part of the gold set. Totals only. */
export async function measureCalibration(part: Part): Promise<Calibration> {
	const run = runner();
	const pairs: Guess[] = [];
	const all: Judged[] = [];
	for (const note of goldNotes(part)) {
		const { id, text, dateOfService, patient } = note;
		const result = await run({ id, text, dateOfService, patient });
		const gold = new Set(note.codes.map(({ code }) => code));
		for (const { code, confidence } of result.codes)
			if (!note.acceptable.includes(code)) pairs.push({ p: confidence, right: gold.has(code) });
		all.push(judge(note, result));
	}
	const surest = all.filter(({ held }) => !held).sort((a, b) => b.sure - a.sure);
	const upTo = (share: number) =>
		surest.reduce((best, _, i) => (covered(surest, i + 1, all.length).exact >= share ? i + 1 : best), 0);
	const bands = bandsOf(pairs, edges);
	return {
		bands,
		error: errorOf(bands),
		encounters: encountersOf(all),
		risk: shares
			.map((share) => Math.round(share * surest.length))
			.filter((n) => n > 0)
			.map((n) => covered(surest, n, all.length)),
		coverageAt: { '0.95': round(upTo(0.95) / all.length), '0.98': round(upTo(0.98) / all.length) },
		held: all.length - surest.length,
	};
}
