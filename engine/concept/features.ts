import type { Release } from '../../icd-data/release.ts';
import type { Assertion, NoteReader, SectionKind } from '../contract.ts';
import type { DrugMention } from '../find/drugs.ts';
import type { MeatHit } from '../find/meat.ts';
import type { Mention, Reading } from '../find/mention.ts';
import type { Sentence } from '../read/note.ts';
import { chronic, lasting, noSymptoms, symptoms } from '../tables/course.ts';
import { contextOf } from './context.ts';
import { deedsAt } from './deeds.ts';
import { startsWithAny } from './prefix.ts';
import { shareOf } from './share.ts';

/** Readable signals of one condition, each 0 or 1 or a small number; the scorer weighs them. */
export type Features = Readonly<Record<string, number>>;

/** What the note offers for judging whether a condition was dealt with at this visit. */
export interface Visit {
	readonly release: Release;
	readonly reading: Reading;
	readonly blocks: readonly number[];
	readonly drugs: readonly DrugMention[];
	readonly meat: readonly (readonly MeatHit[])[];
	/** The note has an assessment or plan of its own. */
	readonly planned: boolean;
	/** That assessment is told by its sentences, not by a head. */
	readonly turned: boolean;
	readonly reader?: NoteReader;
	/** Weighs the signals; the fitted tables where absent. */
	readonly score?: Score;
}

/** How likely a condition with these signals is reportable: 0..1, three places. */
export type Score = (features: Features) => number;

const zones: readonly SectionKind[] = [
	'cc',
	'hpi',
	'ros',
	'pmh',
	'problems',
	'psh',
	'sh',
	'meds',
	'vitals',
	'exam',
	'results',
	'procedure',
	'assessment',
	'plan',
	'instructions',
	'unknown',
	'immunizations',
	'header',
];

/** Where a name on a line of its own heads no item. */
const asides: ReadonlySet<SectionKind> = new Set(['cc', 'ros', 'pmh', 'psh', 'sh', 'meds', 'vitals', 'exam', 'header']);

/** Drugs taken now that usually treat a code. */
export const treating = (visit: Visit, code: string): readonly DrugMention[] =>
	visit.drugs.filter((d) => !d.off && startsWithAny(code, d.drug.treats));

/** "6 rough pink papules = actinic keratoses". */
const equals = ({ reading }: Visit, m: Mention): boolean =>
	/=\s*(?:an? )?$/.test(reading.note.text.slice(Math.max(0, m.start - 6), m.start));

function meatNear(visit: Visit, m: Mention, kind: MeatHit['kind']): number {
	if (kind === 'declare')
		return flag(
			equals(visit, m) ||
				(visit.meat[m.sentence] ?? []).some((h) => h.kind === kind && h.to <= m.from && m.from - h.to <= 3),
		);
	const here = visit.meat[m.sentence] ?? [];
	if (here.some((h) => h.kind === kind && (h.from >= m.to || h.to <= m.from) && (kind !== 'reason' || h.to <= m.from)))
		return 1;
	if (kind === 'reason') return 0;
	for (let i = m.sentence + 1; i <= m.sentence + 3; i++) {
		const s = visit.reading.note.sentences[i];
		if (!s || s.section !== visit.reading.note.sentences[m.sentence]?.section) break;
		const attached =
			s.sep !== 'end' && s.sep !== 'line'
				? true
				: visit.blocks[i] !== 0 && visit.blocks[i] === visit.blocks[m.sentence];
		if (!attached) break;
		if ((visit.meat[i] ?? []).some((h) => h.kind === kind)) return 0.7;
	}
	return 0;
}

/** Longest list of problems on one line of which each item is weighed by itself ("UTI, vaginitis"). */
const SHORT = 7;

/** Where the item that a mention stands in begins and ends: the heading's words, or its part of a short list where it fills that, what is said of it apart ("HTN/HLD stable"). */
function itemOf(s: Sentence, m: Mention, alone: boolean, aside: (i: number) => boolean): readonly [number, number] {
	const end = m.to <= s.lead ? s.lead : s.tokens.length;
	if (!alone || m.section !== 'assessment' || s.tokens.length > SHORT) return [0, end];
	let low = m.from;
	while (low > 0 && s.tokens[low]?.gap === 0) low--;
	let high = m.to;
	while (high < end && s.tokens[high]?.gap === 0 && (s.tokens[high]?.stop || aside(high))) high++;
	const ends = high === end || (s.tokens[high]?.gap ?? 0) > 0;
	return low === m.from && ends ? [low, high] : [0, end];
}

/** The share of the words of an item that a mention takes, what is said or done about it apart: an item that names nothing else is a problem. */
function covered(visit: Visit, m: Mention, alone = false): number {
	const s = visit.reading.note.sentences[m.sentence];
	const hits = visit.meat[m.sentence] ?? [];
	const aside = (i: number) => hits.some((h) => h.from <= i && i < h.to);
	const [low, high] = s ? itemOf(s, m, alone, aside) : [0, 0];
	const name =
		s?.tokens.filter(
			(t, i) => i >= low && i < high && ((i >= m.from && i < m.to) || !(t.stop || aside(i) || /^\d/.test(t.fold))),
		) ?? [];
	if (s && opens(s, m)) return 1;
	return name.length === 0 ? 0 : Math.min(1, (m.to - m.from) / name.length);
}

/** Longest item, in words, that a condition opens by itself. */
const OPENING = 12;

/** A short item begins with the condition, parted by a comma from a few words ("Hypoxia, home O2 eval"). */
function opens(s: Sentence, m: Mention): boolean {
	return (
		(m.from === 0 || s.tokens[m.from]?.gap === 1) &&
		(s.sep === 'end' || s.sep === 'line') &&
		s.tokens.length <= OPENING &&
		(s.tokens[m.to]?.gap === 1 || (m.from > 0 && m.to === s.tokens.length))
	);
}

/** Begins a clause, and the clause ends with it or goes on with what is said or done about it ("…, gout continue allopurinol"). */
function headsClause(visit: Visit, m: Mention): boolean {
	const tokens = visit.reading.note.sentences[m.sentence]?.tokens ?? [];
	const starts = m.from === 0 || (tokens[m.from]?.gap ?? 0) > 0;
	const next = tokens[m.to];
	const ends = next === undefined || next.gap > 0;
	return starts && (ends || (visit.meat[m.sentence] ?? []).some((h) => h.from >= m.to && h.from <= m.to + 1));
}

/**
 * Heads an item: its name stands alone on its line, parted from other names, and what is thought or done follows below
 * ("Depression." and under it "- Doing well on sertraline, continue"). A bare name in a list of names heads nothing.
 */
function headsItem({ reading: { note } }: Visit, m: Mention, cover: number): boolean {
	const at = note.sentences[m.sentence];
	const below = note.sentences[m.sentence + 1];
	const above = note.sentences[m.sentence - 1];
	if (cover < 1 || !m.title || !at || !below || below.title || below.tokens.length < 4) return false;
	const apart = !above?.title || /\n\s*\n/.test(note.text.slice(above.end, at.start));
	return apart && /\n/.test(note.text.slice(at.end, below.start)) && familyOf(below) === familyOf(at);
}

const familyOf = ({ section }: Sentence): SectionKind => (section === 'plan' ? 'assessment' : section);

const best = (ms: readonly Mention[], f: (m: Mention) => number): number => ms.reduce((x, m) => Math.max(x, f(m)), 0);
const flag = (b: boolean): number => (b ? 1 : 0);

/** Signals of the live mentions `ms` (all of one assertion class) of the condition `code`. */
export function features(visit: Visit, code: string, ms: readonly Mention[], past: boolean): Features {
	const isChronic = startsWithAny(code, chronic);
	const cure = treating(visit, code);
	const sentences = new Set(ms.map((m) => m.sentence));
	const blocks = new Set(
		ms
			.filter((m) => m.title || m.section === 'assessment')
			.map((m) => visit.blocks[m.sentence])
			.filter((b) => b),
	);
	const out: Record<string, number> = {
		bias: 1,
		past: flag(past),
		pastChronic: flag(past && isChronic),
		chronic: flag(isChronic),
		symptom: flag(startsWithAny(code, symptoms) && !startsWithAny(code, noSymptoms)),
		finding: flag(/^R[7-9](?!3\.03)/.test(code)),
		status: flag(code.startsWith('Z')),
		lasting: flag(startsWithAny(code, lasting)),
		whenRelevant: flag(ms.every((m) => m.whenRelevant)),
		injury: flag(/^[ST]/.test(code)),
		treat: best(ms, (m) => meatNear(visit, m, 'treat')),
		assess: best(ms, (m) => meatNear(visit, m, 'assess')),
		monitor: best(ms, (m) => meatNear(visit, m, 'monitor')),
		evaluate: best(ms, (m) => meatNear(visit, m, 'evaluate')),
		reason: best(ms, (m) => meatNear(visit, m, 'reason')),
		declare: best(ms, (m) => meatNear(visit, m, 'declare')),
		drugSame: flag(cure.some((d) => sentences.has(d.sentence))),
		drugBlock: flag(cure.some((d) => blocks.has(visit.blocks[d.sentence] ?? -1))),
		drugPlan: flag(cure.some((d) => d.section === 'plan' || d.section === 'assessment')),
		drugNote: flag(cure.some((d) => d.section !== 'meds')),
		drugMeds: flag(cure.some((d) => d.section === 'meds')),
		several: Math.min(1, (ms.length - 1) / 3),
		long: Math.min(1, (Math.max(...ms.map((m) => m.words.length)) - 1) / 3),
		ownPhrase: flag(ms.some((m) => m.source === 'own')),
		// The share is that of a condition told as present: of one that is over it says nothing.
		share: past ? 0 : shareOf(code),
	};
	const judged = ms.some((m) => m.section === 'assessment' || m.section === 'plan');
	out.judged = flag(judged);
	out.aside = flag(visit.planned && !judged);
	out.tobacco = flag(/^(?:F17|Z72\.0|Z87\.891)/.test(code));
	const dx = !out.symptom && !out.finding && !out.status;
	out.dxTitled = flag(
		dx && ms.some((m) => m.title && (m.section === 'assessment' || m.section === 'plan') && m.assertion === 'present'),
	);
	out.dxBare = flag(dx && !visit.planned && ms.some((m) => m.section === 'unknown' || m.section === 'hpi'));
	out.leads = flag(
		dx &&
			ms.some((m) => m.from <= 2 && m.assertion === 'present' && (m.section === 'assessment' || m.section === 'plan')),
	);
	out.leadsUnknown = flag(dx && ms.some((m) => m.from <= 2 && m.assertion === 'present' && m.section === 'unknown'));
	const judging = ms.filter((m) => m.section === 'assessment' || m.section === 'plan');
	out.cover = best(
		judging.filter((m) => m.title),
		(m) => covered(visit, m, dx),
	);
	out.coverUnknown = best(
		ms.filter((m) => m.title && m.section === 'unknown'),
		(m) => covered(visit, m),
	);
	out.coverCc = best(
		ms.filter((m) => m.section === 'cc'),
		(m) => covered(visit, m),
	);
	out.clause = flag(dx && judging.some((m) => m.assertion === 'present' && headsClause(visit, m)));
	out.clauseUnknown = flag(
		dx && ms.some((m) => m.section === 'unknown' && m.assertion === 'present' && headsClause(visit, m)),
	);
	out.headed = flag(
		ms.some((m) => m.assertion === 'present' && !asides.has(m.section) && headsItem(visit, m, covered(visit, m, true))),
	);
	const deeds = ms.map((m) => deedsAt(visit.reading.note, m));
	for (const kind of ['acts', 'orders', 'topic'] as const) out[kind] = Math.max(...deeds.map((d) => d[kind]));
	out.symptomTitled = flag(out.symptom === 1 && judging.some((m) => m.title));
	const planned = visit.planned ? 'P' : 'N';
	for (const zone of zones) {
		const here = ms.filter((m) => m.section === zone);
		if (here.length > 0) out[`${zone}${zone === 'unknown' || zone === 'hpi' || zone === 'cc' ? planned : ''}`] = 1;
	}
	if (ms.some((m) => m.title && (m.section === 'assessment' || m.section === 'plan'))) out.titled = 1;
	if (ms.some((m) => m.title && m.section === 'unknown')) out.titledUnknown = 1;
	if (
		ms.some(
			(m) =>
				(m.section === 'assessment' || m.section === 'plan') &&
				visit.reading.note.sentences[m.sentence]?.listItem === true,
		)
	)
		out.listed = 1;
	if (visit.reader) out.alike = best(ms, (m) => alike(visit, visit.reader as NoteReader, m, code));
	if (visit.reader?.told) out.context = contextOf(visit.reader.told, ms);
	return out;
}

/** How near the whole sentence of a mention comes to the condition: little, where it tells of much else. */
function alike({ release, reading: { note } }: Visit, reader: NoteReader, m: Mention, code: string): number {
	const s = note.sentences[m.sentence];
	return s ? reader.alike(release, note.text.slice(s.start, s.end), code) : 0;
}

/** Classes of assertion that are weighed apart. */
export const classOf = (a: Assertion): 'live' | 'past' | 'open' | 'not' =>
	a === 'present' ? 'live' : a === 'historical' || a === 'resolved' ? 'past' : a === 'uncertain' ? 'open' : 'not';
