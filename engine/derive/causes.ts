import type { Release, Row } from '../../icd-data/release.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Evidence } from '../contract.ts';
import { withCode } from '../decide/draft.ts';
import { evidenceOf } from '../decide/evidence.ts';
import type { Mention } from '../find/mention.ts';
import type { Episode } from '../specify/seventh.ts';
import { causedCodes, falls, incident, noFall } from '../tables/cause-limits.ts';
import { causePhrases } from '../tables/causes.ts';
import { inSeat } from './occupant.ts';
import { inResidence } from './residence.ts';

const quiet = new Set(['fh', 'pmh', 'psh', 'problems', 'sh', 'ros', 'allergies', 'instructions', 'signature', 'meds']);
const letters = { initial: 'A', subsequent: 'D', sequela: 'S' } as const;

function rowFor(release: Release, code: string, episode: Episode): Row {
	const base = release.find(code);
	if (base < 0 || release.billable(base)) return base;
	const direct = release.withSeventh(base, letters[episode.phase]);
	if (direct >= 0) return direct;
	let row = base;
	for (let child = release.defaultChild(row); child >= 0; child = release.defaultChild(row)) {
		row = child;
		if (release.billable(row)) return row;
		const full = release.withSeventh(row, letters[episode.phase]);
		if (full >= 0) return full;
	}
	return -1;
}

/** The most telling mention of a kind: one that names more than "unspecified", what did not happen long ago, most words, then the earliest. */
function pick(release: Release, mentions: readonly Mention[], kind: string): Mention | undefined {
	const own = mentions.filter((m) => causePhrases[m.of]?.kind === kind);
	const vague = (m: Mention) => Number(/\bunspecified\b/i.test(release.title(m.row)));
	const past = (m: Mention) => Number(m.assertion === 'historical');
	return own.sort(
		(a, b) =>
			vague(a) - vague(b) ||
			past(a) - past(b) ||
			b.words.length - a.words.length ||
			b.score - a.score ||
			a.start - b.start,
	)[0];
}

/** What happened before ("s/p MVA") is how the injury came about all the same. */
const happened = (text: string, m: Mention): Evidence => ({ ...evidenceOf(text, m), assertion: 'present' });

/** What the patient's animal did or where it was is no illness of somebody else's. */
const pets = new Set(['dog', 'cat', 'pet', 'horse', 'puppy']);
/** What is denied before a comma is not what happened behind it ("no FB, slicing an avocado"). */
const deniedHere = /\b(?:no|not|denie[sd]|without|never|neg(?:ative)?|w\/o)\b/i;
const beyondComma = ({ reading: { note } }: Visit, m: Mention): boolean => {
	const before = note.text.slice(note.sentences[m.sentence]?.start ?? m.start, m.start);
	const comma = before.lastIndexOf(',');
	return comma >= 0 && !deniedHere.test(before.slice(comma)) && !deniedHere.test(note.text.slice(m.start, m.end));
};

const of = (visit: Visit, m: Mention): boolean =>
	m.assertion === 'present' ||
	(m.assertion === 'negated' && beyondComma(visit, m)) ||
	m.assertion === 'historical' ||
	(m.assertion === 'other-person' &&
		(visit.reading.note.sentences[m.sentence]?.tokens.some((t) => pets.has(t.fold)) ?? false));

/** Sections that tell how and where it happened. */
const telling = new Set(['cc', 'hpi', 'unknown', 'header', 'assessment', 'procedure']);

/** Sentences that name the reported injuries. */
const injuredAt = (draft: Draft, visit: Visit): number[] => {
	const starts = draft.codes
		.filter((c) => startsWithAny(c.code, causedCodes.injuries))
		.flatMap((c) => c.evidence.map((e) => e.start));
	return starts.map((at) => visit.reading.note.sentences.findIndex((s) => s.start <= at && at < s.end));
};

/** Sentences that tell a moment at which something gave way, where no mechanism was found. */
const incidentsOf = ({ reading: { note } }: Visit): number[] =>
	note.sentences.flatMap((s, i) =>
		telling.has(s.section) && incident.test(note.text.slice(s.start, s.end)) ? [i] : [],
	);

/** External cause, place and activity beside an injury that the note reports (I.C.20). */
export function withCauses(draft: Draft, visit: Visit, episode: Episode): Draft {
	if (
		!draft.codes.some((c) => startsWithAny(c.code, causedCodes.injuries) && !startsWithAny(c.code, causedCodes.except))
	)
		return draft;
	const { release } = draft;
	const upright = noFall.test(visit.reading.note.text);
	const named = visit.reading.causes.filter(
		(m) => of(visit, m) && !quiet.has(m.section) && !(upright && startsWithAny(causePhrases[m.of]?.code ?? '', falls)),
	);
	const mechanism = pick(release, named, 'mechanism');
	const told = mechanism ? [mechanism.sentence] : [...injuredAt(draft, visit), ...incidentsOf(visit)];
	const live = named.filter((m) => telling.has(m.section) && told.some((s) => Math.abs(s - m.sentence) <= 2));
	let out = draft;
	for (const kind of ['mechanism', 'place', 'activity', 'work-status'] as const) {
		if (kind !== 'mechanism' && episode.phase !== 'initial') break;
		const m = kind === 'mechanism' ? mechanism : pick(release, kind === 'work-status' ? named : live, kind);
		const code = causePhrases[m?.of ?? -1]?.code ?? '';
		const found = m ? rowFor(release, inSeat(release, code, visit.reading.note, m), episode) : -1;
		if (!m || found < 0) continue;
		const { row, evidence } = inResidence(release, found, visit.reading.note);
		const shown = [happened(visit.reading.note.text, m), ...evidence];
		out = withCode(out, release.code(row), shown, `${kind}: ${m.via}`, 0.75);
	}
	return out;
}
