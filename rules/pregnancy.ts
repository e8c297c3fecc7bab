import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { hasCode, withCode, withFinding, withoutCode, withReplaced } from '../engine/decide/draft.ts';
import type { Release } from '../icd-data/release.ts';
import { type Gestation, gestationOf } from './gestation.ts';
import { type PregnancyRow, pregnancyRows, settled } from './tables/pregnancy.ts';

const record = {
	id: 'condition-in-pregnancy',
	check: 64,
	cites: 'I.C.15.a.1',
	severity: 'soft',
	says: 'The patient is pregnant, so the condition is coded in the pregnancy chapter first; its own code stays beside it where that adds detail.',
} as const;

const names = { '1': 'first trimester', '2': 'second trimester', '3': 'third trimester' } as const;

/** The billable code under a header for this trimester. */
function leafFor(release: Release, header: string, { trimester }: Gestation): string | undefined {
	const row = release.find(header);
	if (row < 0) return undefined;
	if (release.billable(row)) return release.code(row);
	const leaves = release
		.leaves(row)
		.filter((r) => !/childbirth|puerperium$/i.test(release.title(r)) || /trimester/i.test(release.title(r)));
	const wanted = trimester ? names[trimester] : 'unspecified trimester';
	const found =
		leaves.find((r) => release.title(r).toLowerCase().includes(wanted)) ??
		leaves.find((r) => !/trimester/i.test(release.title(r)));
	return found === undefined ? undefined : release.code(found);
}

const alreadySaid = (draft: Draft, row: PregnancyRow): boolean =>
	hasCode(draft, row.gives, ...(settled.find((s) => row.gives.startsWith(s.gives))?.by ?? []));

function one(draft: Draft, s: Suggestion, gestation: Gestation): Draft {
	const row = pregnancyRows.find((r) => startsWithAny(s.code, r.codes) && !startsWithAny(s.code, r.except ?? []));
	const code = row && leafFor(draft.release, row.gives, gestation);
	if (!row || !code) return draft;
	const said = alreadySaid(draft, row);
	const evidence = [...s.evidence, ...gestation.evidence];
	let next = draft;
	if (said) next = row.drops ? withoutCode(draft, s.code, 'rule') : draft;
	else
		next = row.drops
			? withReplaced(draft, s.code, code, gestation.evidence, record.says)
			: withCode(draft, code, evidence, record.says, s.confidence);
	return next === draft
		? draft
		: withFinding(next, {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [code, s.code],
				evidence,
			});
}

export const pregnancy: Rule = {
	...record,
	apply: (draft) => {
		const gestation = gestationOf(draft);
		return gestation ? draft.codes.reduce((d, s) => one(d, s, gestation), draft) : draft;
	},
	examples: [
		{
			name: 'hypertension from before',
			fires: true,
			codes: ['I10', 'Z3A.12'],
			tags: { pregnant: 'pregnant', 'weeks:12': '12 weeks' },
			sex: 'female',
			gives: ['O10.011', 'Z3A.12'],
		},
		{
			name: 'anemia at 30 weeks',
			fires: true,
			codes: ['D50.9'],
			tags: { pregnant: 'pregnant', 'weeks:30': '30 weeks' },
			gives: ['D50.9', 'O99.013'],
		},
		{
			name: 'smoking',
			fires: true,
			codes: ['F17.210'],
			tags: { pregnant: 'IUP', 'weeks:12': '12w' },
			gives: ['F17.210', 'O99.331'],
		},
		{
			name: 'hypothyroidism, trimester in words',
			fires: true,
			codes: ['E03.9', 'Z34.82'],
			tags: { pregnant: 'pregnant', 'trimester:2': 'second trimester' },
			gives: ['E03.9', 'Z34.82', 'O99.282'],
		},
		{
			name: 'urinary infection, week not stated',
			fires: true,
			codes: ['N39.0', 'Z34.90'],
			gives: ['O23.40', 'Z34.90'],
		},
		{
			name: 'nausea and vomiting',
			fires: true,
			codes: ['R11.2', 'Z3A.09'],
			tags: { 'weeks:9': '9 weeks' },
			gives: ['O21.9', 'Z3A.09'],
		},
		{
			name: 'type 2 diabetes',
			fires: true,
			codes: ['E11.9'],
			tags: { pregnant: 'pregnant', 'weeks:16': '16 weeks' },
			gives: ['E11.9', 'O24.112'],
		},
		{
			name: 'pregnancy incidental',
			fires: false,
			codes: ['S93.401A', 'Z33.1'],
			tags: { pregnant: 'pregnant', 'weeks:20': '20 weeks' },
		},
		{
			name: 'a word about pregnancy alone',
			fires: false,
			text: 'Discussed avoiding pregnancy on methotrexate.',
			codes: ['M05.79'],
			tags: { pregnant: 'pregnancy' },
		},
		{
			name: 'coded in the chapter already',
			fires: false,
			codes: ['O10.011', 'Z3A.12'],
			tags: { pregnant: 'pregnant', 'weeks:12': '12 weeks' },
		},
		{ name: 'man', fires: false, codes: ['I10'], tags: { pregnant: 'pregnant', 'weeks:12': '12 weeks' }, sex: 'male' },
	],
};
