import type { Release, Row } from '../../icd-data/release.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Evidence } from '../contract.ts';
import { withCode } from '../decide/draft.ts';
import { evidenceOf } from '../decide/evidence.ts';
import type { Mention } from '../find/mention.ts';
import type { Episode } from '../specify/seventh.ts';
import { causedCodes } from '../tables/cause-limits.ts';
import { causePhrases } from '../tables/causes.ts';

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

/** The most telling mention of a kind: most words, then the earliest. */
function pick(mentions: readonly Mention[], kind: string): Mention | undefined {
	const own = mentions.filter((m) => causePhrases[m.of]?.kind === kind);
	return own.sort((a, b) => b.words.length - a.words.length || b.score - a.score || a.start - b.start)[0];
}

/** What happened before ("s/p MVA") is how the injury came about all the same. */
const happened = (text: string, m: Mention): Evidence => ({ ...evidenceOf(text, m), assertion: 'present' });

/** Sections that tell how and where it happened. */
const telling = new Set(['cc', 'hpi', 'unknown', 'header', 'assessment', 'procedure']);

/** Sentences that name the reported injuries. */
const injuredAt = (draft: Draft, visit: Visit): number[] => {
	const starts = draft.codes
		.filter((c) => startsWithAny(c.code, causedCodes.injuries))
		.flatMap((c) => c.evidence.map((e) => e.start));
	return starts.map((at) => visit.reading.note.sentences.findIndex((s) => s.start <= at && at < s.end));
};

/** External cause, place and activity beside an injury that the note reports (I.C.20). */
export function withCauses(draft: Draft, visit: Visit, episode: Episode): Draft {
	if (
		!draft.codes.some((c) => startsWithAny(c.code, causedCodes.injuries) && !startsWithAny(c.code, causedCodes.except))
	)
		return draft;
	const { release } = draft;
	const named = visit.reading.causes.filter(
		(m) => (m.assertion === 'present' || m.assertion === 'historical') && !quiet.has(m.section),
	);
	const mechanism = pick(named, 'mechanism');
	const told = mechanism ? [mechanism.sentence] : injuredAt(draft, visit);
	const live = named.filter((m) => telling.has(m.section) && told.some((s) => Math.abs(s - m.sentence) <= 2));
	let out = draft;
	for (const kind of ['mechanism', 'place', 'activity', 'work-status'] as const) {
		if (kind !== 'mechanism' && episode.phase !== 'initial') break;
		const m = kind === 'mechanism' ? mechanism : pick(live, kind);
		const row = m ? rowFor(release, causePhrases[m.of]?.code ?? '', episode) : -1;
		if (m && row >= 0)
			out = withCode(out, release.code(row), [happened(visit.reading.note.text, m)], `${kind}: ${m.via}`, 0.75);
	}
	return out;
}
