import type { Visit } from '../concept/features.ts';
import type { Mention } from '../find/mention.ts';
import type { Sentence } from '../read/note.ts';
import { purposes } from '../tables/purposes.ts';
import {
	carriedOut,
	denial,
	doneThen,
	elsewhere,
	hereFor,
	namedBeside,
	onRecord,
	open,
	operationAhead,
	ordered,
	otherTime,
	reason,
	verdictFirst,
} from '../tables/visit-time.ts';

const isPiece = (text: string, s: Sentence, k: number): boolean => {
	const [a, b] = [s.tokens[k - 1], s.tokens[k]];
	return k === 0 || !a || !b || b.gap >= 2 || (b.gap === 1 && /[,;]/.test(text.slice(a.end, b.start)));
};

/** The words around a purpose, without its own, up to the next comma; a piece behind it that only judges it belongs to it. */
export function aroundOf(visit: Visit, m: Mention): string {
	const { note } = visit.reading;
	const s = note.sentences[m.sentence];
	if (!s) return '';
	let from = m.from;
	while (from > 0 && !isPiece(note.text, s, from)) from--;
	let to = m.to;
	while (to < s.tokens.length && !isPiece(note.text, s, to)) to++;
	const start = from === 0 ? s.start : (s.tokens[from]?.start ?? s.start);
	const end = to >= s.tokens.length ? s.end : (s.tokens[to]?.start ?? s.end);
	const behind = note.text.slice(end, s.end);
	const before = note.text.slice(start, m.start);
	const after = note.text.slice(m.end, verdictFirst.test(behind) ? Math.min(s.end, end + 40) : end);
	const inside = s.tokens
		.slice(m.from, m.to)
		.filter((t) => !m.words.includes(t.fold))
		.map((t) => note.text.slice(t.start, t.end));
	return `${before} ${inside.join(' ')} ${after}`;
}

/** Care after an operation counts the days since it, which put it at no other time. */
const afterOperation = /^Z4(?:7|8\.[38])/;
const sinceThen = /\b\d+ ?(?:d|days?|w|wks?|weeks?|mo|months?)(?: ago)?\b|\bago\b/gi;

/** The outcome of a test of pregnancy is no reason to come, however early it is told. */
const aResult = /^Z32\.0/;

/** A clause that says little beside the purpose states it as an item of its own. */
const BRIEF = 3;

/** Whether the note denies the purpose itself; "all negative" behind a test is its result. */
export function denied(visit: Visit, m: Mention): boolean {
	if (m.assertion === 'present' || m.assertion === 'screening' || m.assertion === 'vaccine') return false;
	if (m.assertion !== 'negated' && m.assertion !== 'resolved') return true;
	const s = visit.reading.note.sentences[m.sentence];
	return !s || denial.test(visit.reading.note.text.slice(s.start, m.start));
}

/** Whether a purpose of the visit is told for today, and not in passing, for later, or as refused. */
export function today(visit: Visit, m: Mention): boolean {
	const s = visit.reading.note.sentences[m.sentence];
	const purpose = purposes[m.of];
	if (!s || !purpose || elsewhere.has(m.section)) return false;
	if (purpose.codes[0] === 'Z39.2' && doneThen.test(visit.reading.note.text.slice(m.end, m.end + 40))) return false;
	const told = aroundOf(visit, m);
	const aftercare = afterOperation.test(purpose.codes[0] ?? '');
	const around = aftercare ? told.replace(sinceThen, '') : told;
	const later = otherTime.test(around);
	const judged = m.section === 'assessment' || m.section === 'procedure';
	const opens = visit.reading.note.sentences[m.sentence - 1]?.section !== m.section;
	const brief =
		isPiece(visit.reading.note.text, s, m.from) &&
		(opens || purpose.told === undefined) &&
		(around.match(/\w+/g) ?? []).length <= BRIEF;
	const stated =
		m.section === 'cc' ||
		(judged && aftercare) ||
		(judged && (m.title || brief)) ||
		(m.title && m.start < visit.reading.note.text.length * 0.15 && !aResult.test(purpose.codes[0] ?? '')) ||
		hereFor.test(visit.reading.note.text.slice(Math.max(s.start, m.start - 40), m.start));
	if (/^preop/.test(purpose.id)) return !otherTime.test(around.replace(operationAhead, ''));
	if (purpose.told === 'as-reason') return stated && (m.section === 'cc' || !later);
	const words = visit.reading.note.text.slice(s.start, s.end);
	if (/^(?:screen|antenatal)-/.test(purpose.id)) {
		const named = m.words.some((w) => w === 'screening' || w === 'screen') || namedBeside.test(around);
		const open = named ? !otherTime.test(around.replace(ordered, '')) : !later;
		return open && !onRecord.test(around) && (stated || carriedOut.test(words));
	}
	return (stated && (m.section === 'cc' || !later)) || (!later && (open.has(m.section) || reason.test(words)));
}
