import type { Draft, Evidence, Rule, SectionKind, Suggestion } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import { check } from './check.ts';
import { type Case, cases } from './example.ts';
import { under } from './prefixes.ts';

const lists: readonly SectionKind[] = ['problems', 'pmh', 'psh', 'fh', 'header'];
const work: readonly SectionKind[] = ['hpi', 'exam', 'assessment', 'plan', 'cc'];
const supplementary = ['V', 'W', 'X', 'Y', 'Z'];
const done: readonly Evidence['role'][] = ['monitor', 'evaluate', 'assess', 'treat'];

/** Monitoring, evaluation, assessment or treatment was found for the code. */
export const supported = (draft: Draft, s: Suggestion): boolean =>
	s.evidence.some((e) => done.includes(e.role)) || tagged(draft, `meat:${s.code}`).length > 0;

export const hccOf = (draft: Draft, s: Suggestion): string | undefined => {
	const row = draft.release.find(s.code);
	return row < 0 ? undefined : draft.release.hcc(row);
};

const phrases = (s: Suggestion): readonly Evidence[] => s.evidence.filter((e) => e.role === 'mention');
const denials = (draft: Draft, s: Suggestion): readonly Evidence[] => {
	const sections = new Set(phrases(s).map((e) => e.section));
	return draft.facts.mentions
		.filter(
			(m) =>
				m.code === s.code &&
				m.evidence.assertion === 'negated' &&
				work.includes(m.evidence.section) &&
				!sections.has(m.evidence.section),
		)
		.map((m) => m.evidence);
};

const listed = (code: string, section: SectionKind): Case => ({
	name: `${code} in ${section}`,
	codes: [code],
	about: { [code]: { section } },
});
const withMeat = (code: string): Case => ({
	name: `${code} with treatment`,
	codes: [code],
	tags: { [`meat:${code}`]: 'continue treatment' },
});
const denied = (code: string, section: SectionKind): Case => ({
	name: `${code} in ${section}, denied in the assessment`,
	codes: [code],
	about: { [code]: { section } },
	mentions: [[code, 'ruled out today', 'negated']],
});

export const supportRules: readonly Rule[] = [
	check({
		id: 'only-listed',
		check: 15,
		cites: 'IV.J',
		severity: 'route',
		says: 'The condition stands only in a list of problems or past history and nothing shows that it was addressed at this visit.',
		find: (draft) =>
			draft.codes
				.filter(
					(s) =>
						!under(s.code, supplementary) &&
						!supported(draft, s) &&
						phrases(s).length > 0 &&
						phrases(s).every((e) => lists.includes(e.section)),
				)
				.map((s) => ({ codes: [s] })),
		examples: cases(
			[listed('I10', 'problems'), listed('E11.9', 'pmh'), listed('J44.9', 'header')],
			['I10', listed('Z95.5', 'psh'), listed('E11.9', 'assessment')],
		),
	}),
	check({
		id: 'hcc-without-support',
		check: 95,
		cites: 'IV.J; I.A.19',
		severity: 'route',
		says: 'This diagnosis counts for risk adjustment, and no monitoring, evaluation, assessment or treatment of it was found in the note.',
		find: (draft) => draft.codes.filter((s) => hccOf(draft, s) && !supported(draft, s)).map((s) => ({ codes: [s] })),
		examples: cases(['E11.22 N18.2', 'I50.22', 'J44.9'], [withMeat('E11.9'), 'I10', withMeat('J44.9')]),
	}),
	check({
		id: 'denied-elsewhere',
		check: 16,
		cites: 'I.A.19',
		severity: 'route',
		says: 'One section states the condition and another denies it; the provider has to settle which is right.',
		find: (draft) =>
			draft.codes.flatMap((s) =>
				denials(draft, s).length > 0 ? [{ codes: [s], evidence: [...phrases(s), ...denials(draft, s)] }] : [],
			),
		examples: cases(
			[denied('R07.9', 'hpi'), denied('I48.91', 'problems'), denied('M54.50', 'hpi')],
			['R07.9', denied('R07.9', 'assessment'), listed('I48.91', 'hpi')],
		),
	}),
];
