import type { Evidence, NoteFacts } from '../contract.ts';
import type { Visit } from '../concept/features.ts';
import { evidenceOf } from '../decide/evidence.ts';
import type { Episode } from '../specify/seventh.ts';
import { tagsOf } from './tags.ts';

/** Plain facts of the note for the rules, each with its words. */
export function factsOf(visit: Visit, episode: Episode): NoteFacts {
	const { note, mentions } = visit.reading;
	const tags = new Map<string, Evidence[]>();
	for (const { tag, evidence } of tagsOf(visit, episode)) tags.set(tag, [...(tags.get(tag) ?? []), evidence]);
	return {
		sections: note.sections.map(({ start, end, kind, label }) => ({ start, end, kind, label })),
		mentions: mentions.map((m) => ({ code: visit.release.code(m.row), evidence: evidenceOf(note.text, m) })),
		tags,
	};
}
