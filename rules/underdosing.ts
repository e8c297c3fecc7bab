import type { Draft, Evidence, Rule, Span } from '../engine/contract.ts';
import { codesUnder, hasCode, withCode, withFinding } from '../engine/decide/draft.ts';
import { adverseRow } from '../engine/derive/substance.ts';
import type { Drug } from '../engine/tables/drug.ts';
import { drugs as named } from '../engine/tables/drugs/all.ts';
import { byUse, directed, notMedicines, sixth, takesLess } from './tables/underdosing.ts';
import { sentenceAround, wordsIn, wordsNear, wordsOfNote } from './words.ts';

const record = {
	id: 'underdosing',
	check: 67,
	cites: 'I.C.19.e.5.c',
	severity: 'soft',
	says: 'The patient takes less of a prescribed drug than prescribed and its condition is reported, so the underdosing code of the drug was added behind it.',
} as const;

const drugs: readonly Drug[] = [...named.filter((d) => !notMedicines.includes(d.class)), ...byUse];

interface Taken {
	readonly drug: Drug;
	readonly evidence: readonly Evidence[];
}

const anyDrug = (words: string): boolean => drugs.some((d) => d.names.some((n) => words.toLowerCase().includes(n)));

/** The sentence of the words, with the one before it where they speak of "it" and name no drug themselves. */
function toldOf(text: string, hit: Evidence): Span {
	const own = sentenceAround(text, hit);
	const words = text.slice(own.start, own.end);
	if (anyDrug(words) || !/\b(?:it|them|these|doses?|pills?|tablets?)\b/i.test(words)) return own;
	const gap = /\S\s*$/.exec(text.slice(0, own.start));
	if (!gap || text.slice(gap.index + 1, own.start).includes('\n')) return own;
	return { start: sentenceAround(text, { start: gap.index, end: gap.index }).start, end: own.end };
}

/** Drugs named in the sentence of each hit. */
function underdosed(draft: Draft): readonly Taken[] {
	const reasons = codesUnder(draft, 'Z91.12', 'Z91.14').flatMap((c) => c.evidence);
	return [...wordsOfNote(draft, takesLess), ...reasons]
		.filter((e) => wordsNear(draft, [e], directed).length === 0)
		.flatMap((hit) => {
			const span = toldOf(draft.encounter.text, hit);
			const sentence = draft.encounter.text.slice(span.start, span.end).toLowerCase();
			// "not taking losartan": the denial is the underdosing itself.
			const right = draft.encounter.text
				.slice(hit.end, span.end)
				.toLowerCase()
				.replace(/^\s+(?:(?:her|his|their|the|any) )?/, '');
			const here = drugs.filter((d) => d.names.some((n) => sentence.includes(n)));
			// What denies that a drug is taken denies no underdosing of the only one named.
			const whole = here.filter((d) =>
				d.names.some((n) => ` ${sentence.replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${n} `)),
			);
			const alone = new Set(whole.map((d) => d.class)).size === 1;
			return here.flatMap((drug) => {
				if (right.length > 0 && drug.names.some((n) => right.startsWith(n))) return [{ drug, evidence: [hit] }];
				const told = wordsIn(draft, span, drug.names);
				return told.length > 0 || (alone && whole.includes(drug)) ? [{ drug, evidence: [hit, ...told] }] : [];
			});
		});
}

/** "Missed her BP pill … samples of amlodipine": a drug told by its use is the only one of that use that the note names. */
function byName(draft: Draft, taken: Taken): Taken {
	if (taken.drug.class !== 'by-use') return taken;
	const text = draft.encounter.text.toLowerCase();
	const same = named.filter(
		(d) => d.treats.some((t) => taken.drug.treats.includes(t)) && d.names.some((n) => text.includes(n)),
	);
	const [only] = same;
	return only && same.length === 1 ? { ...taken, drug: only } : taken;
}

/** The underdosing code that stands beside the drug's adverse effect in the Table of Drugs. */
function codeFor(draft: Draft, drug: Drug): string | undefined {
	const { release } = draft;
	const row = adverseRow(release, drug.names, drug.class);
	const adverse = row < 0 ? '' : release.code(row);
	if (adverse.length !== 7 || !adverse.endsWith(sixth.adverse)) return undefined;
	const under = release.find(`${adverse.slice(0, -1)}${sixth.underdosing}`);
	const full = under < 0 ? -1 : release.withSeventh(under, 'A');
	return full < 0 ? undefined : release.code(full);
}

function added(draft: Draft, taken: Taken): Draft {
	const { drug, evidence } = byName(draft, taken);
	const treated = codesUnder(draft, ...drug.treats).filter((s) => !s.code.startsWith('Z'));
	const code = treated.length > 0 ? codeFor(draft, drug) : undefined;
	if (!code || hasCode(draft, code.slice(0, 5))) return draft;
	const next = withCode(draft, code, evidence, record.says);
	return next === draft
		? draft
		: withFinding(next, {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [code, ...treated.map((s) => s.code)],
				evidence,
			});
}

export const underdosing: Rule = {
	...record,
	apply: (draft) => underdosed(draft).reduce(added, draft),
	examples: [
		{
			name: 'insulin too dear',
			fires: true,
			text: 'T2DM with hyperglycemia, rationing insulin since his copay went up.',
			codes: ['E11.65'],
			gives: ['E11.65', 'T38.3X6A'],
		},
		{
			name: 'own decision',
			fires: true,
			text: 'HTN, stopped taking lisinopril in May.',
			codes: ['I10'],
			gives: ['I10', 'T46.4X6A'],
		},
		{
			name: 'forgets',
			fires: true,
			text: 'Hypothyroid, forgets levothyroxine most days.',
			codes: ['E03.9'],
			gives: ['E03.9', 'T38.1X6A'],
		},
		{
			name: 'not taking it',
			fires: true,
			text: 'Essential hypertension above goal because she is not taking losartan.',
			codes: ['I10'],
			gives: ['I10', 'T46.5X6A'],
		},
		{ name: 'condition not reported', fires: false, text: 'Stopped taking lisinopril.', codes: ['L70.0'] },
		{
			name: 'stopped by the provider',
			fires: false,
			text: 'Stopped taking lisinopril, told to stop by cardiology.',
			codes: ['I10'],
		},
		{ name: 'takes all', fires: false, text: 'Taking lisinopril daily, no missed doses.', codes: ['I10'] },
	],
};
