import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import type { NoteKind } from '../icd-data/release.ts';
import { check, type Hit } from './check.ts';
import { cases } from './example.ts';
import { under } from './prefixes.ts';

/** Present conditions of the note that a note of this kind asks for and no code reports. */
function unreported(draft: Draft, s: Suggestion, kind: NoteKind): Hit[] {
	const row = draft.release.find(s.code);
	if (row < 0 || under(s.code, ['Z', 'V', 'W', 'X', 'Y'])) return [];
	const refs = draft.release
		.notes(row, kind)
		.flatMap((n) => n.refs)
		.filter((r) => r.first >= 0);
	const asked = (code: string) => {
		const at = draft.release.find(code);
		return at >= 0 && refs.some((r) => r.first <= at && at < r.last);
	};
	if (draft.codes.some((o) => o !== s && asked(o.code))) return [];
	const named = draft.facts.mentions.filter(
		(m) =>
			m.evidence.assertion === 'present' &&
			asked(m.code) &&
			!draft.codes.some((o) => o.evidence.some((e) => e.start === m.evidence.start)),
	);
	return named.length > 0 ? [{ codes: [s], evidence: named.map((m) => m.evidence) }] : [];
}

export const codeAlsoRules: readonly Rule[] = [
	check({
		id: 'code-also-named',
		check: 32,
		cites: 'I.A.17',
		severity: 'soft',
		says: 'The tabular list says to code a further condition also, and the note names it but no code reports it.',
		find: (draft) => draft.codes.flatMap((s) => unreported(draft, s, 'codeAlso')),
		examples: cases(
			[
				{ codes: ['J44.9'], mentions: [['J45.40', 'moderate persistent asthma']] },
				{ codes: ['J44.1', 'I10'], mentions: [['J45.50', 'severe asthma']] },
				{ codes: ['J44.89'], mentions: [['J45.909', 'asthma']] },
			],
			[
				'J44.9',
				{ codes: ['J44.9'], mentions: [['J45.40', 'no asthma', 'negated']] },
				{ codes: ['J44.89', 'J45.40'], mentions: [['J45.40', 'asthma']] },
			],
		),
	}),
	check({
		id: 'additional-code-named',
		check: 31,
		cites: 'I.A.13; I.B.7',
		severity: 'soft',
		says: 'The tabular list asks for an additional code, and the note names what it asks for but no code reports it.',
		find: (draft) => draft.codes.flatMap((s) => unreported(draft, s, 'useAdditionalCode')),
		examples: cases(
			[
				{ codes: ['N40.1'], mentions: [['R35.1', 'nocturia']] },
				{ codes: ['N39.0'], mentions: [['B96.20', 'E. coli']] },
				{ codes: ['I10'], mentions: [['Z72.0', 'tobacco use']] },
			],
			[
				'N40.1',
				{ codes: ['N40.1', 'R35.1'], mentions: [['R35.1', 'nocturia']] },
				{ codes: ['N39.0'], mentions: [['B96.20', 'no E. coli', 'negated']] },
			],
		),
	}),
];
