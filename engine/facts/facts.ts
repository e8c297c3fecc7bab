import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import type { Evidence, NoteFacts, Suggestion } from '../contract.ts';
import { evidenceOf } from '../decide/evidence.ts';
import type { Episode } from '../specify/seventh.ts';
import { codeTags } from './conflicts.ts';
import { stateTags } from './note-state.ts';
import { tagsOf } from './tags.ts';

/** Plain facts of the note for the rules, each with its words. */
export function factsOf(
	visit: Visit,
	episode: Episode,
	codes: readonly Suggestion[],
	concepts: readonly Concept[],
): NoteFacts {
	const { note, mentions } = visit.reading;
	const tags = new Map<string, Evidence[]>();
	for (const { tag, evidence } of [...tagsOf(visit, episode), ...stateTags(visit), ...codeTags(visit, codes, concepts)])
		tags.set(tag, [...(tags.get(tag) ?? []), evidence]);
	return {
		sections: note.sections.map(({ start, end, kind, label }) => ({ start, end, kind, label })),
		mentions: mentions.map((m) => ({ code: visit.release.code(m.row), evidence: evidenceOf(note.text, m) })),
		tags,
	};
}
