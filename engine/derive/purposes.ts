import type { Row } from '../../icd-data/release.ts';
import type { Concept } from '../concept/concept.ts';
import { weigh } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Sex } from '../contract.ts';
import { withReplaced } from '../decide/draft.ts';
import type { Mention } from '../find/mention.ts';
import { trimesterWords } from '../find/pregnancy.ts';
import { titleParts } from '../specify/title.ts';
import { chronic } from '../tables/course.ts';
import { purposes } from '../tables/purposes.ts';

/** Sections that do not say why the patient is here today. */
const elsewhere = new Set([
	'pmh',
	'psh',
	'problems',
	'fh',
	'sh',
	'ros',
	'meds',
	'allergies',
	'instructions',
	'signature',
	'exam',
	'results',
]);
/** Words by which running text says what the visit is for. */
const reason =
	/\b(?:here|present(?:s|ed|ing)?|seen|seeing|comes? in|came in|in|visit|today|returns?|scheduled|brought|bib|referred|arrives?)\b[^.]{0,40}\b(?:for|with|to)\b|\b(?:today|done|given|performed|placed|removed|completed|administered|visit|exam|encounter)\b/i;
/** Purposes that a note mentions in passing all the time: only a reason for the visit or a problem title counts. */
const passing = new Set([
	'repeat-prescription',
	'establish-care',
	'genetic-counseling',
	'antibody-titer',
	'certificate',
	'insurance-exam',
	'lactation',
	'dental-exam',
	'sports-exam',
	'prep-hiv',
	'pregnancy-test-positive',
	'pregnancy-test-negative',
	'immunization',
	'results-visit',
	'cancer-follow-up',
	'antenatal-other',
]);
/** The purpose itself follows: what else the sentence tells may be of another time. */
const hereFor = /\b(?:here|presents?|seen|returns?) (?:today )?for (?:\w+ ){0,2}$/i;
/** Words that put the purpose at another time. */
const otherTime =
	/\b(?:last|next|prior|previous|ago|due|overdue|schedule[d]?|order(?:ed)?|refer(?:red|ral)?|declin\w*|will need|upcoming|up to date|utd|return for|f\/u for|in \d+ ?(?:-\d+ )?(?:d|days?|w|wks?|weeks|months|mo)|\d+ ?(?:-|to) ?\d+ ?(?:d|days)|\d+ ?(?:d|days))\b/i;

const fitsPatient = (index: number, age: number | undefined, sex: Sex | undefined): boolean => {
	const p = purposes[index];
	if (!p) return false;
	if (p.sex && sex && (sex === 'male' || sex === 'female') && p.sex !== sex) return false;
	if (age === undefined) return true;
	return !(p.minAge !== undefined && age < p.minAge) && !(p.maxAge !== undefined && age >= p.maxAge);
};

function today(visit: Visit, m: Mention): boolean {
	const s = visit.reading.note.sentences[m.sentence];
	if (!s || elsewhere.has(m.section)) return false;
	const words = visit.reading.note.text.slice(s.start, s.end);
	const stated =
		m.section === 'cc' ||
		(m.title && s.sep !== 'colon' && (m.section === 'assessment' || m.section === 'procedure')) ||
		(m.title && m.start < visit.reading.note.text.length * 0.15);
	const id = purposes[m.of]?.id ?? '';
	if (/^preop/.test(id)) return true;
	if (passing.has(id)) return stated;
	if (/^(?:screen|antenatal)-/.test(id))
		return (
			(stated && !otherTime.test(words)) ||
			(!otherTime.test(words) &&
				/\b(?:today|done|performed|completed|here for|obtained|collected)\b/i.test(words) &&
				m.section !== 'results')
		);
	return (
		hereFor.test(visit.reading.note.text.slice(s.start, m.start)) ||
		(stated && !(m.section !== 'cc' && otherTime.test(words))) ||
		(!otherTime.test(words) &&
			(m.section === 'unknown' ||
				m.section === 'assessment' ||
				m.section === 'plan' ||
				m.section === 'immunizations' ||
				m.section === 'header' ||
				m.section === 'procedure' ||
				reason.test(words)))
	);
}

/** Below a header: the leaf of the trimester that the note gives, else the unspecified one. */
function documented(visit: Visit, header: Row): Row {
	const wanted = trimesterWords(visit.reading.note.text);
	const leaf = visit.release
		.leaves(header)
		.find((l) => wanted.length > 0 && wanted.every((w) => titleParts(visit.release, l).asks.includes(w)));
	return leaf ?? visit.release.defaultChild(header);
}

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
	for (const m of visit.reading.purposes) {
		if (!fitsPatient(m.of, age, sex) || !today(visit, m)) continue;
		if (m.assertion !== 'present' && m.assertion !== 'screening' && m.assertion !== 'vaccine') continue;
		byRow.set(m.of, [...(byRow.get(m.of) ?? []), m]);
	}
	return [...byRow].flatMap(([of, mentions]) =>
		(purposes[of]?.codes ?? []).flatMap((code) => {
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

const changed =
	/\b(?:new|newly|abnormal|elevated|uncontrolled|worsen\w*|above goal|not at goal|increase[d]?|start(?:ed)?|noted|found|discovered|positive)\b/i;

/** An examination with an abnormal finding: something new, or a known condition that changed (I.C.21.c.13). */
export function withAbnormalExam(draft: Draft, visit: Visit): Draft {
	let out = draft;
	for (const p of purposes) {
		const here = p.abnormal ? out.codes.find((c) => p.codes.includes(c.code)) : undefined;
		if (!p.abnormal || !here) continue;
		const said = /\babnormal\b/i.test(sentenceAt(visit, here.evidence[0]?.start ?? 0)) ? here : undefined;
		const finding =
			said ??
			out.codes.find(
				(c) =>
					!c.code.startsWith('Z') &&
					(!startsWithAny(c.code, chronic) || c.evidence.some((e) => changed.test(sentenceAt(visit, e.start)))),
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
