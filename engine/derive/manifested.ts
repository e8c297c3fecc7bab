import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { saidOf } from '../concept/said.ts';
import type { Draft } from '../contract.ts';
import { hasCode, withCode } from '../decide/draft.ts';
import { mentionEvidence } from '../decide/evidence.ts';
import type { Episode } from '../specify/seventh.ts';
import { titleParts } from '../specify/title.ts';
import { walk } from '../specify/walk.ts';

/** Dementia has its stages and disturbances from elsewhere (rules/tables/combinations/mind.ts). */
const settledElsewhere = 'F02';

/** The billable code of the manifestation that the Index names in brackets, with its side as told. */
function codeOf(visit: Visit, c: Concept, episode: Episode): string | undefined {
	const { release } = visit;
	if (release.billable(c.manifestation)) return release.code(c.manifestation);
	const { asks } = titleParts(release, c.manifestation);
	const said = saidOf(visit.reading, visit.blocks, release.code(c.manifestation), c.mentions, asks, episode);
	const { row } = walk(release, c.manifestation, asks, said);
	return row < 0 ? undefined : release.code(row);
}

/** Beside a disease that was found under "X [Y]" of the Index, Y: both are reported, the disease first (I.A.13). */
export function withManifested(draft: Draft, visit: Visit, concepts: readonly Concept[], episode: Episode): Draft {
	let out = draft;
	for (const c of concepts) {
		if (c.row < 0 || c.manifestation < 0 || c.assertion !== 'present') continue;
		const itself = draft.release.code(c.row);
		const shown = draft.release.code(c.manifestation);
		if (!hasCode(out, itself) || hasCode(out, shown) || shown.startsWith(settledElsewhere)) continue;
		const code = codeOf(visit, c, episode);
		const proof = mentionEvidence(
			visit.reading.note.text,
			c.mentions.filter((m) => m.assertion === 'present'),
		);
		if (code)
			out = withCode(out, code, proof, `manifestation of ${itself} (Index brackets; I.A.13)`, Math.max(0.6, c.score));
	}
	return out;
}
