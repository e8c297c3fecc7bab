import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { saidOf } from '../concept/said.ts';
import type { Draft } from '../contract.ts';
import { hasCode, withCode } from '../decide/draft.ts';
import { mentionEvidence } from '../decide/evidence.ts';
import type { Episode } from '../specify/seventh.ts';
import { titleParts } from '../specify/title.ts';
import { walk } from '../specify/walk.ts';
import { companions } from '../tables/companions.ts';

/** Codes that reported conditions bring with them, at the depth that the note documents. */
export function withCompanions(draft: Draft, visit: Visit, concepts: readonly Concept[], episode: Episode): Draft {
	let out = draft;
	for (const row of companions) {
		const bringer = concepts.find(
			(c) => c.row >= 0 && startsWithAny(draft.release.code(c.row), row.of) && hasCode(out, draft.release.code(c.row)),
		);
		if (!bringer || hasCode(out, ...row.unless)) continue;
		const named = concepts.find(
			(c) =>
				c.row >= 0 && c.assertion === 'present' && startsWithAny(draft.release.code(c.row), row.unless) && !row.says,
		);
		if (named) {
			out = withCode(
				out,
				draft.release.code(named.row),
				mentionEvidence(visit.reading.note.text, named.mentions),
				`${row.id} (${row.cites})`,
				Math.max(0.5, named.score),
			);
			continue;
		}
		const base = row.adds ? draft.release.find(row.adds) : -1;
		if (!row.adds || base < 0) continue;
		const said = saidOf(
			visit.reading,
			visit.blocks,
			row.adds,
			bringer.mentions,
			titleParts(draft.release, base).asks,
			episode,
		);
		if (row.near && !row.near.some((w) => said.near.has(w))) continue;
		if (
			row.says &&
			!bringer.mentions.some((m) =>
				row.says?.test(visit.reading.note.text.slice(Math.max(0, m.start - 20), m.end + 20)),
			)
		)
			continue;
		const walked = walk(draft.release, base, titleParts(draft.release, base).asks, said).row;
		if (walked >= 0)
			out = withCode(
				out,
				draft.release.code(walked),
				mentionEvidence(visit.reading.note.text, bringer.mentions),
				`${row.id} (${row.cites})`,
				Math.round(Math.max(0.5, bringer.score - 0.05) * 1000) / 1000,
			);
	}
	return out;
}
