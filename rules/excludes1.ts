import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { withFinding, withoutCode } from '../engine/decide/draft.ts';
import type { Release, TabularNote } from '../icd-data/release.ts';
import { sideOfTitle } from './side.ts';
import { prevailing, yielding } from './tables/excluding.ts';

const record = { id: 'excludes1', check: 27, cites: 'I.A.12.a', severity: 'hard' } as const;
const gone =
	'The tabular list excludes these two codes from each other (Excludes1); the symptom, status, unspecified one, or the one whose note sends both to the other, was taken out.';
const clash =
	'The tabular list excludes these two codes from each other (Excludes1). Keep both only when the conditions are unrelated; otherwise ask the provider.';

const naming = (release: Release, a: string, b: string): readonly TabularNote[] => {
	const row = release.find(b);
	return release.notes(release.find(a), 'excludes1').filter((n) => n.refs.some((r) => r.first <= row && row < r.last));
};

const excludes = (release: Release, a: string, b: string): boolean => naming(release, a, b).length > 0;

/** The note of `a` sends what it names together with something else to `b`: "allergic rhinitis with asthma (J45.909)" below J30. */
const sends = (release: Release, a: string, b: string): boolean =>
	naming(release, a, b).some(({ text }) => /\bwith\b/.test(text) && !/\b(?:without|not|NEC|NOS)\b/.test(text));

const tests: readonly ((release: Release, s: Suggestion, other: Suggestion) => boolean)[] = [
	(release, s) => release.chapter(release.find(s.code)).id === '18',
	(_, s) => startsWithAny(s.code, yielding),
	(_, s) => !startsWithAny(s.code, prevailing),
	(release, s, other) => sends(release, s.code, other.code),
	(_, s) => /^unspecified\b|, unspecified\b|\bNOS\b/i.test(s.title),
];

/** The one of two that goes, when exactly one is a symptom, a status, outside pregnancy, sends both to the other, or is unspecified. */
function loser(release: Release, a: Suggestion, b: Suggestion): Suggestion | undefined {
	for (const test of tests) {
		const [ta, tb] = [test(release, a, b), test(release, b, a)];
		if (ta !== tb) return ta ? a : b;
	}
	return undefined;
}

/** Right and left: two places, so two conditions (exception of I.A.12.a). */
const otherSide = (a: Suggestion, b: Suggestion): boolean =>
	['1 2', '2 1'].includes(`${sideOfTitle([a.title])} ${sideOfTitle([b.title])}`);

function settle(draft: Draft, a: Suggestion, b: Suggestion): Draft {
	if (!draft.codes.includes(a) || !draft.codes.includes(b) || otherSide(a, b)) return draft;
	if (!excludes(draft.release, a.code, b.code) && !excludes(draft.release, b.code, a.code)) return draft;
	const out = loser(draft.release, a, b);
	const finding = {
		rule: record.id,
		cites: record.cites,
		codes: [a.code, b.code],
		evidence: [...a.evidence, ...b.evidence],
	};
	return out
		? withFinding(withoutCode(draft, out.code, 'rule'), { ...finding, severity: 'soft', says: gone })
		: withFinding(draft, { ...finding, severity: 'hard', says: clash });
}

export const excludes1: Rule = {
	...record,
	says: clash,
	apply: (draft) =>
		draft.codes
			.flatMap((a, i) => draft.codes.slice(i + 1).map((b) => [a, b] as const))
			.reduce((d, [a, b]) => settle(d, a, b), draft),
	examples: [
		{ name: 'symptom beside a diagnosis that excludes it', fires: true, codes: ['I95.1', 'R55'], gives: ['I95.1'] },
		{ name: 'chills without fever beside fever', fires: true, codes: ['R50.9', 'R68.83'] },
		{ name: 'tobacco use beside dependence', fires: true, codes: ['F17.210', 'Z72.0'], gives: ['F17.210'] },
		{ name: 'a note that sends both to one code', fires: true, codes: ['J30.89', 'J45.909'], gives: ['J45.909'] },
		{
			name: 'two types of diabetes stay for a person to settle',
			fires: true,
			codes: ['E10.22', 'E11.22'],
			gives: ['E10.22', 'E11.22'],
		},
		{
			name: 'peripheral vascular disease beside atherosclerosis of the leg',
			fires: true,
			codes: ['I70.212', 'I73.9'],
			gives: ['I70.212'],
		},
		{
			name: 'a stage left open is no unspecified disease',
			fires: true,
			codes: ['N02.B5', 'I12.9', 'N18.2'],
			gives: ['N02.B5', 'I12.9', 'N18.2'],
		},
		{ name: 'no exclusion', fires: false, codes: ['I10', 'E11.9'] },
		{ name: 'Excludes2 is no conflict', fires: false, codes: ['J44.1', 'J47.9'] },
		{ name: 'two ears, two conditions', fires: false, codes: ['H91.21', 'H61.22'] },
		{ name: 'one code', fires: false, codes: ['R55'] },
	],
};
