import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { saidOf } from '../concept/said.ts';
import type { Draft } from '../contract.ts';
import { hasCode, withCode, withoutCode } from '../decide/draft.ts';
import { mentionEvidence } from '../decide/evidence.ts';
import type { Mention } from '../find/mention.ts';
import type { Episode } from '../specify/seventh.ts';
import { titleParts } from '../specify/title.ts';
import { walk } from '../specify/walk.ts';
import { therapyNotes } from '../tables/episode.ts';
import {
	leftBefore,
	leftBehind,
	leftOver,
	type SequelaRow,
	sequelae,
	sequelLinks,
	strokeNamed,
	strokeNow,
	strokes,
	toldAsPast,
} from '../tables/sequelae.ts';

/** The history of a stroke that left nothing. */
const pastStroke = ['Z86.73', 'Z86.79'];

const own = (m: Mention): boolean => m.assertion === 'present' || m.assertion === 'historical';

/** A deficit told right behind an old stroke ("L MCA stroke 2022; right hemiparesis") or in the same sentence. */
const together = (visit: Visit, stroke: Mention, deficit: Mention): boolean =>
	stroke.sentence === deficit.sentence ||
	(stroke.sentence === deficit.sentence - 1 &&
		stroke.assertion === 'historical' &&
		visit.reading.note.sentences[deficit.sentence]?.sep === 'semicolon');

/** The stroke of the same sentence that the note makes the cause of a lasting deficit. */
function strokeOf(visit: Visit, deficit: Mention): { stroke: Mention; sequela: string } | undefined {
	const { note, mentions } = visit.reading;
	const s = note.sentences[deficit.sentence];
	if (!s || strokeNow.test(note.text.slice(s.start, s.end))) return undefined;
	for (const stroke of mentions) {
		if (stroke === deficit || !own(stroke) || !together(visit, stroke, deficit)) continue;
		const kind = strokes.find((k) => visit.release.code(stroke.row).startsWith(k.of));
		const from = Math.max(
			note.sentences[stroke.sentence]?.start ?? s.start,
			Math.min(stroke.start, deficit.start) - 12,
		);
		const to = Math.min(s.end, Math.max(stroke.end, deficit.end) + 12);
		if (kind && sequelLinks.test(note.text.slice(from, to))) return { stroke, sequela: kind.sequela };
	}
	return strokeElsewhere(visit, deficit);
}

/** A therapist's note works on what its medical diagnosis left, unless a line tells that the stroke is of now. */
const treatedAfter = (text: string): boolean =>
	therapyNotes.test(text.slice(0, HEAD)) &&
	!text.split('\n').some((line) => strokeNamed.test(line) && strokeNow.test(line));
const HEAD = 200;

/** The one stroke of the note, told in another sentence, where the deficit's own says that it was left behind. */
function strokeElsewhere(visit: Visit, deficit: Mention): { stroke: Mention; sequela: string } | undefined {
	const { note, mentions } = visit.reading;
	const s = note.sentences[deficit.sentence];
	if (deficit.assertion !== 'present' || !s) return undefined;
	const before = note.text.slice(Math.max(s.start, deficit.start - 180), deficit.start);
	const behind = note.text.slice(deficit.end, Math.min(s.end, deficit.end + 40));
	const named = note.text.slice(deficit.start, deficit.end);
	if (!leftBefore.test(before) && !leftBehind.test(behind) && !leftOver.test(named) && !treatedAfter(note.text))
		return undefined;
	for (const kind of [...strokes, toldAsPast]) {
		const stroke = mentions.find((m) => own(m) && visit.release.code(m.row).startsWith(kind.of));
		if (stroke) return { stroke, sequela: kind.sequela };
	}
	return undefined;
}

/** The billable code of a sequela, its side and dominance as told. */
function codeOf(visit: Visit, row: SequelaRow, sequela: string, c: Concept, episode: Episode): string | undefined {
	const { release } = visit;
	const base = release.find(`${sequela}${row.gives}`);
	if (base < 0) return undefined;
	if (release.billable(base)) return release.code(base);
	const said = saidOf(
		visit.reading,
		visit.blocks,
		release.code(base),
		c.mentions,
		titleParts(release, base).asks,
		episode,
	);
	const found = walk(release, base, titleParts(release, base).asks, said).row;
	return found < 0 ? undefined : release.code(found);
}

/** A deficit that a past stroke left is coded as its sequela (I.C.9.d.1), with its own code where the tabular asks for it. */
export function withSequelae(draft: Draft, visit: Visit, concepts: readonly Concept[], episode: Episode): Draft {
	let out = draft;
	for (const c of concepts) {
		const row = c.row < 0 ? undefined : sequelae.find((r) => startsWithAny(draft.release.code(c.row), r.of));
		if (!row) continue;
		const deficits = c.mentions.filter(own);
		const deficit = deficits.find((m) => strokeOf(visit, m)) ?? deficits[0];
		const cause = deficit && strokeOf(visit, deficit);
		const code = cause && codeOf(visit, row, cause.sequela, c, episode);
		if (!deficit || !cause || !code) continue;
		const itself = draft.release.code(c.row);
		const evidence = mentionEvidence(visit.reading.note.text, [deficit, cause.stroke]);
		if (!hasCode(out, `${cause.sequela}${row.gives}`))
			out = withCode(out, code, evidence, `left by the stroke: ${itself} (I.C.9.d.1)`, 0.75);
		for (const s of out.codes) if (strokes.some((k) => s.code.startsWith(k.of))) out = withoutCode(out, s.code, 'rule');
		for (const s of out.codes)
			if (pastStroke.includes(s.code) && s.evidence.some((e) => e.start === cause.stroke.start))
				out = withoutCode(out, s.code, 'rule');
		out = row.keeps
			? withCode(out, itself, evidence, `names the deficit that ${code} leaves open (I.A.17)`, 0.6)
			: withoutCode(out, itself, 'less-specific');
	}
	return out;
}
