import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import type { Release, Row } from '../icd-data/release.ts';
import { check } from './check.ts';
import { type Case, cases } from './example.ts';
import { under } from './prefixes.ts';

const vague = (title: string): boolean => /unspecified/i.test(title);
const sided = (title: string): boolean => /\b(right|left|bilateral)\b/i.test(title);

/** Rows that stand beside a code under the nearest headers, up to its category. */
function siblings(release: Release, row: Row): readonly Row[] {
	const parent = release.parent(row);
	return parent < 0 ? [] : release.children(parent).filter((r) => r !== row);
}

/** A code of unspecified side where the tabular list has sides. */
function sideless(draft: Draft, s: Suggestion): boolean {
	const row = draft.release.find(s.code);
	if (row < 0 || sided(s.title) || !vague(s.title)) return false;
	const near = [...siblings(draft.release, row), ...siblings(draft.release, draft.release.parent(row))];
	return (
		near.some((r) => /\bright\b/i.test(draft.release.title(r))) &&
		near.some((r) => /\bleft\b/i.test(draft.release.title(r)))
	);
}

const said = (words: string): 'right' | 'left' | undefined => {
	const right = /\b(right|rt)\b/i.test(words);
	const left = /\b(left|lt)\b/i.test(words);
	return right === left ? undefined : right ? 'right' : 'left';
};

/** The words of the code's own evidence name the other side, and none names the side of the title. */
function againstTitle(s: Suggestion): boolean {
	const side = /\bbilateral\b/i.test(s.title) ? undefined : said(s.title);
	const sides = s.evidence.map((e) => said(e.quote)).filter((x) => x !== undefined);
	return (
		side !== undefined &&
		sides.length > 0 &&
		!sides.includes(side) &&
		!s.evidence.some((e) => /\b(both|bilat\w*)\b/i.test(e.quote))
	);
}

const hemiplegia = [
	'G81',
	'G83.1',
	'G83.2',
	'G83.3',
	'I69.05',
	'I69.15',
	'I69.25',
	'I69.35',
	'I69.85',
	'I69.95',
	'I69.03',
	'I69.13',
	'I69.23',
	'I69.33',
	'I69.83',
	'I69.93',
	'I69.04',
	'I69.14',
	'I69.24',
	'I69.34',
	'I69.84',
	'I69.94',
];
const handed = /\b(right|left)[ -]?hand(ed|edness)?\b|\b(non-?)?dominan|\bambidextrous\b|\b[rl]hd\b/i;

/** The convention where the note names no hand: right dominant, left not (I.C.6.a). */
const againstDefault = (s: Suggestion): boolean =>
	/right non-?dominant|left dominant/i.test(s.title) || /unspecified side/i.test(s.title);

const quoted = (code: string, quote: string): Case => ({
	name: `${code} from "${quote}"`,
	codes: [code],
	about: { [code]: { quote } },
});

export const lateralityRules: readonly Rule[] = [
	check({
		id: 'side-missing',
		check: 41,
		cites: 'I.B.13',
		severity: 'soft',
		says: 'The side is not stated, and the tabular list has codes for right and left.',
		find: (draft) => draft.codes.filter((s) => sideless(draft, s)).map((s) => ({ codes: [s] })),
		examples: cases(['M25.569', 'H25.10', 'S52.509A'], ['M25.561', 'I10', 'E11.9']),
	}),
	check({
		id: 'side-contradicts',
		check: 42,
		cites: 'I.B.13',
		severity: 'hard',
		says: 'The side of the code is not the side that the note names.',
		find: (draft) =>
			draft.codes
				.filter((s) => againstTitle(s) || tagged(draft, `side-conflict:${s.code}`).length > 0)
				.map((s) => ({ codes: [s], evidence: [...s.evidence, ...tagged(draft, `side-conflict:${s.code}`)] })),
		examples: cases(
			[
				quoted('M25.561', 'left knee pain'),
				quoted('S52.502A', 'fracture of the right wrist'),
				{ codes: ['M17.11'], tags: { 'side-conflict:M17.11': 'left knee' } },
			],
			[quoted('M25.562', 'left knee pain'), quoted('M25.561', 'knee pain'), quoted('M17.0', 'both knees, left worse')],
		),
	}),
	check({
		id: 'dominance-default',
		check: 43,
		cites: 'I.C.6.a',
		severity: 'soft',
		says: 'The note does not say which hand is dominant: then the right side counts as dominant and the left as nondominant.',
		find: (draft) =>
			handed.test(draft.encounter.text)
				? []
				: draft.codes.filter((s) => under(s.code, hemiplegia) && againstDefault(s)).map((s) => ({ codes: [s] })),
		examples: cases(
			['I69.352', 'I69.353', 'G81.90'].map((code) => ({ codes: [code], text: 'Weakness since the stroke.' })),
			[
				{ codes: ['I69.351'], text: 'Weakness since the stroke.' },
				{ codes: ['I69.352'], text: 'Left-handed. Weakness since the stroke.' },
				'I10',
			],
		),
	}),
];
