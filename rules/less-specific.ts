import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { distinct, withFinding, withoutCode } from '../engine/decide/draft.ts';
import { vaguerRows } from './tables/vaguer.ts';
import { vaguerInjury } from './vaguer-injury.ts';
import { vaguerByTitle } from './vaguer-title.ts';
import { wordsNear } from './words.ts';

const record = {
	id: 'less-specific-beside-specific',
	check: 6,
	cites: 'I.B.2',
	severity: 'soft',
	says: 'Another reported code says the same condition with more detail, so the vaguer code is not reported.',
} as const;

function saysMore(draft: Draft, vague: Suggestion, other: Suggestion): boolean {
	const { release } = draft;
	if (vague.code === other.code) return false;
	const row = vaguerRows.find((r) => startsWithAny(vague.code, r.vague) && startsWithAny(other.code, r.specific));
	if (row) return !row.unlessSaid || wordsNear(draft, vague.evidence.slice(0, 3), row.unlessSaid).length === 0;
	return (
		vaguerInjury(release, vague.code, other.code) ||
		vaguerByTitle(release, release.find(vague.code), release.find(other.code))
	);
}

/** The vague code gone, its words kept as proof of the one that says more. */
function folded(draft: Draft, vague: Suggestion, better: Suggestion): Draft {
	const without = withoutCode(draft, vague.code, 'less-specific');
	return {
		...without,
		codes: without.codes.map((s) =>
			s === better ? { ...s, evidence: distinct([...s.evidence, ...vague.evidence]) } : s,
		),
	};
}

export const lessSpecific: Rule = {
	...record,
	apply: (draft) =>
		draft.codes
			.map((s) => s.code)
			.reduce((d, code) => {
				const vague = d.codes.find((s) => s.code === code);
				const better = vague && d.codes.find((other) => saysMore(d, vague, other));
				if (!vague || !better) return d;
				return withFinding(folded(d, vague, better), {
					rule: record.id,
					severity: record.severity,
					cites: record.cites,
					says: record.says,
					codes: [vague.code, better.code],
					evidence: vague.evidence,
				});
			}, draft),
	examples: [
		{
			name: 'diabetes without complications beside a complication',
			fires: true,
			codes: ['E11.9', 'E11.65'],
			gives: ['E11.65'],
		},
		{ name: 'heart failure, unspecified', fires: true, codes: ['I50.9', 'I50.32'], gives: ['I50.32'] },
		{ name: 'stage not stated beside the stage', fires: true, codes: ['N18.9', 'N18.31'], gives: ['N18.31'] },
		{ name: 'side not stated beside the side', fires: true, codes: ['M25.569', 'M25.561'], gives: ['M25.561'] },
		{ name: 'site not stated beside the site', fires: true, codes: ['N39.0', 'N30.00'], gives: ['N30.00'] },
		{ name: 'depression beside recurrent major depression', fires: true, codes: ['F32.A', 'F33.1'], gives: ['F33.1'] },
		{
			name: 'default type beside the stated one',
			fires: true,
			text: 'Diabetes, type 1, on pump.',
			codes: ['E10.9', 'E11.9'],
			gives: ['E10.9'],
		},
		{
			name: 'unspecified ligament of the same ankle',
			fires: true,
			codes: ['S93.401A', 'S93.491A'],
			gives: ['S93.491A'],
		},
		{
			name: 'injury of the ankle, and which',
			fires: true,
			codes: ['S99.911A', 'S93.401A'],
			gives: ['S93.401A'],
		},
		{ name: 'unspecified atrial fibrillation', fires: true, codes: ['I48.91', 'I48.0'], gives: ['I48.0'] },
		{ name: 'injury of the other ankle', fires: false, codes: ['S99.912A', 'S93.401A'] },
		{ name: 'an abrasion says nothing of what lies beneath', fires: false, codes: ['S99.911A', 'S90.511A'] },
		{ name: 'the other ankle', fires: false, codes: ['S93.402A', 'S93.491A'] },
		{ name: 'atrial flutter is another rhythm', fires: false, codes: ['I48.91', 'I48.3'] },
		{ name: 'diverticulitis is more than diverticulosis', fires: false, codes: ['K57.92', 'K57.30'] },
		{ name: 'two complications of diabetes', fires: false, codes: ['E11.22', 'E11.65', 'N18.31'] },
		{ name: 'acute and chronic of one organ', fires: false, codes: ['J01.90', 'J32.9'] },
	],
};
