import type { Concept } from '../concept/concept.ts';
import { weigh } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Mention } from '../find/mention.ts';
import {
	curable,
	cured,
	endedBy,
	followUp,
	givenInCourses,
	longAgo,
	lookedClear,
	notEnded,
	treated,
} from '../tables/cured.ts';
import { eradicated } from '../tables/eradicated.ts';

/** What the note says of a condition: its sentences in the assessment and those that follow in the same block or beside it. */
function told(visit: Visit, mentions: readonly Mention[]): string {
	const { note } = visit.reading;
	const taken = new Set<number>();
	for (const m of mentions) {
		const block = visit.blocks[m.sentence] ?? 0;
		for (let i = m.sentence; i < note.sentences.length && i <= m.sentence + 6; i++) {
			const s = note.sentences[i];
			if (!s || s.section !== m.section || (i > m.sentence && (visit.blocks[i] ?? 0) !== block)) break;
			if (i > m.sentence && s.listItem && s.sep === 'line') break;
			taken.add(i);
		}
	}
	return [...taken]
		.sort((a, b) => a - b)
		.map((i) => note.text.slice(note.sentences[i]?.start ?? 0, note.sentences[i]?.end ?? 0))
		.join('. ');
}

const judged = (m: Mention): boolean => m.section === 'assessment' || m.section === 'plan' || m.section === 'unknown';

/** Fewer years after its treatment a cancer without a word of how it stands is not taken for gone. */
const YEARS = 3;

/** Every mention stands in a sentence that tells by what it was ended, and that this is years ago ("Prostate out 2009 for ca"). */
function endedLongAgo(visit: Visit, mentions: readonly Mention[], seen: number): boolean {
	const { note } = visit.reading;
	return mentions.every((m) => {
		const s = note.sentences[m.sentence];
		const words = s ? note.text.slice(s.start, s.end) : '';
		const years = [...words.matchAll(/\b(?:19|20)\d\d\b|(?<=\s)['’]\d\d\b/g)].map(([y]) =>
			y.length === 4 ? Number(y) : Number(y.slice(1)) + (Number(y.slice(1)) > 40 ? 1900 : 2000),
		);
		return (
			(endedBy.test(words) || lookedClear.test(words)) &&
			!notEnded.test(words) &&
			!treated.test(words) &&
			(years.length > 0 ? Math.max(...years) <= seen - YEARS : longAgo.test(words))
		);
	});
}

/**
 * Cancers that the assessment tells as gone and no longer treated, turned into history, with the follow-up that such a
 * visit is; `seen` is the year of the visit.
 */
export function withCured(visit: Visit, concepts: readonly Concept[], seen: number): Concept[] {
	const { release } = visit;
	const spread = concepts.some(
		(c) => c.row >= 0 && c.assertion === 'present' && /^C(?:7[7-9]|80)/.test(release.code(c.row)),
	);
	const out: Concept[] = [];
	for (const c of concepts) {
		const code = c.row >= 0 ? release.code(c.row) : '';
		if (isEradicated(visit, code, c)) {
			out.push(asPast(c, 'resolved'));
			continue;
		}
		const longAgoEnded = startsWithAny(code, [...curable, 'C81']) && endedLongAgo(visit, c.mentions, seen);
		if (!spread && c.assertion === 'present' && longAgoEnded && !takesCure(visit, code, c.mentions, givenInCourses)) {
			out.push(asPast(c, 'historical'));
			const looked = lookedClear.test(told(visit, c.mentions.filter(judged))) ? follow(visit, c) : undefined;
			if (looked) out.push(looked);
			continue;
		}
		if (spread || !startsWithAny(code, curable) || (c.assertion !== 'present' && c.assertion !== 'historical')) {
			out.push(c);
			continue;
		}
		if (c.assertion === 'historical' && takesCure(visit, code, c.mentions, longAgoEnded ? givenInCourses : NONE)) {
			out.push(underTreatment(visit, code, c));
			continue;
		}
		const words = told(visit, c.mentions.filter(judged));
		const clear = c.assertion === 'historical' && lookedClear.test(words);
		const gone = (cured.test(words) || clear) && !treated.test(words) && !takesCure(visit, code, c.mentions);
		out.push(gone ? asPast(c, 'historical') : c);
		const visitFor = gone && (clear || followUp.test(words)) ? follow(visit, c) : undefined;
		if (visitFor) out.push(visitFor);
	}
	return out;
}

const asPast = (c: Concept, assertion: 'historical' | 'resolved'): Concept => ({
	...c,
	assertion,
	mentions: c.mentions.map((m) => ({ ...m, assertion })),
});

/** An infection that the note tells as ended by its treatment. */
function isEradicated(visit: Visit, code: string, c: Concept): boolean {
	const row = eradicated.find((e) => startsWithAny(code, e.codes));
	if (!row || (c.assertion !== 'present' && c.assertion !== 'historical')) return false;
	const words = told(visit, c.mentions);
	return row.over.test(words) && !row.still.test(words);
}

/** A cancer told with "history of" whose treatment goes on is no history (I.C.2.m). */
function underTreatment(visit: Visit, code: string, c: Concept): Concept {
	const mentions = c.mentions.map((m) => (m.assertion === 'historical' ? { ...m, assertion: 'present' as const } : m));
	const weighed = weigh(visit, code, mentions, false);
	return weighed ? { ...c, ...weighed, mentions, assertion: 'present' } : c;
}

const NONE: ReadonlySet<string> = new Set();

/** A drug for it is taken in the sentences around; one of the classes `then` is not, where it stands in the very sentence. */
const takesCure = (
	visit: Visit,
	code: string,
	mentions: readonly Mention[],
	then: ReadonlySet<string> = NONE,
): boolean =>
	visit.drugs.some(
		(d) =>
			!d.off &&
			!d.notTaken &&
			d.section !== 'pmh' &&
			startsWithAny(code, d.drug.treats) &&
			d.drug.longTerm !== undefined &&
			mentions.some((m) => Math.abs(m.sentence - d.sentence) <= 3) &&
			!(then.has(d.drug.class) && mentions.some((m) => m.sentence === d.sentence)),
	);

function follow(visit: Visit, c: Concept): Concept | undefined {
	const row = visit.release.find('Z08');
	const weighed = weigh(visit, 'Z08', c.mentions, true, { purpose: 1 });
	if (row < 0 || !weighed) return undefined;
	return {
		row,
		base: row,
		manifestation: -1,
		mentions: c.mentions,
		assertion: 'present',
		score: 0.8,
		features: weighed.features,
		why: ['purpose of the visit: follow-up of a cancer whose treatment is over (I.C.21.c.8)'],
	};
}
