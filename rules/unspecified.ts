import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import type { Release, Row } from '../icd-data/release.ts';
import { check } from './check.ts';
import { cases, type Case } from './example.ts';
import { under } from './prefixes.ts';

const vague = (title: string): boolean => /unspecified/i.test(title);
const sided = (title: string): boolean => /\b(right|left|bilateral)\b/i.test(title);

/** Rows that stand beside a code under the nearest headers, up to its category. */
function siblings(release: Release, row: Row): readonly Row[] {
	const parent = release.parent(row);
	return parent < 0 ? [] : release.children(parent).filter((r) => r !== row);
}

/** Billable, present-asserted mentions of the same category that say more than the code does. */
function supportedBetter(draft: Draft, s: Suggestion) {
	const { release } = draft;
	const row = release.find(s.code);
	if (row < 0 || !vague(s.title)) return [];
	return draft.facts.mentions.filter((m) => {
		const at = release.find(m.code);
		return at >= 0 && m.evidence.assertion === 'present' && release.category(at) === release.category(row) && release.billable(at) && !vague(release.title(at)) && !draft.codes.some((o) => o.code === m.code);
	});
}

/** A code of unspecified side where the tabular list has sides. */
function sideless(draft: Draft, s: Suggestion): boolean {
	const row = draft.release.find(s.code);
	if (row < 0 || sided(s.title) || !vague(s.title)) return false;
	const near = [...siblings(draft.release, row), ...siblings(draft.release, draft.release.parent(row))];
	return near.some((r) => /\bright\b/i.test(draft.release.title(r))) && near.some((r) => /\bleft\b/i.test(draft.release.title(r)));
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
	return side !== undefined && sides.length > 0 && !sides.includes(side) && !s.evidence.some((e) => /\b(both|bilat\w*)\b/i.test(e.quote));
}

const hemiplegia = ['G81', 'G83.1', 'G83.2', 'G83.3', 'I69.05', 'I69.15', 'I69.25', 'I69.35', 'I69.85', 'I69.95', 'I69.03', 'I69.13', 'I69.23', 'I69.33', 'I69.83', 'I69.93', 'I69.04', 'I69.14', 'I69.24', 'I69.34', 'I69.84', 'I69.94'];
const handed = /\b(right|left)[ -]?hand(ed|edness)?\b|\b(non-?)?dominan|\bambidextrous\b|\b[rl]hd\b/i;

/** The convention where the note names no hand: right dominant, left not (I.C.6.a). */
const againstDefault = (s: Suggestion): boolean => /right non-?dominant|left dominant/i.test(s.title) || /unspecified side/i.test(s.title);

const quoted = (code: string, quote: string): Case => ({ name: `${code} from "${quote}"`, codes: [code], about: { [code]: { quote } } });

export const unspecifiedRules: readonly Rule[] = [
	check({
		id: 'unspecified-though-stated', check: 40, cites: 'I.B.2; I.B.18; IV.F.3', severity: 'soft',
		says: 'The code is unspecified although the note names a more specific condition of the same category.',
		find: (draft) => draft.codes.flatMap((s) => {
			const better = supportedBetter(draft, s);
			return better.length > 0 ? [{ codes: [s], evidence: [...s.evidence, ...better.map((m) => m.evidence)] }] : [];
		}),
		examples: cases(
			[{ codes: ['N18.9'], mentions: [['N18.31', 'stage 3a']] }, { codes: ['I50.9'], mentions: [['I50.22', 'HFrEF']] }, { codes: ['J45.909', 'I10'], mentions: [['J45.40', 'moderate persistent asthma']] }],
			['N18.9', { codes: ['N18.9'], mentions: [['N18.31', 'not stage 3a', 'negated']] }, { codes: ['N18.31'], mentions: [['N18.32', 'stage 3b']] }],
		),
	}),
	check({
		id: 'side-missing', check: 41, cites: 'I.B.13', severity: 'soft',
		says: 'The side is not stated, and the tabular list has codes for right and left.',
		find: (draft) => draft.codes.filter((s) => sideless(draft, s)).map((s) => ({ codes: [s] })),
		examples: cases(['M25.569', 'H25.10', 'S52.509A'], ['M25.561', 'I10', 'E11.9']),
	}),
	check({
		id: 'side-contradicts', check: 42, cites: 'I.B.13', severity: 'hard',
		says: 'The side of the code is not the side that the note names.',
		find: (draft) => draft.codes.filter((s) => againstTitle(s) || tagged(draft, `side-conflict:${s.code}`).length > 0).map((s) => ({ codes: [s], evidence: [...s.evidence, ...tagged(draft, `side-conflict:${s.code}`)] })),
		examples: cases(
			[quoted('M25.561', 'left knee pain'), quoted('S52.502A', 'fracture of the right wrist'), { codes: ['M17.11'], tags: { 'side-conflict:M17.11': 'left knee' } }],
			[quoted('M25.562', 'left knee pain'), quoted('M25.561', 'knee pain'), quoted('M17.0', 'both knees, left worse')],
		),
	}),
	check({
		id: 'dominance-default', check: 43, cites: 'I.C.6.a', severity: 'soft',
		says: 'The note does not say which hand is dominant: then the right side counts as dominant and the left as nondominant.',
		find: (draft) => (handed.test(draft.encounter.text) ? [] : draft.codes.filter((s) => under(s.code, hemiplegia) && againstDefault(s)).map((s) => ({ codes: [s] }))),
		examples: cases(
			['I69.352', 'I69.353', 'G81.90'].map((code) => ({ codes: [code], text: 'Weakness since the stroke.' })),
			[{ codes: ['I69.351'], text: 'Weakness since the stroke.' }, { codes: ['I69.352'], text: 'Left-handed. Weakness since the stroke.' }, 'I10'],
		),
	}),
	check({
		id: 'trimester-missing', check: 44, cites: 'I.C.15.a.5', severity: 'soft',
		says: 'The trimester is not stated; the week or trimester in the note would make the code specific.',
		find: (draft) => draft.codes.filter((s) => under(s.code, ['O', 'Z34']) && /unspecified trimester/i.test(s.title)).map((s) => ({ codes: [s] })),
		examples: cases(['O10.019', 'Z34.90', 'O99.330 F17.210'], ['O10.011', 'Z34.02', 'I10']),
	}),
];
