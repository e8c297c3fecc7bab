import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { withFinding, withoutCode } from '../engine/decide/draft.ts';
import { judged, naming } from './concluded.ts';

const record = {
	id: 'another-acuity-assessed',
	check: 6,
	cites: 'I.B.8; IV.J',
	severity: 'soft',
	says: 'The assessment tells how acute this condition is today; the other acuity, told of before, is not reported.',
} as const;

/** The title without the words that tell how acute the condition is. */
const plainly = (title: string): string =>
	title.replace(/\b(?:acute on chronic|acute and chronic|acute|chronic)\b/gi, '').trim();

/** The code of the same condition at another acuity that the assessment alone names. */
function assessedInstead(draft: Draft, s: Suggestion): Suggestion | undefined {
	const { release } = draft;
	if (naming(s).some(judged)) return undefined;
	const category = release.category(release.find(s.code));
	return draft.codes.find(
		(o) =>
			o.code !== s.code &&
			release.category(release.find(o.code)) === category &&
			o.title !== s.title &&
			plainly(o.title).toLowerCase() === plainly(s.title).toLowerCase() &&
			naming(o).some(judged),
	);
}

/** An acute flare that a problem list or the story carries along is over where the assessment calls it chronic. */
export const acuity: Rule = {
	...record,
	apply: (draft) =>
		draft.codes.reduce((d, s) => {
			const other = assessedInstead(d, s);
			if (!other) return d;
			return withFinding(withoutCode(d, s.code, 'less-specific'), {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [s.code, other.code],
				evidence: s.evidence,
			});
		}, draft),
	examples: [
		{
			name: 'decompensated in the story, chronic in the assessment',
			fires: true,
			codes: ['I50.33', 'I50.32'],
			about: { 'I50.33': { section: 'hpi' } },
			gives: ['I50.32'],
		},
		{
			name: 'respiratory failure of the stay',
			fires: true,
			codes: ['J96.21', 'J96.11'],
			about: { 'J96.21': { section: 'problems' } },
			gives: ['J96.11'],
		},
		{
			name: 'a flare assessed today beside the chronic state of the list',
			fires: true,
			codes: ['I50.22', 'I50.23'],
			about: { 'I50.22': { section: 'pmh' } },
			gives: ['I50.23'],
		},
		{ name: 'both assessed', fires: false, codes: ['I50.33', 'I50.32'] },
		{
			name: 'another kind of failure',
			fires: false,
			codes: ['I50.23', 'I50.32'],
			about: { 'I50.23': { section: 'hpi' } },
		},
		{ name: 'another organ', fires: false, codes: ['N17.9', 'N18.31'], about: { 'N17.9': { section: 'hpi' } } },
	],
};
