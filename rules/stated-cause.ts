import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { hasCode, withCode, withFinding, withoutCode, withReplaced } from '../engine/decide/draft.ts';
import { back, forward } from './tables/cause-links.ts';
import { type StatedCauseRow, statedCauseRows } from './tables/stated-causes.ts';
import { sentenceAround } from './words.ts';

const record = {
	id: 'cause-in-so-many-words',
	check: 33,
	cites: 'I.B.9',
	severity: 'soft',
	says: 'The note says what causes this condition, and the classification has a code for it by that cause.',
} as const;

interface Spot {
	readonly code: string;
	readonly evidence: Evidence;
}

/** A sentence that joins a condition and its cause is no longer than this, in characters. */
const SPAN = 70;

const stated = (draft: Draft, prefixes: readonly string[]): readonly Spot[] => [
	...draft.facts.mentions.filter((m) => m.evidence.assertion === 'present' && startsWithAny(m.code, prefixes)),
	...draft.codes
		.filter((s) => startsWithAny(s.code, prefixes))
		.flatMap((s) => s.evidence.filter((e) => e.role === 'mention').map((evidence) => ({ code: s.code, evidence }))),
];

/** Words of the row for a cause, where they stand after what is caused. */
function spoken(draft: Draft, of: Spot, words: readonly string[]): readonly Spot[] {
	const { text } = draft.encounter;
	const { end } = sentenceAround(text, of.evidence);
	const rest = text.slice(of.evidence.end, Math.min(end, of.evidence.end + SPAN));
	return words.flatMap((word): Spot[] => {
		const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').exec(rest);
		if (!found) return [];
		const start = of.evidence.end + found.index;
		return [
			{
				code: '',
				evidence: { ...of.evidence, start, end: start + word.length, quote: text.slice(start, start + word.length) },
			},
		];
	});
}

/** Whether the words between the two make one the cause of the other. */
function linked(text: string, of: Evidence, by: Evidence): boolean {
	if (of.end <= by.start) return by.start - of.end <= SPAN && forward.test(text.slice(of.end, by.start));
	return by.end <= of.start && of.start - by.end <= SPAN && back.test(text.slice(by.end, of.start));
}

function pairOf(draft: Draft, row: StatedCauseRow): readonly [Spot, Spot] | undefined {
	if (row.needs && !hasCode(draft, ...row.needs)) return undefined;
	const causes = stated(draft, row.by ?? []);
	for (const of of stated(draft, row.of))
		for (const by of [...causes, ...spoken(draft, of, row.words ?? [])])
			if (linked(draft.encounter.text, of.evidence, by.evidence)) return [of, by];
	return undefined;
}

/** A disease that the author names as the cause is one that the author judged; a sign ("blood loss") is in the name already. */
function withCause(draft: Draft, by: Spot): Draft {
	const told = draft.candidates.find(
		(c) =>
			c.reason === 'low-confidence' &&
			!c.code.startsWith('R') &&
			c.evidence.some((e) => e.assertion === 'present' && e.start <= by.evidence.start && by.evidence.start < e.end),
	);
	return told ? withCode(draft, told.code, told.evidence, record.says) : draft;
}

function applied(draft: Draft, row: StatedCauseRow): Draft {
	const pair = pairOf(draft, row);
	if (!pair) return draft;
	const [of, by] = pair;
	const evidence = [of.evidence, by.evidence];
	const cat = (by.code || draft.codes.find((s) => startsWithAny(s.code, row.by ?? []))?.code || '').slice(0, 3);
	const fill = (code: string) => code.replace('{cat}', cat);
	const old = draft.codes.find((s) => startsWithAny(s.code, row.of) && s.code !== row.gives);
	const gives = fill(row.gives);
	let next = old && !row.keeps ? withReplaced(draft, old.code, gives, evidence, record.says) : draft;
	next = withCode(next, gives, evidence, record.says);
	next = withCause(next, by);
	for (const add of row.adds ?? []) next = withCode(next, fill(add), evidence, record.says);
	if (next === draft) return draft;
	for (const s of next.codes)
		if (row.drops && startsWithAny(s.code, row.drops)) next = withoutCode(next, s.code, 'rule');
	const codes = [...new Set([...(old && !row.keeps ? [old.code] : []), gives])];
	return withFinding(next, {
		rule: record.id,
		severity: record.severity,
		cites: record.cites,
		says: record.says,
		codes,
		evidence,
	});
}

/** A condition whose cause the note states stands under the code for that cause. */
export const statedCause: Rule = {
	...record,
	apply: (draft) => statedCauseRows.reduce(applied, draft),
	examples: [
		{
			name: 'the anemia of the kidneys',
			fires: true,
			text: 'CKD 3a, Hb 10.2. The anemia is that of chronic kidney disease.',
			codes: ['N18.31', 'D64.9'],
			mentions: [
				['D64.9', 'anemia'],
				['N18.9', 'chronic kidney disease'],
			],
			gives: ['N18.31', 'D63.1'],
		},
		{
			name: 'iron lost with the periods',
			fires: true,
			text: 'Iron deficiency anemia and it is from her heavy periods.',
			codes: ['D50.9', 'N92.0'],
			mentions: [
				['D50.9', 'Iron deficiency anemia'],
				['N92.0', 'heavy periods'],
			],
			gives: ['D50.0', 'N92.0'],
		},
		{
			name: 'insomnia that comes from anxiety',
			fires: true,
			text: 'GAD. The insomnia comes from the anxiety.',
			codes: ['F41.1', 'G47.00'],
			mentions: [
				['G47.00', 'insomnia'],
				['F41.9', 'anxiety'],
			],
			gives: ['F41.1', 'F51.05'],
		},
		{
			name: 'kidneys by the blood pressure',
			fires: true,
			text: 'CKD 3a from the blood pressure.',
			codes: ['N18.31'],
			mentions: [['N18.31', 'CKD 3a']],
			gives: ['N18.31', 'I12.9'],
		},
		{
			name: 'two conditions side by side',
			fires: false,
			text: 'Anemia, work up. CKD 3a stable.',
			codes: ['D64.9', 'N18.31'],
			mentions: [
				['D64.9', 'Anemia'],
				['N18.31', 'CKD 3a'],
			],
		},
		{
			name: 'a cause that is only thought of',
			fires: false,
			text: 'Insomnia, likely from anxiety?',
			codes: ['G47.00', 'F41.9'],
			mentions: [
				['G47.00', 'Insomnia'],
				['F41.9', 'anxiety', 'uncertain'],
			],
		},
		{
			name: 'insomnia and anxiety',
			fires: false,
			text: 'Insomnia and anxiety, sertraline.',
			codes: ['G47.00', 'F41.9'],
			mentions: [
				['G47.00', 'Insomnia'],
				['F41.9', 'anxiety'],
			],
		},
	],
};
