import type { CodingResult, Severity } from './contract.ts';
import { hashOf } from './hash.ts';
import { type Reason, rankOf } from './reason.ts';
import { type Sketch, similarity, sketchOf } from './similar.ts';
import type { Policy } from './tables/policy.ts';

export interface Routing {
	readonly decision: 'auto' | 'review';
	/** Most serious first; empty when the chart may go out. */
	readonly reasons: readonly Reason[];
}

/** What a site knows beyond the result. Whatever is missing gives no reason. */
export interface History {
	/** How often each code was reviewed here. */
	readonly reviewed?: Readonly<Record<string, number>>;
	/** The note. */
	readonly text?: string;
	/** Sketches of the same patient's earlier notes. */
	readonly earlier?: readonly Sketch[];
	/** The source says that the note is not final. */
	readonly unsigned?: boolean;
	/** The source states no date of service. */
	readonly dateGuessed?: boolean;
}

interface Held extends Reason {
	readonly severity?: Severity;
}
const held = (applies: boolean, id: string, says: string, codes: readonly string[] = []): readonly Held[] =>
	applies ? [{ id, says, codes }] : [];

const findings = (result: CodingResult, { holding }: Policy): readonly Held[] =>
	result.findings
		.filter(({ severity, rule }) => severity !== 'soft' || holding.includes(rule) || holding.includes('*'))
		.map(({ rule, says, codes, severity }) => ({ id: rule, says, codes, severity }));

function confidence({ codes, surety }: CodingResult, { leastConfidence, leastTogether }: Policy): readonly Held[] {
	const low = codes.filter((s) => s.confidence < leastConfidence).sort((a, b) => a.confidence - b.confidence);
	const told = low.map((s) => `${s.code} ${s.confidence}`).join(', ');
	const together = surety?.exact ?? 0;
	return [
		...held(
			low.length > 0,
			'low-confidence',
			`Confidence below ${leastConfidence}: ${told}.`,
			low.map((s) => s.code),
		),
		...held(
			together < leastTogether,
			'low-confidence-together',
			`No code wrong and none missing: probability ${together}, below ${leastTogether}.`,
		),
	];
}

function unproved(
	{ codes }: CodingResult,
	{ validated, leastReviews }: Policy,
	{ reviewed }: History,
): readonly Held[] {
	const all = codes.map((s) => s.code);
	const without = validated ? all.filter((code) => !validated.includes(code)) : [];
	const seldom = reviewed ? all.filter((code) => (reviewed[code] ?? 0) < leastReviews) : [];
	const times =
		leastReviews === 1 ? 'Nobody has reviewed this code here yet.' : `Reviewed here less than ${leastReviews} times.`;
	return [
		...held(seldom.length > 0, 'code-never-reviewed', times, seldom),
		...held(without.length > 0, 'code-unvalidated', 'No record yet that this code is coded rightly here.', without),
	];
}

function document({ findings: found }: CodingResult, policy: Policy, history: History): readonly Held[] {
	const { text, earlier = [], unsigned = false, dateGuessed = false } = history;
	const sketch = text === undefined ? undefined : sketchOf(text);
	const most = sketch ? Math.max(0, ...earlier.map((one) => similarity(sketch, one))) : 0;
	const words = text?.split(/\s+/).filter(Boolean).length ?? policy.shortNote;
	const short = words < policy.shortNote && !found.some(({ rule }) => rule === 'note-short');
	const alike = `About ${Math.round(most * 100)} % of the note stands in an earlier one of this patient; see what was addressed today.`;
	return [
		...held(unsigned, 'note-not-final', 'Its source marks the note as preliminary; a claim rests on a signed note.'),
		...held(
			dateGuessed,
			'date-guessed',
			'Its source states no date of service; the date decides which codes are valid.',
		),
		...held(short, 'note-short', `The note has ${words} words, fewer than ${policy.shortNote}.`),
		...held(most >= policy.mostAlike, 'copied-forward', alike),
	];
}

/** Drawn by seed, encounter and date alone, so that the same chart is always in or out and the draw can be replayed. */
export const audited = ({ id, dateOfService }: CodingResult, { auditEvery, auditSeed }: Policy): boolean =>
	auditEvery > 0 && Number(`0x${hashOf(`${auditSeed}${id}\n${dateOfService}`)}`) % auditEvery === 0;

/** One reason for all codes that it is about. */
function merged(all: readonly Held[]): readonly Held[] {
	const by = new Map<string, Held>();
	for (const one of all) {
		const key = `${one.id}\n${one.says}`;
		const codes = [...new Set([...(by.get(key)?.codes ?? []), ...one.codes])];
		by.set(key, { ...(by.get(key) ?? one), codes });
	}
	return [...by.values()];
}

/** Whether a chart may leave without a person, and if not, why, most serious first. Pure; changes nothing. */
export function route(result: CodingResult, policy: Policy, history: History = {}): Routing {
	const { codes } = result;
	const leads = codes.some((s) => s.firstListed);
	const all = merged([
		...findings(result, policy),
		...document(result, policy, history),
		...held(codes.length === 0, 'nothing-reportable', 'Nothing reportable was found in the note.'),
		...held(codes.length > 0 && !leads, 'no-first-listed', 'No code may be first-listed.'),
		...unproved(result, policy, history),
		...confidence(result, policy),
		...held(audited(result, policy), 'audit-sample', 'Drawn for the audit sample.'),
	]);
	const ranked = all.toSorted((a, b) => rankOf(a.id, a.severity) - rankOf(b.id, b.severity));
	const reasons = ranked.map(({ id, says, codes }) => ({ id, says, codes }));
	return { decision: reasons.length === 0 ? 'auto' : 'review', reasons };
}
