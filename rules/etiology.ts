import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { neverFirst } from '../engine/tables/groups.ts';
import type { TabularNote } from '../icd-data/release.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { under, within } from './prefixes.ts';

/** Beginnings of "code first" notes that always apply; the others start with a condition ("if applicable"). */
const binding = /^(the )?(underlying|associated physical|any underlying)/i;
const conditional = /if (applicable|known)|any associated|when associated|such as/i;
const manifestations = neverFirst.filter((g) => g.id === 'manifestation');

const codeFirst = (draft: Draft, s: Suggestion): readonly TabularNote[] => {
	const row = draft.release.find(s.code);
	return row < 0 ? [] : draft.release.notes(row, 'codeFirst');
};

const served = (draft: Draft, s: Suggestion, notes: readonly TabularNote[]): boolean =>
	draft.codes.some((o) => {
		const row = draft.release.find(o.code);
		return o !== s && row >= 0 && notes.some((n) => n.refs.some((r) => r.first >= 0 && r.first <= row && row < r.last));
	});

const isManifestation = (s: Suggestion): boolean => manifestations.some((g) => within(s.code, g));
const otherDisease = (draft: Draft, s: Suggestion): boolean =>
	draft.codes.some((o) => o !== s && !isManifestation(o) && !under(o.code, ['Z', 'V', 'W', 'X', 'Y', 'R']));

/** "Such as" lists are open: any other disease on the claim may be the cause. */
function unserved(draft: Draft, s: Suggestion): boolean {
	const notes = codeFirst(draft, s).filter((n) => binding.test(n.text));
	if (notes.length === 0 || served(draft, s, codeFirst(draft, s))) return false;
	return notes.every((n) => conditional.test(n.text) || n.refs.length === 0) ? !otherDisease(draft, s) : true;
}

export const etiologyRules: readonly Rule[] = [
	check({
		id: 'etiology-missing',
		check: 29,
		cites: 'I.A.13',
		severity: 'hard',
		says: 'A manifestation is reported after the disease that causes it, and that disease is not among the codes.',
		find: (draft) => draft.codes.filter((s) => isManifestation(s) && unserved(draft, s)).map((s) => ({ codes: [s] })),
		examples: cases(['F02.80', 'D63.1', 'G63 Z79.4'], ['G30.9 F02.80', 'D63.1 N18.4', 'I10']),
	}),
	check({
		id: 'code-first-missing',
		check: 30,
		cites: 'I.A.13',
		severity: 'soft',
		says: 'The tabular list asks for the underlying condition first, and none of the codes names it.',
		find: (draft) => draft.codes.filter((s) => !isManifestation(s) && unserved(draft, s)).map((s) => ({ codes: [s] })),
		examples: cases(['R65.20', 'E08.9', 'R65.20 Z79.4'], ['A41.9 R65.20', 'E08.9 K86.1', 'I50.9']),
	}),
];
