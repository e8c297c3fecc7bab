import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { codesUnder, hasCode, withCode, withFinding } from '../engine/decide/draft.ts';
import { sectionAt } from '../engine/read/section-at.ts';
import { burns, extent, thirdDegree } from './tables/burns.ts';

const record = {
	id: 'burn-extent',
	check: 66,
	cites: 'I.C.19.d.6',
	severity: 'soft',
	says: 'A burn is reported and the note gives the share of body surface, so the code of its extent was added.',
} as const;

/** Share of body surface as the note states it. */
function stated(draft: Draft): { percent: number; evidence: Evidence } | undefined {
	const hit = extent.exec(draft.encounter.text);
	const percent = Number(Object.values(hit?.groups ?? {}).find((share) => share !== undefined));
	if (!hit || !Number.isFinite(percent) || percent <= 0 || percent > 100) return undefined;
	const start = hit.index;
	const section = sectionAt(draft.facts.sections, start);
	return {
		percent,
		evidence: { start, end: start + hit[0].length, quote: hit[0], section, assertion: 'present', role: 'attribute' },
	};
}

/** T31.xy by tens of all burns; third degree counts only where none is coded, else a person gives its share. */
function codeFor(draft: Draft, percent: number): string | undefined {
	const tens = Math.min(9, Math.floor(percent / 10));
	if (tens === 0) return 'T31.0';
	return codesUnder(draft, ...burns).some((s) => thirdDegree.test(s.title)) ? undefined : `T31.${tens}0`;
}

export const burnExtent: Rule = {
	...record,
	apply: (draft) => {
		if (!hasCode(draft, ...burns) || hasCode(draft, 'T31', 'T32')) return draft;
		const found = stated(draft);
		const code = found && codeFor(draft, found.percent);
		if (!found || !code) return draft;
		const next = withCode(draft, code, [found.evidence], record.says);
		return next === draft
			? draft
			: withFinding(next, {
					rule: record.id,
					severity: record.severity,
					cites: record.cites,
					says: record.says,
					codes: [code],
					evidence: [found.evidence],
				});
	},
	examples: [
		{
			name: 'small burn',
			fires: true,
			text: 'Partial thickness scald right thigh, 2% TBSA.',
			codes: ['T24.211A'],
			gives: ['T24.211A', 'T31.0'],
		},
		{ name: 'label first', fires: true, text: 'TBSA: about 4 %', codes: ['T24.211A'], gives: ['T24.211A', 'T31.0'] },
		{
			name: 'larger, no third degree',
			fires: true,
			text: '12% BSA',
			codes: ['T21.22XA'],
			gives: ['T21.22XA', 'T31.10'],
		},
		{
			name: 'share behind the degree',
			fires: true,
			text: '2nd degree burn of the thigh, 2%.',
			codes: ['T24.212A'],
			gives: ['T24.212A', 'T31.0'],
		},
		{
			name: 'a total',
			fires: true,
			text: 'total 4.5, nothing 3rd degree',
			codes: ['T21.21XA'],
			gives: ['T21.21XA', 'T31.0'],
		},
		{ name: 'extent not stated', fires: false, text: 'Scald of the thigh.', codes: ['T24.211A'] },
		{ name: 'no burn', fires: false, text: 'Psoriasis 3% BSA.', codes: ['L40.0'] },
		{ name: 'share of third degree unknown', fires: false, text: '20% TBSA', codes: ['T21.32XA'] },
	],
};
