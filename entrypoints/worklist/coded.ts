import type { CodedEncounter, ReportedCode } from '../../exchange/coded.ts';
import type { Review } from '../../storage/reading.ts';
import type { DecisionRow } from '../../storage/schema.ts';

/**
 * The encounter as it may leave: decided by a person to the last code, or gone alone in live mode. Undefined while
 * somebody still has to look.
 */
export function codedOf({ encounter, result, routed, state, decisions, codedAt }: Review): CodedEncounter | undefined {
	if (!result) return undefined;
	const alone = routed?.decision === 'auto' && routed.mode === 'live';
	if (!state.complete && !alone) return undefined;
	const last: DecisionRow | undefined = state.complete ? decisions.at(-1) : undefined;
	const codes = state.complete ? reviewed(state) : suggested(result.codes);
	const reported = new Set(codes.map(({ code }) => code));
	const { identity, patient, key, dateOfService, label } = encounter;
	return {
		id: identity?.encounterId ?? key,
		dateOfService,
		...(patient ? { patient } : {}),
		...(identity?.patientId ? { patientId: identity.patientId } : {}),
		...(identity?.name || label ? { label: identity?.name ?? label ?? '' } : {}),
		codes,
		open: result.findings.filter((one) => one.codes.length === 0 || one.codes.some((code) => reported.has(code))),
		...(last ? { reviewer: last.by } : {}),
		finalAt: last?.at ?? codedAt ?? encounter.capturedAt,
		provenance: result.provenance,
	};
}

const quotes = (evidence: readonly { readonly quote: string }[]) => [...new Set(evidence.map(({ quote }) => quote))];

function reviewed({ items, accepted }: Review['state']): readonly ReportedCode[] {
	return accepted.map(({ code, title }) => {
		const from = items.filter((item) => item.code === code && item.status !== 'rejected');
		return { code, title, quotes: quotes(from.flatMap(({ evidence }) => evidence)) };
	});
}

const suggested = (codes: NonNullable<Review['result']>['codes']): readonly ReportedCode[] =>
	codes.map(({ code, title, evidence }) => ({ code, title, quotes: quotes(evidence) }));
