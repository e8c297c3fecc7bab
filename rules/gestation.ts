import type { Draft, Evidence } from '../engine/contract.ts';
import { hasCode, tagged } from '../engine/decide/draft.ts';
import { within } from './prefixes.ts';
import { ages, elsewhen, incidental, pregnant, trimesterFrom } from './tables/pregnancy.ts';
import { wordsNear, wordsOfNote } from './words.ts';

export interface Gestation {
	readonly weeks: number | undefined;
	readonly trimester: '1' | '2' | '3' | undefined;
	readonly evidence: readonly Evidence[];
}

const ordinals: Readonly<Record<string, '1' | '2' | '3'>> = {
	'1': '1',
	first: '1',
	'1st': '1',
	'2': '2',
	second: '2',
	'2nd': '2',
	'3': '3',
	third: '3',
	'3rd': '3',
};

const tagsUnder = (draft: Draft, prefix: string) =>
	[...draft.facts.tags]
		.filter(([tag]) => tag.startsWith(prefix))
		.map(([tag, evidence]) => ({ value: tag.slice(prefix.length).toLowerCase(), evidence }));

/** Which week count of a note is firmest: one with days, then one of the assessment, then whatever was written last. */
const firmness = (e: Evidence | undefined): number =>
	e
		? (e.section === 'assessment' || e.section === 'plan' ? 500_000_000 : 0) +
			(dayExact.test(e.quote) ? 1_000_000_000 : 0) +
			e.start
		: 0;
const firmest = (all: readonly Evidence[]): number => Math.max(...all.map(firmness));
/** Weeks and days tell of today's dating, bare weeks often of a test or a plan ("gbs 36w"). */
const dayExact = /\d\s*(?:w\w*|\+|and)\s*\d(?:\s*\/\s*7|\s*d\w*)?|\d\s+\d\s*\/\s*7/i;

/** The same within the clause of the count alone ("22+3 by 8wk US, 1 prior vaginal birth"). */
function elsewhenInClause(draft: Draft, { start, end }: Evidence): boolean {
	const { text } = draft.encounter;
	const from = Math.max(...[',', ';', '.', '\n'].map((c) => text.lastIndexOf(c, start - 1))) + 1;
	const behind = text.slice(end).search(/[,;\n]|\.\s/);
	const clause = text.slice(from, behind < 0 ? text.length : end + behind).toLowerCase();
	return /\d{4}/.test(clause.replace(/\d+\/\d+\/\d+/g, '')) || elsewhen.some((w) => clause.includes(w));
}

/** The current pregnancy of the patient, or undefined when there is none, or it is incidental to the visit. */
export function gestationOf(draft: Draft): Gestation | undefined {
	if (draft.sex === 'male' || (draft.age !== undefined && (draft.age < ages.from || draft.age >= ages.to)))
		return undefined;
	if (
		hasCode(draft, ...incidental.codes) ||
		wordsOfNote(draft, incidental.words).length > 0 ||
		tagged(draft, 'postpartum').length > 0
	)
		return undefined;
	const counted = tagsUnder(draft, 'weeks:').filter((t) => Number(t.value) > 0 && Number(t.value) <= 43);
	const among = (fits: (e: Evidence) => boolean) =>
		counted
			.map((t) => ({ ...t, evidence: t.evidence.filter(fits) }))
			.filter((t) => t.evidence.length > 0)
			.sort((a, b) => firmest(b.evidence) - firmest(a.evidence))[0];
	const stated =
		among((e) => wordsNear(draft, [e], elsewhen).length === 0) ??
		among((e) => wordsNear(draft, [e], elsewhen).length > 0 && !elsewhenInClause(draft, e));
	const said = tagsUnder(draft, 'trimester:')[0];
	const coded = draft.codes.some((s) => within(s.code, pregnant));
	if (!coded && (tagged(draft, 'pregnant').length === 0 || (!stated && !said))) return undefined;
	const weeks = stated ? Number(stated.value) : undefined;
	const byWeeks =
		weeks === undefined ? undefined : weeks >= trimesterFrom.third ? '3' : weeks >= trimesterFrom.second ? '2' : '1';
	const byCode = draft.codes
		.find((s) => s.code.startsWith('O') && /\b(first|second|third) trimester\b/.test(s.title))
		?.title.match(/\b(first|second|third) trimester\b/)?.[1];
	return {
		weeks,
		trimester: byWeeks ?? (said ? ordinals[said.value] : byCode ? ordinals[byCode] : undefined),
		evidence: [...(stated?.evidence ?? []), ...(said?.evidence ?? []), ...tagged(draft, 'pregnant').slice(0, 1)],
	};
}
