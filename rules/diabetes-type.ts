import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { codesUnder, hasCode, withFinding, withoutCode, withReplaced } from '../engine/decide/draft.ts';

const record = {
	id: 'diabetes-type-told',
	check: 50,
	cites: 'I.C.4.a',
	severity: 'soft',
	says: 'The note tells another type of diabetes than the complication was first coded to, so the complication was coded to the type told.',
} as const;

/** Category that stands where the type is not told (I.C.4.a.2). */
const DEFAULT = 'E11';
const told = ['E08', 'E09', 'E10', 'E13'];
const typeTwo = /\b(?:type\s*(?:2|ii)\b|t2d|dm\s?2|dm\s?ii|niddm)/i;

const silent = (s: Suggestion): boolean => !s.evidence.some((e) => typeTwo.test(e.quote));

function moved(draft: Draft, s: Suggestion, to: string): Draft {
	const next = withReplaced(draft, s.code, s.code.replace(DEFAULT, to), [], record.says);
	if (next === draft) return draft;
	const { id: rule, severity, cites, says } = record;
	return withFinding(next, { rule, severity, cites, says, codes: [s.code], evidence: s.evidence });
}

/** Complications coded to the default type follow the one type that the note tells. */
export const diabetesType: Rule = {
	...record,
	apply: (draft) => {
		const types = [...new Set(codesUnder(draft, ...told).map((s) => s.code.slice(0, 3)))];
		const [only] = types;
		const open = codesUnder(draft, DEFAULT);
		if (types.length !== 1 || !only || open.length === 0 || !open.every(silent)) return draft;
		const typed = open.reduce((d, s) => moved(d, s, only), draft);
		// The type without a complication says nothing more beside one with.
		const plain = `${only}.9`;
		const complicated = codesUnder(typed, only).some((s) => s.code !== plain);
		return complicated && hasCode(typed, plain) ? withoutCode(typed, plain, 'less-specific') : typed;
	},
	examples: [
		{
			name: 'type 1 with retinopathy',
			fires: true,
			codes: ['E10.65', 'E11.3293'],
			about: { 'E11.3293': { quote: 'a complication' } },
			gives: ['E10.65', 'E10.3293'],
		},
		{
			name: 'type 1 with neuropathy',
			fires: true,
			codes: ['E10.9', 'E11.42'],
			about: { 'E11.42': { quote: 'a complication' } },
			gives: ['E10.42'],
		},
		{
			name: 'due to pancreatitis',
			fires: true,
			codes: ['E08.9', 'E11.65'],
			about: { 'E11.65': { quote: 'a complication' } },
			gives: ['E08.65'],
		},
		{ name: 'type 2 alone', fires: false, codes: ['E11.42', 'E11.65'] },
		{ name: 'type 1 alone', fires: false, codes: ['E10.9'] },
		{
			name: 'type 2 in so many words',
			fires: false,
			codes: ['E10.9', 'E11.42'],
			about: { 'E11.42': { quote: 'T2DM with polyneuropathy' } },
		},
	],
};
