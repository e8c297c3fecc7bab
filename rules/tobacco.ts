import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { hasCode, tagged, withCode, withFinding, withoutCode } from '../engine/decide/draft.ts';
import { addressed, answeredNo, coded, former, otherSmoke, passedOver, says, tobaccoKinds } from './tables/tobacco.ts';
import { sentenceAround, wordsNear, wordsOfNote } from './words.ts';

const record = {
	id: 'tobacco-use-or-history',
	check: 31,
	cites: 'I.A.13',
	severity: 'soft',
	says: 'A reported code asks for tobacco use or history beside it, or the use was addressed at this visit, so its code was added.',
} as const;

/** Whether a reported code's "use additional code" note names this one. */
function askedFor(draft: Draft, code: string): boolean {
	const row = draft.release.find(code);
	return draft.codes.some((s) =>
		draft.release
			.notes(draft.release.find(s.code), 'useAdditionalCode')
			.some((n) => n.refs.some((r) => r.first <= row && row < r.last)),
	);
}

function kindOf(draft: Draft, evidence: readonly Evidence[]): string {
	const text = evidence
		.map((e) => {
			const s = sentenceAround(draft.encounter.text, e);
			return draft.encounter.text.slice(s.start, s.end).toLowerCase();
		})
		.join(' ');
	const says = (word: string) => new RegExp(`(?<![a-z])${word.replace(/[-/]/g, '\\$&')}(?![a-z])`).test(text);
	return tobaccoKinds.find((k) => k.words.some(says))?.code ?? 'F17.200';
}

/** Words of a tag, and of the note where the tags do not tell of an end, of the patient alone. */
function stated(draft: Draft, kind: 'current' | 'former'): readonly Evidence[] {
	const tag = [...tagged(draft, `tobacco:${kind}`), ...(kind === 'former' ? tagged(draft, 'tobacco:quit') : [])];
	if (kind === 'former' && tag.length > 0) return tag;
	if (kind === 'current' && tagged(draft, 'tobacco:quit').length > 0) return tag;
	const said = wordsOfNote(draft, says[kind]).filter(
		(e) =>
			!answeredNo.test(draft.encounter.text.slice(e.end, e.end + 16)) &&
			!otherSmoke.test(draft.encounter.text.slice(e.end, e.end + 40)) &&
			wordsNear(draft, [e], [...says.others, ...(kind === 'current' ? [...says.former, ...says.never] : [])]).length ===
				0,
	);
	return [...tag, ...said];
}

function codeFor(draft: Draft): { code: string; evidence: readonly Evidence[] } | undefined {
	const now = stated(draft, 'current');
	if (now.length === 0) {
		const past = stated(draft, 'former');
		return past.length > 0 && (askedFor(draft, former) || tagged(draft, 'tobacco:quit').length > 0)
			? { code: former, evidence: past }
			: undefined;
	}
	const code = kindOf(draft, now);
	const matters =
		askedFor(draft, code) ||
		now.some((e) => e.section === 'assessment' || e.section === 'plan') ||
		wordsNear(draft, now, addressed).length > 0;
	return matters && wordsNear(draft, now, passedOver).length === 0 ? { code, evidence: now } : undefined;
}

/** What gives way to use with an amount. */
const lighter = [former, 'Z72.0'];

export const tobacco: Rule = {
	...record,
	apply: (draft) => {
		// "quit smoking 2024, back to 8 cigs/d": what is smoked now counts, not what was given up before.
		const again = tagged(draft, 'tobacco:current').length > 0;
		const found = hasCode(draft, ...coded.filter((c) => !again || !lighter.includes(c))) ? undefined : codeFor(draft);
		if (!found) return draft;
		const from = found.code === former ? draft : lighter.reduce((d, c) => withoutCode(d, c, 'rule'), draft);
		const next = withCode(from, found.code, found.evidence, record.says);
		return next === draft
			? draft
			: withFinding(next, {
					rule: record.id,
					severity: record.severity,
					cites: record.cites,
					says: record.says,
					codes: [found.code],
					evidence: found.evidence,
				});
	},
	examples: [
		{
			name: 'cigarettes in COPD',
			fires: true,
			codes: ['J44.1'],
			tags: { 'tobacco:current': 'smokes 1 ppd' },
			gives: ['J44.1', 'F17.210'],
		},
		{
			name: 'former smoker with coronary disease',
			fires: true,
			codes: ['I25.10'],
			tags: { 'tobacco:former': 'former smoker' },
			gives: ['I25.10', 'Z87.891'],
		},
		{
			name: 'counselled at a visit for something else',
			fires: true,
			text: 'Smokes 15 cigs/d, counselled to quit.',
			codes: ['T81.31XA'],
			tags: { 'tobacco:current': 'Smokes 15 cigs/d' },
			gives: ['T81.31XA', 'F17.210'],
		},
		{
			name: 'words without a tag',
			fires: true,
			text: 'HFpEF stable. He used to smoke, quit in 1999.',
			codes: ['I11.0', 'I50.32'],
			gives: ['I11.0', 'I50.32', 'Z87.891'],
		},
		{
			name: 'what is over speaks before a bare word of use',
			fires: true,
			text: 'She was a smoker until 2016.',
			codes: ['I10'],
			tags: { 'tobacco:quit': 'smoker until' },
			gives: ['I10', 'Z87.891'],
		},
		{ name: 'a form answered with no', fires: false, text: 'Asthma. Smoker (N).', codes: ['J45.40'] },
		{ name: 'somebody else smokes', fires: false, text: 'Asthma. Dad smokes in the garage.', codes: ['J45.40'] },
		{
			name: 'vaping',
			fires: true,
			codes: ['J45.40'],
			tags: { 'tobacco:current': 'vapes daily' },
			gives: ['J45.40', 'F17.290'],
		},
		{
			name: 'former smoker, nothing asks for it',
			fires: false,
			codes: ['L70.0'],
			tags: { 'tobacco:former': 'former smoker' },
		},
		{ name: 'never smoked', fires: false, codes: ['J44.9'], tags: { 'tobacco:never': 'never smoker' } },
		{ name: 'coded already', fires: false, codes: ['J44.9', 'F17.210'], tags: { 'tobacco:current': 'smokes 1 ppd' } },
		{
			name: 'left for another day',
			fires: false,
			text: 'Vapes on weekends, not discussed today.',
			codes: ['S83.512A'],
			tags: { 'tobacco:current': 'Vapes on weekends' },
		},
	],
};
