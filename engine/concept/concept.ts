import type { Row } from '../../icd-data/release.ts';
import type { Assertion } from '../contract.ts';
import type { Mention, Reading } from '../find/mention.ts';
import type { Episode } from '../specify/seventh.ts';
import { titleParts } from '../specify/title.ts';
import { type Said, walk } from '../specify/walk.ts';
import { chronic, closedSpells } from '../tables/course.ts';
import { asDenied } from './denied.ts';
import { asTold } from './elsewhere.ts';
import { classOf, type Features, features, type Visit } from './features.ts';
import type { Group } from './group.ts';
import { atJoint } from './joint.ts';
import { atManyJoints, atOneOrBoth } from './many-joints.ts';
import { startsWithAny } from './prefix.ts';
import { raised } from './raised.ts';
import { saidOf } from './said.ts';
import { score } from './score.ts';
import { ways } from './turned.ts';
import { saidByReader } from './why.ts';

/** One condition of the note, judged: which code, how sure, and what the note asserts of it overall. */
export interface Concept {
	/** Billable row at full documented depth, or -1. */
	readonly row: Row;
	readonly base: Row;
	readonly manifestation: Row;
	readonly mentions: readonly Mention[];
	readonly assertion: Assertion;
	readonly score: number;
	readonly features: Features;
	readonly why: readonly string[];
}

interface Weighed {
	readonly score: number;
	readonly features: Features;
	readonly mentions: readonly Mention[];
}

const judging = (m: Mention): boolean => m.section === 'assessment' || m.section === 'plan';

export function weigh(
	visit: Visit,
	code: string,
	mentions: readonly Mention[],
	past: boolean,
	more: Features = {},
): Weighed | undefined {
	if (mentions.length === 0) return undefined;
	const [first, ...others] = ways(visit, code, mentions).map((seen): Weighed => {
		const f = { ...features(seen.visit, code, seen.mentions, past), ...more };
		return { score: (visit.score ?? score)(f), features: f, mentions };
	});
	return others.reduce((best, one) => (one.score > (best?.score ?? 0) ? one : best), first);
}

/** The assertion that holds for the condition: what the weightier places of the note say of it. */
function verdict(visit: Visit, code: string, g: Group): { assertion: Assertion; weighed: Weighed } {
	const pick = (kind: ReturnType<typeof classOf>) => g.mentions.filter((m) => classOf(m.assertion) === kind);
	const isChronic = startsWithAny(code, chronic);
	const past = pick('past');
	const closed = (m: Mention) =>
		startsWithAny(code, closedSpells.of) && closedSpells.says.test(visit.reading.note.text.slice(m.end, m.end + 40));
	const pastIsLive = isChronic && past.some((m) => m.assertion === 'historical' && !closed(m));
	const still = past.map((m) => (m.assertion === 'historical' ? { ...m, assertion: 'present' as const } : m));
	const live = weigh(
		visit,
		code,
		pastIsLive ? [...pick('live'), ...still] : pick('live'),
		pastIsLive && pick('live').length === 0,
	);
	const open = weigh(visit, code, pick('open'), false);
	const over = weigh(visit, code, past, true);
	const not = pick('not');
	if (live && !(open && outweighs(g, open, live))) {
		if (over && !isChronic && closesIt(past, live.mentions))
			return { assertion: past[past.length - 1]?.assertion ?? 'historical', weighed: over };
		if (deniedInAssessment(not, live.mentions)) return { assertion: 'negated', weighed: live };
		return { assertion: 'present', weighed: live };
	}
	if (open) return { assertion: 'uncertain', weighed: open };
	if (over)
		return { assertion: past.some((m) => m.assertion === 'resolved') ? 'resolved' : 'historical', weighed: over };
	const rest = weigh(visit, code, not, false) as Weighed;
	return { assertion: not[0]?.assertion ?? 'negated', weighed: rest };
}

/** Doubt in the assessment beats certainty elsewhere; a certain title beats doubt in its discussion. */
function outweighs(g: Group, open: Weighed, live: Weighed): boolean {
	if (live.mentions.some((m) => judging(m) && m.title)) return false;
	if (open.mentions.some(judging))
		return !live.mentions.some(
			(m) =>
				judging(m) &&
				m.assertion === 'present' &&
				m.words.length >= Math.max(...open.mentions.map((o) => o.words.length)),
		);
	if (live.mentions.some(judging)) return false;
	const lastOpen = open.mentions[open.mentions.length - 1] as Mention;
	const lastLive = live.mentions[live.mentions.length - 1] as Mention;
	return g.mentions.length > 0 && lastOpen.start > lastLive.start;
}

/** A condition told as over in the assessment, with nothing there that says it is present. */
const closesIt = (past: readonly Mention[], live: readonly Mention[]): boolean =>
	past.some(judging) && !live.some(judging);
const deniedInAssessment = (not: readonly Mention[], live: readonly Mention[]): boolean =>
	not.some((m) => judging(m) && m.assertion === 'negated') && !live.some(judging);

/** A condition said of both sides: one bilateral code where there is one, else one code a side (I.B.13). */
export function conceptsOf(visit: Visit, reading: Reading, named: Group, episode: Episode): Concept[] {
	const told = atJoint(visit, reading, asTold(visit, reading, atJoint(visit, reading, named)));
	const g = asDenied(visit, reading, atOneOrBoth(visit, reading, atManyJoints(visit, reading, told)));
	const said = saidFor(visit, reading, g, episode);
	const whole = conceptOf(visit, g, said);
	if (said.side !== 'bilateral' || whole.row < 0 || titleParts(visit.release, whole.row).side !== 'unspecified')
		return [whole];
	const sides = (['right', 'left'] as const).map((side) => conceptOf(visit, g, { ...said, side }));
	return sides.every((c) => c.row >= 0 && c.row !== whole.row) ? sides : [whole];
}

const saidFor = (visit: Visit, reading: Reading, g: Group, episode: Episode): Said =>
	saidOf(reading, visit.blocks, visit.release.code(g.row), g.mentions, siteWords(visit.release, g.row), episode);

function conceptOf(visit: Visit, g: Group, said: Said): Concept {
	const { release } = visit;
	const lead = leadMention(g);
	const walked = walk(release, g.row, lead.words, said);
	const code = walked.row >= 0 ? release.code(walked.row) : release.code(g.row);
	const { assertion, weighed } = verdict(visit, code, g);
	const why = [lead.via];
	if (walked.row >= 0 && walked.row !== g.row && walked.by.length > 0) why.push(`documented: ${walked.by.join(', ')}`);
	if (said.side && /right|left|bilateral/i.test(release.title(walked.row >= 0 ? walked.row : g.row)))
		why.push(`side: ${said.side}`);
	why.push(...saidByReader(weighed.features));
	return {
		row: walked.row,
		base: g.row,
		manifestation: lead.manifestation,
		mentions: [...weighed.mentions],
		assertion,
		score: assertion === 'present' ? raised(visit, code, weighed) : weighed.score,
		features: weighed.features,
		why,
	};
}

/** Words of a title and of the first titles below it: they name the site even where the mention does not. */
function siteWords(release: Visit['release'], row: Row): string[] {
	return [row, ...release.leaves(row).slice(0, 8)].flatMap((r) => titleParts(release, r).asks);
}

/** The mention that names the condition most fully. */
function leadMention(g: Group): Mention {
	return g.mentions.reduce((a, b) => (rankOf(b, g.row) > rankOf(a, g.row) ? b : a));
}
const rankOf = (m: Mention, row: Row): number =>
	(m.row === row ? 100 : 0) + m.words.length * 2 + (judging(m) ? 1 : 0) + (m.assertion === 'present' ? 1 : 0);
