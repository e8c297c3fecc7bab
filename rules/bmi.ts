import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { codesUnder, hasCode, tagged, withCode, withFinding } from '../engine/decide/draft.ts';
import { adultBmi, adultFrom, childBmi, lowWeight, pregnancy, weightDiagnoses } from './tables/bmi.ts';

const record = {
	id: 'body-mass-index',
	check: 51,
	cites: 'I.C.21.c.3',
	severity: 'soft',
	says: 'A weight diagnosis is reported and the note gives the body mass index, so the BMI code was added; of several values the most severe counts.',
} as const;

interface Value {
	readonly value: number;
	readonly evidence: readonly Evidence[];
}

function valuesOf(draft: Draft, tag: string): readonly Value[] {
	return [...draft.facts.tags.keys()]
		.filter((t) => t.startsWith(tag))
		.map((t) => ({ value: Number(t.slice(tag.length)), evidence: tagged(draft, t) }))
		.filter((v) => Number.isFinite(v.value));
}

/** Percentiles that the author judges by; one that was only measured may be told again, corrected. */
function judged(values: readonly Value[]): readonly Value[] {
	const said = values.filter((v) => v.evidence.some((e) => e.section === 'assessment' || e.section === 'plan'));
	return said.length > 0 ? said : values;
}

/** Lowest value for low weight, else the highest (I.C.21.c.3, Z68). */
function severest(draft: Draft, values: readonly Value[]): Value | undefined {
	const sorted = [...values].sort((a, b) => a.value - b.value);
	return hasCode(draft, ...lowWeight) && !hasCode(draft, 'E66') ? sorted[0] : sorted[sorted.length - 1];
}

const isChild = (draft: Draft): boolean => draft.age !== undefined && draft.age < adultFrom;

function codeFor(draft: Draft, value: number): string | undefined {
	const codes = isChild(draft)
		? childBmi.find((r) => value >= r.from && (!r.withCodes || hasCode(draft, ...r.withCodes)))?.codes
		: adultBmi.find((r) => value >= r.from)?.codes;
	return codes?.find((c) => draft.release.billable(draft.release.find(c)));
}

export const bodyMassIndex: Rule = {
	...record,
	apply: (draft) => {
		const weight = codesUnder(draft, ...weightDiagnoses);
		if (weight.length === 0 || hasCode(draft, 'Z68', ...pregnancy)) return draft;
		const of95th = isChild(draft) ? severest(draft, valuesOf(draft, 'pediatric-bmi-of-95th:')) : undefined;
		const found =
			of95th ??
			severest(draft, isChild(draft) ? judged(valuesOf(draft, 'pediatric-bmi-percentile:')) : valuesOf(draft, 'bmi:'));
		const code = found && codeFor(draft, found.value);
		if (!found || !code) return draft;
		const next = withCode(draft, code, found.evidence, record.says);
		return next === draft
			? draft
			: withFinding(next, {
					rule: record.id,
					severity: record.severity,
					cites: record.cites,
					says: record.says,
					codes: [code, ...weight.map((s) => s.code)],
					evidence: found.evidence,
				});
	},
	examples: [
		{
			name: 'obesity',
			fires: true,
			codes: ['E66.812'],
			tags: { 'bmi:36.4': 'BMI 36.4' },
			gives: ['E66.812', 'Z68.36'],
		},
		{
			name: 'highest of two',
			fires: true,
			codes: ['E66.813'],
			tags: { 'bmi:41.2': 'BMI 41.2', 'bmi:51': 'BMI 51' },
			gives: ['E66.813', 'Z68.43'],
		},
		{
			name: 'malnutrition',
			fires: true,
			codes: ['E44.0'],
			tags: { 'bmi:17.9': 'BMI 17.9' },
			gives: ['E44.0', 'Z68.18'],
		},
		{
			name: 'underweight, low normal',
			fires: true,
			codes: ['R63.6'],
			tags: { 'bmi:18.9': 'BMI 18.9' },
			gives: ['R63.6', 'Z68.19'],
		},
		{
			name: 'teenager with class 2 obesity',
			fires: true,
			age: 14,
			codes: ['E66.812'],
			tags: { 'pediatric-bmi-percentile:99': '99th percentile' },
			gives: ['E66.812', 'Z68.55'],
		},
		{
			name: 'share of the 95th percentile',
			fires: true,
			age: 14,
			codes: ['E66.9'],
			tags: { 'pediatric-bmi-of-95th:122': '122% of 95th %ile' },
			gives: ['E66.9', 'Z68.55'],
		},
		{ name: 'no weight diagnosis', fires: false, codes: ['I10'], tags: { 'bmi:31.0': 'BMI 31.0' } },
		{ name: 'pregnant', fires: false, codes: ['O99.211', 'E66.9'], tags: { 'bmi:36': 'BMI 36' } },
		{ name: 'no value', fires: false, codes: ['E66.9'] },
		{ name: 'adult value in a child', fires: false, age: 10, codes: ['E66.9'], tags: { 'bmi:28': 'BMI 28' } },
	],
};
