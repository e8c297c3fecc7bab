import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { distinct, withFinding, withReplaced } from '../engine/decide/draft.ts';
import type { Release } from '../icd-data/release.ts';
import { check, eachCode } from './check.ts';
import { cases } from './example.ts';

const listed = (release: Release, code: string): boolean => release.find(code) >= 0;
const header = (release: Release, code: string): boolean =>
	listed(release, code) && !release.billable(release.find(code));
const wantsSeventh = (release: Release, code: string): boolean => release.sevenths(release.find(code)).size > 0;

/** "T78.3A" as it should have been written: "T78.3XXA". */
function padded(release: Release, code: string): string | undefined {
	const plain = code.replace('.', '');
	if (listed(release, code) || plain.length < 4 || plain.length > 6) return undefined;
	const row = release.find(`${plain.slice(0, -1).padEnd(6, 'X')}${plain.slice(-1)}`);
	return row >= 0 && release.billable(row) ? release.code(row) : undefined;
}

const placeholder = {
	id: 'placeholder-missing',
	check: 3,
	cites: 'I.A.4',
	severity: 'hard',
	says: 'The seventh character stood in the wrong place; the placeholder X was filled in.',
} as const;

const duplicate = {
	id: 'duplicate-code',
	check: 5,
	cites: 'I.B.12',
	severity: 'hard',
	says: 'The same code stood here more than once; it is reported once.',
} as const;

function fillPlaceholders(draft: Draft): Draft {
	return draft.codes.reduce((d, s) => {
		const whole = padded(d.release, s.code);
		if (!whole) return d;
		const fixed = withReplaced(d, s.code, whole, [], `placeholder X: ${s.code} to ${whole}`);
		return withFinding(fixed, {
			rule: placeholder.id,
			severity: placeholder.severity,
			cites: placeholder.cites,
			says: placeholder.says,
			codes: [s.code, whole],
			evidence: s.evidence,
		});
	}, draft);
}

/** Duplicates lose nothing: the code that stays takes the evidence of the others. */
function mergeDuplicates(draft: Draft): Draft {
	const twice = draft.codes.filter((s, i) => draft.codes.findIndex((o) => o.code === s.code) !== i);
	const all = (s: Suggestion) => distinct(draft.codes.filter((o) => o.code === s.code).flatMap((o) => o.evidence));
	const once = draft.codes
		.filter((s) => !twice.includes(s))
		.map((s) => (twice.some((t) => t.code === s.code) ? { ...s, evidence: all(s) } : s));
	return [...new Set(twice.map((s) => s.code))].reduce(
		(d, code) =>
			withFinding(d, {
				rule: duplicate.id,
				severity: duplicate.severity,
				cites: duplicate.cites,
				says: duplicate.says,
				codes: [code],
				evidence: once.find((s) => s.code === code)?.evidence ?? [],
			}),
		twice.length > 0 ? { ...draft, codes: once } : draft,
	);
}

export const validityRules: readonly Rule[] = [
	{
		...placeholder,
		apply: fillPlaceholders,
		examples: cases(
			[
				{ codes: ['T78.3A'], about: { 'T78.3A': {} }, gives: ['T78.3XXA'] },
				{ codes: ['W00.0A'], about: { 'W00.0A': {} }, gives: ['W00.0XXA'] },
				{ codes: ['T81.31A', 'I10'], about: { 'T81.31A': {} }, gives: ['T81.31XA', 'I10'] },
			],
			['T78.3XXA', 'I10', { codes: ['I10.9'], about: { 'I10.9': {} } }],
		),
	},
	check({
		id: 'code-not-on-date',
		check: 1,
		cites: 'HIPAA code set; IOCE edit 1',
		severity: 'hard',
		says: 'The code set in force on the date of service has no such code; it cannot be reported.',
		find: (draft) => eachCode(draft, (s) => !listed(draft.release, s.code), 'rule'),
		examples: cases(
			[
				{ codes: ['I10.9'], about: { 'I10.9': {} }, gives: [] },
				{ codes: ['E11.9', 'Z99.999'], about: { 'Z99.999': {} }, gives: ['E11.9'] },
				{ codes: ['A00.99'], about: { 'A00.99': {} } },
			],
			['E11.9', 'I42.01', 'S52.501A I10'],
		),
	}),
	check({
		id: 'code-incomplete',
		check: 2,
		cites: 'I.B.2; IV.F.2',
		severity: 'hard',
		says: 'This is a heading and not a complete code on the date of service; the note must support one of the codes below it.',
		find: (draft) =>
			eachCode(draft, (s) => header(draft.release, s.code) && !wantsSeventh(draft.release, s.code), 'rule'),
		examples: cases(
			[
				{ codes: ['I42.0'], gives: [] },
				{ codes: ['E11', 'I10'], gives: ['I10'] },
				{ codes: ['D69.1'] },
				{ codes: ['Z68.1', 'E44.0'] },
			],
			['I42.01', 'E11.9', 'Z68.18'],
		),
	}),
	check({
		id: 'seventh-character-missing',
		check: 4,
		cites: 'I.A.5; I.C.19.a',
		severity: 'hard',
		says: 'This category needs a seventh character that the code lacks; without it the code is invalid.',
		find: (draft) =>
			eachCode(draft, (s) => header(draft.release, s.code) && wantsSeventh(draft.release, s.code), 'rule'),
		examples: cases(
			[{ codes: ['S52.501'], gives: [] }, { codes: ['T78.3', 'I10'], gives: ['I10'] }, { codes: ['M80.08'] }],
			['S52.501A', 'T78.3XXA', 'M80.08XA', 'I10'],
		),
	}),
	{
		...duplicate,
		apply: mergeDuplicates,
		examples: cases(
			['I10 I10', { codes: ['E11.9', 'I10', 'E11.9'], order: ['E11.9', 'I10'] }, 'I10 I10 I10'],
			['I10', 'I10 E11.9', 'M17.11 M17.12'],
		),
	},
];
