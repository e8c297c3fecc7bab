import type { Visit } from '../concept/features.ts';
import type { Draft, Evidence, Span } from '../contract.ts';
import { withCode, withoutCode } from '../decide/draft.ts';
import { sectionAt } from '../read/section-at.ts';
import {
	asTest,
	asVaccine,
	bareGiven,
	emptyCell,
	givenThere,
	notGiven,
	now,
	ofOthers,
	onlyIf,
	onlySpokenOf,
	otherShot,
	site,
	takenBack,
	vaccinatedNow,
	vaccine,
	wasGiven,
} from '../tables/immunization.ts';

const CODE = 'Z23';
const WHY = 'vaccine given at this visit (I.C.21.c.2)';
const quiet = new Set(['fh', 'pmh', 'psh', 'problems', 'allergies', 'instructions', 'ros']);

/** Told of a vaccine: it went in, it did not, or the clause leaves it open. */
type Told = 'given' | 'not' | undefined;

/** The sentences of the text, as long as it. */
function sentencesOf(text: string): Span[] {
	const out: Span[] = [];
	let start = 0;
	for (const m of text.matchAll(/\n|;|\.(?=\s|$)(?<!\b(?:no|vs|approx)\.)/gi)) {
		if (m.index > start) out.push({ start, end: m.index });
		start = m.index + m[0].length;
	}
	return start < text.length ? [...out, { start, end: text.length }] : out;
}

/** The clauses of a sentence: a remark after a comma, a dash or a bracket, a cell, a consequence. */
function clausesOf(text: string, { start, end }: Span): Span[] {
	const out: Span[] = [];
	let from = start;
	for (const m of text.slice(start, end).matchAll(/,(?!\d)| [-–—>]+ |->|→|[()]|\||\t|\b(?:so|but)\b/g)) {
		out.push({ start: from, end: start + m.index });
		from = start + m.index + m[0].length;
	}
	return [...out, { start: from, end }].filter((c) => c.end > c.start);
}

/** The clause without lot, expiry and the date of the visit, which put nothing at another time. */
function undated(clause: string, dateOfService: string): string {
	const [y = '', m = '', d = ''] = dateOfService.split('-');
	const today = [`${+m}/${+d}/${y}`, `${+m}/${+d}/${y.slice(2)}`, `${m}/${d}/${y}`, `${m}/${d}/${y.slice(2)}`];
	return today.reduce(
		(s, date) => s.replaceAll(date, ''),
		clause.replace(/\b(?:lot|exp\w*)\.?[ #:]*\S*\d\S*/gi, 'lot'),
	);
}

/** What a clause tells of a vaccine that it, or one before it, names. */
function toldIn(clause: string, names: boolean, sure: boolean): Told {
	const first = [...clause.matchAll(vaccine)][0];
	if (names && vaccinatedNow.test(clause) && !ofOthers.test(clause)) return 'given';
	if (names && first && givenThere.test(clause.slice(first.index + first[0].length)) && !ofOthers.test(clause))
		return 'given';
	if (ofOthers.test(clause) || notGiven.test(clause) || /\bno (?:\w+ ){0,2}$/i.test(before(clause))) return 'not';
	if (otherShot.test(clause)) return 'not';
	const given = sure ? wasGiven.test(clause) : bareGiven.test(clause);
	if (given) return onlyIf.test(clause) ? 'not' : 'given';
	if (onlySpokenOf.test(clause)) return undefined;
	return (names || /^\W*(?:\d|lot|im\b)/i.test(clause) || site.test(clause)) && (site.test(clause) || now.test(clause))
		? 'given'
		: undefined;
}

/** What stands before the first vaccine of a clause. */
function before(clause: string): string {
	const first = [...clause.matchAll(vaccine)][0];
	return first ? clause.slice(0, first.index) : '';
}

/** Whether the sentence names a vaccine at all, and the words that tell of its giving. */
function givenIn(text: string, sentence: Span, dateOfService: string): { told: Told; at: Span } | undefined {
	const whole = text.slice(sentence.start, sentence.end);
	const names = [...whole.matchAll(vaccine)];
	if (names.length === 0) return undefined;
	const labelled = asVaccine.test(whole) || names.some((m) => m.groups?.sure);
	let named: Span | undefined;
	let sure = false;
	let last: { told: Told; at: Span } | undefined;
	const clauses = clausesOf(text, sentence);
	for (const [i, c] of clauses.entries()) {
		const clause = undated(text.slice(c.start, c.end), dateOfService);
		const here = [...text.slice(c.start, c.end).matchAll(vaccine)][0];
		if (here) {
			if (asTest.test(clause)) continue;
			named = { start: c.start + here.index, end: c.start + here.index + here[0].length };
			sure = labelled;
			if (/\bafter (?:\w+ ){0,2}$/i.test(before(clause))) return { told: 'not', at: named };
		}
		if (!named || (!here && emptyCell.test(clause))) continue;
		const told = toldIn(clause, here !== undefined, sure);
		if (told === undefined) continue;
		const at = { start: Math.min(named.start, c.start), end: c.end };
		const next = clauses[i + 1];
		if (told === 'given' && next && takenBack.test(text.slice(next.start, next.end))) return { told: 'not', at: named };
		if (told === 'given') return { told, at: here ? { start: c.start, end: c.end } : at };
		last = { told, at: named };
		if (!here) return last;
	}
	return last ?? (named ? { told: undefined, at: named } : undefined);
}

/** Encounters at which a vaccine was given; one that the note says was not given is none. */
export function withImmunized(draft: Draft, visit: Visit): Draft {
	const { note } = visit.reading;
	const kind = (at: number) => sectionAt(note.sections, at);
	const told = sentencesOf(note.text).flatMap((s) => givenIn(note.text, s, draft.encounter.dateOfService) ?? []);
	for (const { told: is, at } of told) {
		const section = kind(at.start);
		if (is !== 'given' || quiet.has(section)) continue;
		const words = note.text.slice(at.start, at.end);
		const start = at.start + words.length - words.trimStart().length;
		const quote = words.trim();
		const evidence: Evidence = {
			start,
			end: start + quote.length,
			quote,
			section,
			assertion: 'present',
			role: 'mention',
		};
		return withCode(draft, CODE, [evidence], WHY, 0.8);
	}
	const reported = draft.codes.find((c) => c.code === CODE);
	const refused = (e: Evidence) =>
		told.some((t) => t.told === 'not' && Math.abs(t.at.start - e.start) < 60 && t.at.start < e.end + 60);
	return reported?.evidence.filter((e) => e.role === 'mention').every(refused)
		? withoutCode(draft, CODE, 'negated')
		: draft;
}
