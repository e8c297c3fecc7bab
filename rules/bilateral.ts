import type { Draft, Rule } from '../engine/contract.ts';
import { withFinding, withoutCode, withReplaced } from '../engine/decide/draft.ts';
import type { Release } from '../icd-data/release.ts';
import { bilateralRows } from './tables/bilateral.ts';

const record = {
	id: 'both-sides-one-code',
	check: 41,
	cites: 'I.B.13',
	severity: 'soft',
	says: 'The condition is reported on the right and on the left, and the classification has one code for both sides.',
} as const;

const sideless = (title: string) =>
	title
		.replace(/\b(?:right|left)\b/gi, '')
		.replace(/\s+/g, ' ')
		.trim();

/** The code for both sides of a right and a left one, or undefined. */
function bothOf(release: Release, right: string, left: string): string | undefined {
	const known = bilateralRows.find((r) => r.right === right && r.left === left);
	if (known) return known.both;
	const [r, l] = [release.find(right), release.find(left)];
	if (
		!/\bright\b/i.test(release.title(r)) ||
		!/\bleft\b/i.test(release.title(l)) ||
		sideless(release.title(r)) !== sideless(release.title(l))
	)
		return undefined;
	const same = (row: number) =>
		release.billable(row) &&
		/\bbilateral\b|\bboth\b/i.test(release.title(row)) &&
		/\brecurrent\b/i.test(release.title(row)) === /\brecurrent\b/i.test(release.title(r));
	const found = release.parent(r) === release.parent(l) ? release.children(release.parent(r)).filter(same) : [];
	return found.length === 1 && found[0] !== undefined ? release.code(found[0]) : undefined;
}

function mergeOne(draft: Draft): Draft {
	for (const right of draft.codes) {
		for (const left of draft.codes) {
			const both = right === left ? undefined : bothOf(draft.release, right.code, left.code);
			if (!both) continue;
			const merged = withoutCode(
				withReplaced(draft, right.code, both, left.evidence, record.says),
				left.code,
				'less-specific',
			);
			return withFinding(merged, {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [both, right.code, left.code],
				evidence: [...right.evidence, ...left.evidence],
			});
		}
	}
	return draft;
}

function mergeAll(draft: Draft): Draft {
	const next = mergeOne(draft);
	return next === draft ? draft : mergeAll(next);
}

export const bothSides: Rule = {
	...record,
	apply: mergeAll,
	examples: [
		{ name: 'knees', fires: true, codes: ['M17.11', 'M17.12'], gives: ['M17.0'] },
		{ name: 'cerumen', fires: true, codes: ['H61.21', 'H61.22'], gives: ['H61.23'] },
		{ name: 'nuclear cataract', fires: true, codes: ['H25.11', 'H25.12', 'I10'], gives: ['H25.13', 'I10'] },
		{ name: 'recurrent otitis', fires: true, codes: ['H66.004', 'H66.005'], gives: ['H66.006'] },
		{ name: 'carpal tunnel', fires: true, codes: ['G56.01', 'G56.02'], gives: ['G56.03'] },
		{ name: 'knee pain has no code for both', fires: false, codes: ['M25.561', 'M25.562'] },
		{ name: 'different diseases of the two ears', fires: false, codes: ['H61.21', 'H66.002'] },
		{ name: 'one side', fires: false, codes: ['M17.12'] },
		{ name: 'ankle sprains', fires: false, codes: ['S93.401A', 'S93.402A'] },
	],
};
