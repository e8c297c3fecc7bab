import type { Mention } from '../find/mention.ts';
import { COUNTED, countedKinds } from '../tables/counted.ts';
import { chronic } from '../tables/course.ts';
import {
	atOtherTime,
	dealtWith,
	LIFTED,
	OPENING,
	OUTRIGHT,
	openingPlace,
	outrightBehind,
	outrightly,
	outrightReach,
} from '../tables/outright.ts';
import type { Visit } from './features.ts';
import { startsWithAny } from './prefix.ts';

interface Weighed {
	readonly score: number;
	readonly mentions: readonly Mention[];
}

/** How likely a condition told as present is reportable, where words of its own tell that it counts: at least `OUTRIGHT`. */
export function raised(visit: Visit, code: string, { score, mentions }: Weighed): number {
	const counts =
		statedOutright(visit, mentions) ||
		(score >= COUNTED && startsWithAny(code, countedKinds) && !overAll(mentions)) ||
		(score >= LIFTED &&
			(dealtWithHere(visit, mentions) ||
				treatedBehind(visit, code, mentions) ||
				(!visit.planned && opensNote(visit, code, mentions))));
	return counts ? Math.max(OUTRIGHT, score) : score;
}

/** "Seasonal allergies, cetirizine.": a drug for it stands right behind the name, which ends its item. */
const treatedBehind = (visit: Visit, code: string, mentions: readonly Mention[]): boolean =>
	!mentions.some((m) => m.unaddressed) &&
	visit.drugs.some(
		(d) =>
			!d.off &&
			!d.notTaken &&
			startsWithAny(code, d.drug.treats) &&
			mentions.some(
				(m) =>
					m.assertion === 'present' &&
					(m.section === 'unknown' || m.section === 'assessment' || m.section === 'plan') &&
					m.end < d.start &&
					itemThenDrug.test(visit.reading.note.text.slice(m.end, d.start)),
			),
	);
const itemThenDrug = /^[,;.:]? (?:(?:on|continue[sd]?|start(?:ed|s)?|add(?:ed)?|renew(?:ed)?|refill(?:ed)?) )?$/i;

/** Named only in a list of what the patient has had. */
const overAll = (mentions: readonly Mention[]): boolean =>
	mentions.every((m) => m.section === 'pmh' || m.section === 'problems' || m.section === 'ros');

const statedOutright = (visit: Visit, mentions: readonly Mention[]): boolean =>
	told(visit, mentions, (before) => outrightly.test(before));

const dealtWithHere = (visit: Visit, mentions: readonly Mention[]): boolean =>
	told(
		visit,
		mentions,
		(before, after) =>
			(dealtWith.test(before) || outrightBehind.test(after)) && !atOtherTime.test(before) && !atOtherTime.test(after),
	);

/** Whether the words beside one of the affirmed mentions say something of it. */
const told = (
	{ reading: { note } }: Visit,
	mentions: readonly Mention[],
	says: (before: string, after: string) => boolean,
): boolean =>
	mentions.some(
		(m) =>
			m.assertion === 'present' &&
			says(
				note.text.slice(Math.max(0, m.start - outrightReach), m.start),
				note.text.slice(m.end, m.end + outrightReach),
			),
	);

/** A chronic disease that opens a note without an assessment is what the visit is about; a clinic's name opens it too. */
const opensNote = ({ reading: { note } }: Visit, code: string, mentions: readonly Mention[]): boolean =>
	startsWithAny(code, chronic) &&
	mentions.some(
		(m) =>
			m.assertion === 'present' &&
			m.section === 'unknown' &&
			m.start < OPENING &&
			!openingPlace.test(note.text.slice(m.end, m.end + outrightReach)),
	);
