import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { under } from './prefixes.ts';

const vague = (title: string): boolean => /unspecified/i.test(title);

/** Billable, present-asserted mentions of the same category that say more than the code does. */
function supportedBetter(draft: Draft, s: Suggestion) {
	const { release } = draft;
	const row = release.find(s.code);
	if (row < 0 || !vague(s.title)) return [];
	return draft.facts.mentions.filter((m) => {
		const at = release.find(m.code);
		return (
			at >= 0 &&
			m.evidence.assertion === 'present' &&
			release.category(at) === release.category(row) &&
			release.billable(at) &&
			!vague(release.title(at)) &&
			!draft.codes.some((o) => o.code === m.code)
		);
	});
}

export const unspecifiedRules: readonly Rule[] = [
	check({
		id: 'unspecified-though-stated',
		check: 40,
		cites: 'I.B.2; I.B.18; IV.F.3',
		severity: 'soft',
		says: 'The code is unspecified although the note names a more specific condition of the same category.',
		find: (draft) =>
			draft.codes.flatMap((s) => {
				const better = supportedBetter(draft, s);
				return better.length > 0 ? [{ codes: [s], evidence: [...s.evidence, ...better.map((m) => m.evidence)] }] : [];
			}),
		examples: cases(
			[
				{ codes: ['N18.9'], mentions: [['N18.31', 'stage 3a']] },
				{ codes: ['I50.9'], mentions: [['I50.22', 'HFrEF']] },
				{ codes: ['J45.909', 'I10'], mentions: [['J45.40', 'moderate persistent asthma']] },
			],
			[
				'N18.9',
				{ codes: ['N18.9'], mentions: [['N18.31', 'not stage 3a', 'negated']] },
				{ codes: ['N18.31'], mentions: [['N18.32', 'stage 3b']] },
			],
		),
	}),
	check({
		id: 'trimester-missing',
		check: 44,
		cites: 'I.C.15.a.5',
		severity: 'soft',
		says: 'The trimester is not stated; the week or trimester in the note would make the code specific.',
		find: (draft) =>
			draft.codes
				.filter((s) => under(s.code, ['O', 'Z34']) && /unspecified trimester/i.test(s.title))
				.map((s) => ({ codes: [s] })),
		examples: cases(['O10.019', 'Z34.90', 'O99.330 F17.210'], ['O10.011', 'Z34.02', 'I10']),
	}),
];
