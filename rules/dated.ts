import type { Draft, Evidence, Rule, Suggestion } from '../engine/contract.ts';
import { check, type Hit } from './check.ts';
import { type Case, cases } from './example.ts';
import { under } from './prefixes.ts';
import { sentenceAround } from './words.ts';

interface DatedRow extends Pick<Rule, 'id' | 'check' | 'cites' | 'says'> {
	readonly codes: readonly string[];
	readonly fires: readonly Case[];
	readonly quiet: readonly Case[];
}

const long =
	/\b(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (years?|yrs?|months?|mos?) (ago|prior|back)\b|\b(in|since|from) (the )?(19|20)\d\ds?\b/i;

/** The words around a span, as near as a reader would take a date to belong to it. */
function clause(draft: Draft, e: Evidence): string {
	const { start, end } = sentenceAround(draft.encounter.text, e);
	return draft.encounter.text.slice(Math.max(start, e.start - 30), Math.min(end, e.end + 40));
}

const yearBefore = (words: string, dateOfService: string): boolean =>
	[...words.matchAll(/\b(?:19|20)\d\d\b/g)].some((m) => Number(m[0]) < Number(dateOfService.slice(0, 4)));

const past = (draft: Draft, s: Suggestion): readonly Evidence[] =>
	s.evidence.filter(
		(e) =>
			e.role === 'mention' &&
			(long.test(clause(draft, e)) || yearBefore(clause(draft, e), draft.encounter.dateOfService)),
	);

const words = (code: string, text: string, quote: string): Case => ({
	name: text,
	codes: [code],
	text,
	about: { [code]: { quote } },
});

const rows: readonly DatedRow[] = [
	{
		id: 'infarction-older-than-four-weeks',
		check: 58,
		cites: 'I.C.9.e.1',
		codes: ['I21', 'I22'],
		says: 'The note dates this infarction more than four weeks back: then it is an old infarction (I25.2).',
		fires: [
			words('I21.09', 'Anterior MI 2019, DES to LAD.', 'Anterior MI'),
			words('I21.4', 'NSTEMI three years ago.', 'NSTEMI'),
			words('I21.9', 'MI in 2014', 'MI'),
		],
		quiet: [words('I21.4', 'NSTEMI last week, discharged Friday.', 'NSTEMI'), words('I25.2', 'MI 2019', 'MI'), 'I21.4'],
	},
	{
		id: 'stroke-long-past',
		check: 57,
		cites: 'I.C.9.d.1',
		codes: ['I60', 'I61', 'I62', 'I63'],
		says: 'The note dates this stroke in the past: then its sequelae (I69.-) or its history (Z86.73) are coded.',
		fires: [
			words('I63.9', 'Stroke in 2021 with left weakness.', 'Stroke'),
			words('I63.512', 'MCA stroke two years ago', 'MCA stroke'),
			words('I61.9', 'ICH 2018.', 'ICH'),
		],
		quiet: [
			words('I63.9', 'Stroke this morning, sent to the ED.', 'Stroke'),
			words('I69.351', 'Stroke 2021, hemiparesis', 'hemiparesis'),
			'I63.9',
		],
	},
	{
		id: 'embolism-long-past',
		check: 11,
		cites: 'I.C.21.c.4; IV.J',
		codes: ['I26', 'I82.4', 'I82.6'],
		says: 'The note dates this clot in the past: unless it is still treated, only its history (Z86.71-) is coded.',
		fires: [
			words('I26.99', 'PE 2017 after knee surgery.', 'PE'),
			words('I82.401', 'DVT five years ago', 'DVT'),
			words('I26.99', 'PE in 2020', 'PE'),
		],
		quiet: [words('I26.99', 'PE found Tuesday, on apixaban.', 'PE'), words('Z86.711', 'PE 2017', 'PE'), 'I82.401'],
	},
];

/** Acute conditions that the note itself dates long before the visit. */
export const datedRules: readonly Rule[] = rows.map(({ codes, fires, quiet, ...record }) =>
	check({
		...record,
		severity: 'hard',
		find: (draft) =>
			draft.codes
				.filter((s) => under(s.code, codes))
				.flatMap((s): Hit[] => (past(draft, s).length > 0 ? [{ codes: [s], evidence: past(draft, s) }] : [])),
		examples: cases(fires, quiet),
	}),
);
