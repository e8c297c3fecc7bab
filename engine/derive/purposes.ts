import type { Row } from '../../icd-data/release.ts';
import type { Concept } from '../concept/concept.ts';
import { weigh } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Sex } from '../contract.ts';
import { withReplaced } from '../decide/draft.ts';
import { ageOfInfant } from '../facts/age.ts';
import type { Mention } from '../find/mention.ts';
import { trimesterWords } from '../find/pregnancy.ts';
import { titleParts } from '../specify/title.ts';
import { chronic } from '../tables/course.ts';
import { foundByMeasuring, knownBefore } from '../tables/found-by-measuring.ts';
import { parities, unspecifiedOrder } from '../tables/parity.ts';
import type { Purpose } from '../tables/purpose.ts';
import { purposes } from '../tables/purposes.ts';
import { denied, today } from './today.ts';

/** The codes of a purpose for this patient: its own, else those of another age; undefined where it fits none. */
function fitting(index: number, age: number | undefined, sex: Sex | undefined): Pick<Purpose, 'codes'> | undefined {
	const p = purposes[index];
	if (!p || (p.sex && (sex === 'male' || sex === 'female') && p.sex !== sex)) return undefined;
	const ofAge = (x: Pick<Purpose, 'minAge' | 'maxAge'>) =>
		age === undefined || !((x.minAge !== undefined && age < x.minAge) || (x.maxAge !== undefined && age >= x.maxAge));
	return ofAge(p) ? p : p.instead?.find(ofAge);
}

/** Below a header: the leaf of the trimester that the note gives, else the unspecified one. */
function documented(visit: Visit, header: Row): Row {
	const wanted = trimesterWords(visit.reading.weeks);
	const leaf = visit.release
		.leaves(header)
		.find((l) => wanted.length > 0 && wanted.every((w) => titleParts(visit.release, l).asks.includes(w)));
	return leaf ?? visit.release.defaultChild(header);
}

/** The first pregnancy or a later one, where the note counts them. */
const inOrder = (visit: Visit, code: string): string =>
	(code === unspecifiedOrder && parities.find((p) => p.says.test(visit.reading.note.text))?.code) || code;

/** A purpose told as the reason, in the assessment or at the head of the note is surer than one in passing. */
function certainty(visit: Visit, mentions: readonly Mention[]): number {
	const early = visit.reading.note.text.length * 0.3;
	return mentions.some(
		(m) => m.section === 'cc' || m.section === 'assessment' || m.section === 'procedure' || m.title || m.start < early,
	)
		? 0.8
		: 0.55;
}

/** Encounter purposes that the note states for today, as codes with their words (I.C.21.c). */
export function purposesOf(visit: Visit, age: number | undefined, sex: Sex | undefined): Concept[] {
	const { release } = visit;
	const byRow = new Map<number, Mention[]>();
	const years = ageOfInfant(visit.reading.note.text, age);
	for (const m of visit.reading.purposes) {
		if (!fitting(m.of, years, sex) || denied(visit, m) || !today(visit, m)) continue;
		byRow.set(m.of, [...(byRow.get(m.of) ?? []), m]);
	}
	return [...byRow].flatMap(([of, mentions]) =>
		(fitting(of, years, sex)?.codes ?? []).flatMap((told) => {
			const code = inOrder(visit, told);
			const row = release.find(code);
			const billable = row >= 0 && !release.billable(row) ? documented(visit, row) : row;
			const weighed = weigh(visit, code, mentions, false, { purpose: 1 });
			if (billable < 0 || !release.billable(billable) || !weighed) return [];
			return [
				{
					row: billable,
					base: row,
					manifestation: -1,
					mentions,
					assertion: 'present' as const,
					score: certainty(visit, mentions),
					features: weighed.features,
					why: [`purpose of the visit: ${purposes[of]?.id ?? ''} (${purposes[of]?.cites ?? ''})`],
				},
			];
		}),
	);
}

/** Years from which nobody is measured for growth. */
const ADULT = 18;
const abnormal =
	/(?<!\b(?:no|without|w\/o|any|not) )\babnormal\b|\bnew (?:high|low|elevated|murmur|lump|mass|finding|diagnosis|rash)\b/i;
/** The author counts what is new at an examination. */
const counted =
	/\b(?:there (?:is|are)|found|with|but) (?:(?:a|an|one|two|three|a few|several|some|\d) )?new (?:things?|findings?|problems?|diagnos[ei]s|issues?|concerns?)\b(?! (?:to report|today: none))/i;
const changed =
	/\b(?:new|newly|flar\w+|abnormal|elevated|uncontrolled|worsen\w*|above goal|not at goal|increase[d]?|start(?:ed)?|noted|found|discovered|positive)\b/i;

/** An examination with an abnormal finding: something new, or a known condition that changed (I.C.21.c.13). */
export function withAbnormalExam(draft: Draft, visit: Visit): Draft {
	let out = draft;
	for (const p of purposes.flatMap((x) => [x, ...(x.instead ?? [])])) {
		const here = p.abnormal ? out.codes.find((c) => p.codes.includes(c.code)) : undefined;
		if (!p.abnormal || !here) continue;
		const said =
			counted.test(visit.reading.note.text) || here.evidence.some((e) => abnormal.test(sentenceAt(visit, e.start)))
				? here
				: undefined;
		const finding =
			said ??
			out.codes.find(
				(c) =>
					!c.code.startsWith('Z') &&
					(!startsWithAny(c.code, chronic) ||
						((out.age ?? ADULT) < ADULT &&
							startsWithAny(c.code, foundByMeasuring) &&
							!knownBefore.test(sentenceAt(visit, c.evidence[0]?.start ?? 0))) ||
						c.evidence.some((e) => changed.test(sentenceAt(visit, e.start)))),
			);
		if (finding)
			out = withReplaced(
				out,
				here.code,
				p.abnormal,
				finding.evidence.slice(0, 1),
				`abnormal finding: ${finding.code} (I.C.21.c.13)`,
			);
	}
	return out;
}

function sentenceAt(visit: Visit, at: number): string {
	const s = visit.reading.note.sentences.find((x) => x.start <= at && at < x.end);
	return s ? visit.reading.note.text.slice(s.start, s.end) : '';
}
