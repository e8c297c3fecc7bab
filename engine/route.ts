import type { CodingResult, Finding } from './contract.ts';
import { hashOf } from './hash.ts';
import type { Policy } from './tables/policy.ts';

export interface Routing {
	readonly decision: 'auto' | 'review';
	/** Plain words, most serious first; empty when the chart may go out. */
	readonly reasons: readonly string[];
}

const told = (f: Finding): string => (f.codes.length > 0 ? `${f.codes.join(', ')}: ${f.says}` : f.says);

const findings = (result: CodingResult, keep: (f: Finding) => boolean): string[] =>
	result.findings.filter(keep).map(told);

function confidence(result: CodingResult, policy: Policy): string[] {
	const low = result.codes
		.filter((s) => s.confidence < policy.leastConfidence)
		.sort((a, b) => a.confidence - b.confidence);
	return low.map((s) => `${s.code}: confidence ${s.confidence} is below ${policy.leastConfidence}.`);
}

function unvalidated(result: CodingResult, policy: Policy): string[] {
	const known = policy.validated && new Set(policy.validated);
	return known
		? result.codes
				.filter((s) => !known.has(s.code))
				.map((s) => `${s.code}: no record yet that this code is coded rightly here.`)
		: [];
}

/** The sample is drawn by the encounter and its date alone, so that the same chart is always in or out. */
const audited = (result: CodingResult, policy: Policy): boolean =>
	policy.auditEvery > 0 && Number(`0x${hashOf(`${result.id}\n${result.dateOfService}`)}`) % policy.auditEvery === 0;

/** Whether a chart may leave without a person, and if not, why: hard findings, emptiness, routing, doubt, warnings, audit. */
export function route(result: CodingResult, policy: Policy): Routing {
	const reasons = [
		...findings(result, (f) => f.severity === 'hard'),
		...(result.codes.length === 0 ? ['Nothing reportable was found in the note.'] : []),
		...(result.codes.length > 0 && !result.codes.some((s) => s.firstListed) ? ['No code may be first-listed.'] : []),
		...findings(result, (f) => f.severity === 'route'),
		...confidence(result, policy),
		...unvalidated(result, policy),
		...findings(result, (f) => f.severity === 'soft' && policy.holding.includes(f.rule)),
		...(audited(result, policy) ? ['Drawn for the audit sample.'] : []),
	];
	const distinct = [...new Set(reasons)];
	return { decision: distinct.length === 0 ? 'auto' : 'review', reasons: distinct };
}
