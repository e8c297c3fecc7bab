import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import { personalHistory } from '../engine/tables/history.ts';
import { check, type Hit } from './check.ts';
import { cases } from './example.ts';
import { under } from './prefixes.ts';

/** Cancer history rows: which active codes a history code of the same site denies. */
const cancers = personalHistory.filter((h) => h.code.startsWith('Z85') && /^[CD]/.test(h.from));
const inRow = (code: string, from: string, to: string | undefined): boolean =>
	to ? code.slice(0, 3) >= from.slice(0, 3) && code.slice(0, 3) <= to.slice(0, 3) : code.startsWith(from);

function activeAndPast(draft: Draft): Hit[] {
	return draft.codes
		.filter((h) => h.code.startsWith('Z85'))
		.flatMap((h) => {
			const active = draft.codes.filter((s) =>
				cancers.some((row) => row.code === h.code && inRow(s.code, row.from, row.to)),
			);
			return active.map((s) => ({ codes: [s, h] }));
		});
}

/** F10-F19: the level is the fourth character. */
const levels = ['9', '1', '2'];
const level = (s: Suggestion): number => levels.indexOf(s.code[4] ?? '');
const substance = (s: Suggestion): string | undefined =>
	/^F1[0-9]\.[129]/.test(s.code) ? s.code.slice(0, 3) : undefined;

const lesserUse = (draft: Draft): Hit[] =>
	draft.codes.flatMap((s) => {
		const more = draft.codes.find(
			(o) => substance(o) !== undefined && substance(o) === substance(s) && level(o) > level(s),
		);
		return more ? [{ codes: [s, more], out: [{ code: s.code, reason: 'rule' as const }] }] : [];
	});

const twoStages = (draft: Draft): Hit[] => {
	const stages = draft.codes.filter((s) => s.code.startsWith('N18'));
	return stages.length > 1 ? [{ codes: stages }] : [];
};

/** Superficial injury and graver injury of the same region and side. */
const region = (s: Suggestion): string => `${s.code.slice(0, 2)} ${/\b(right|left)\b/.exec(s.title)?.[1] ?? ''}`;
const superficial = (draft: Draft): Hit[] =>
	draft.codes
		.filter((s) => /^S\d0/.test(s.code))
		.flatMap((s) => {
			const graver = draft.codes.find((o) => /^S\d[1-9]/.test(o.code) && region(o) === region(s));
			return graver ? [{ codes: [s, graver] }] : [];
		});

const painful = ['G89.0', 'G89.11', 'G89.12', 'G89.18', 'G89.21', 'G89.22', 'G89.28', 'G89.29', 'G89.4'];
const painAsked = (draft: Draft): boolean =>
	[...draft.facts.tags.keys()].some((t) => t.startsWith('purpose:') && t.includes('pain'));

export const chapterRules: readonly Rule[] = [
	check({
		id: 'cancer-active-and-past',
		check: 49,
		cites: 'I.C.2.m',
		severity: 'route',
		says: 'The same cancer is coded as active and as history; it is active while it is treated or present, and history after that.',
		find: activeAndPast,
		examples: cases(['C50.912 Z85.3', 'C61 Z85.46', 'Z85.3 C50.411 I10'], ['C50.912', 'Z85.3', 'C61 Z85.3']),
	}),
	check({
		id: 'substance-one-level',
		check: 52,
		cites: 'I.C.5.b.2',
		severity: 'hard',
		says: 'Of use, abuse and dependence of one substance only the gravest is coded.',
		find: lesserUse,
		examples: cases(
			[{ codes: ['F10.20', 'F10.10'], gives: ['F10.20'] }, 'F11.10 F11.20', 'F12.90 F12.20 I10'],
			['F10.20', 'F10.20 F12.10', 'F17.210 F10.10'],
		),
	}),
	check({
		id: 'substance-use-alone',
		check: 52,
		cites: 'I.C.5.b.3',
		severity: 'soft',
		says: 'Unspecified use of a substance is coded only with a disorder or condition that the provider ties to it.',
		find: (draft) => draft.codes.filter((s) => /^F1[0-689]\.90/.test(s.code)).map((s) => ({ codes: [s] })),
		examples: cases(['F10.90', 'F12.90 I10', 'F11.90'], ['F10.20', 'F17.210', 'F12.10']),
	}),
	check({
		id: 'pain-beside-cause',
		check: 53,
		cites: 'I.C.6.b.1',
		severity: 'soft',
		says: 'A pain code of G89 stands beside a known cause: it is added only where pain control is why the patient came, or where it tells acute from chronic.',
		find: (draft) => {
			const pain = draft.codes.filter((s) => painful.includes(s.code));
			const cause = draft.codes.filter((s) => !pain.includes(s) && under(s.code, ['M', 'G5', 'C', 'S', 'K', 'N']));
			return pain.length > 0 && cause.length > 0 && !painAsked(draft) ? [{ codes: [...pain, ...cause] }] : [];
		},
		examples: cases(
			['G89.29 M17.11', 'M51.16 G89.4', 'G89.11 S52.501A'],
			['G89.29', 'M17.11', { codes: ['G89.29', 'M51.16'], tags: { 'purpose:pain-management': 'pain clinic' } }],
		),
	}),
	check({
		id: 'kidney-two-stages',
		check: 63,
		cites: 'I.C.14.a.1',
		severity: 'hard',
		says: 'Chronic kidney disease has one stage at a time; end-stage disease alone is coded where both are written.',
		find: twoStages,
		examples: cases(['N18.31 N18.4', 'N18.5 N18.6', 'I12.9 N18.9 N18.2'], ['N18.31', 'N17.9 N18.4', 'I10']),
	}),
	check({
		id: 'superficial-with-graver',
		check: 66,
		cites: 'I.C.19.b.1',
		severity: 'soft',
		says: 'An abrasion or contusion is not coded beside a graver injury of the same site; check that these are two sites.',
		find: superficial,
		examples: cases(
			['S60.211A S62.101A', 'S80.12XA S82.202A', 'S00.03XA S06.0X0A'],
			['S60.211A S62.102A', 'S60.211A', 'S80.12XA S52.502A'],
		),
	}),
	check({
		id: 'insulin-only-for-a-while',
		check: 50,
		cites: 'I.C.4.a.3',
		severity: 'hard',
		says: 'Insulin given for a while to bring the sugar down is not long-term use.',
		find: (draft) =>
			tagged(draft, 'insulin-temporary').length > 0
				? draft.codes
						.filter((s) => s.code === 'Z79.4')
						.map((s) => ({
							codes: [s],
							out: [{ code: s.code, reason: 'rule' as const }],
							evidence: tagged(draft, 'insulin-temporary'),
						}))
				: [],
		examples: cases(
			['E11.65 Z79.4', 'E13.65 Z79.4', 'Z79.4 E11.9'].map((c) => ({
				codes: c.split(' '),
				tags: { 'insulin-temporary': 'insulin during steroids' },
			})),
			['E11.9 Z79.4', { codes: ['E11.65'], tags: { 'insulin-temporary': 'insulin during steroids' } }, 'I10'],
		),
	}),
];
