import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { withFinding, withoutCode } from '../engine/decide/draft.ts';
import { integralSymptoms } from '../engine/tables/integral.ts';
import { samePlace } from './sites.ts';
import { notIntegral } from './tables/not-integral.ts';
import { sitedSymptoms } from './tables/sites.ts';

const record = {
	id: 'symptom-integral-to-diagnosis',
	check: 23,
	cites: 'I.B.5',
	severity: 'soft',
	says: 'This sign or symptom is routinely part of a diagnosis that is reported, so it is not reported beside it.',
} as const;

/** The tabular asks for the symptom beside the condition ("unless otherwise instructed by the classification"). */
function askedFor(draft: Draft, condition: string, symptom: string): boolean {
	const { release } = draft;
	const row = release.find(symptom);
	const notes = [
		...release.notes(release.find(condition), 'useAdditionalCode'),
		...release.notes(release.find(condition), 'codeAlso'),
	];
	return notes.some((n) => n.refs.some((r) => r.first <= row && row < r.last));
}

/** The reported condition that explains a symptom. */
function explained(draft: Draft, symptom: Suggestion): Suggestion | undefined {
	const integralTo = integralSymptoms.filter((row) => startsWithAny(symptom.code, row.symptoms));
	if (integralTo.length === 0) return undefined;
	const apart = notIntegral.filter((row) => startsWithAny(symptom.code, row.symptoms));
	const sited = startsWithAny(symptom.code, sitedSymptoms);
	return draft.codes.find((condition) => {
		const matches = (row: { readonly condition: readonly string[] }) => startsWithAny(condition.code, row.condition);
		if (condition === symptom || !integralTo.some(matches) || apart.some(matches)) return false;
		if (sited && !samePlace(symptom.title, condition.title)) return false;
		return !askedFor(draft, condition.code, symptom.code);
	});
}

/** The nature of an adverse effect is coded beside the drug (I.C.19.e.5.a), whatever else could explain it. */
const laidToDrug = (draft: Draft, code: string): boolean =>
	draft.codes.some((s) => s.why.some((w) => w.startsWith(`adverse effect: ${code} is blamed`)));

export const integral: Rule = {
	...record,
	apply: (draft) =>
		draft.codes.reduce((d, symptom) => {
			const condition = laidToDrug(d, symptom.code) ? undefined : explained(d, symptom);
			if (!condition) return d;
			return withFinding(withoutCode(d, symptom.code, 'symptom-integral'), {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [symptom.code, condition.code],
				evidence: symptom.evidence,
			});
		}, draft),
	examples: [
		{ name: 'cough in pneumonia', fires: true, codes: ['J18.9', 'R05.9'], gives: ['J18.9'] },
		{ name: 'knee pain in arthritis of that knee', fires: true, codes: ['M17.12', 'M25.562'], gives: ['M17.12'] },
		{ name: 'dysuria in cystitis', fires: true, codes: ['N30.00', 'R30.0'], gives: ['N30.00'] },
		{ name: 'edema in heart failure', fires: true, codes: ['I11.0', 'I50.32', 'R60.0'], gives: ['I11.0', 'I50.32'] },
		{ name: 'shoulder pain beside knee arthritis', fires: false, codes: ['M17.12', 'M25.511'] },
		{ name: 'the other knee', fires: false, codes: ['M17.12', 'M25.561'] },
		{ name: 'low back pain beside cervical spondylosis', fires: false, codes: ['M47.812', 'M54.50'] },
		{ name: 'nocturia that the prostate code asks for', fires: false, codes: ['N40.1', 'R35.1'] },
		{ name: 'chest pain beside coronary disease without angina', fires: false, codes: ['I25.10', 'R07.89'] },
		{ name: 'symptom without a diagnosis', fires: false, codes: ['R05.9', 'I10'] },
	],
};
