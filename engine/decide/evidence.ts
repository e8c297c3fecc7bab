import type { Evidence } from '../contract.ts';
import type { MeatHit } from '../find/meat.ts';
import type { Mention, Reading } from '../find/mention.ts';

export function evidenceOf(text: string, m: Mention): Evidence {
	return {
		start: m.start,
		end: m.end,
		quote: text.slice(m.start, m.end),
		section: m.section,
		assertion: m.assertion,
		role: 'mention',
	};
}

const judging = (m: Mention): number =>
	(m.section === 'assessment' || m.section === 'plan' ? 2 : 0) +
	(m.title ? 1 : 0) +
	(m.assertion === 'present' ? 3 : 0);

/** The mentions of a condition as evidence, the most telling first, at most five. */
export function mentionEvidence(text: string, mentions: readonly Mention[]): Evidence[] {
	return [...mentions]
		.sort((a, b) => judging(b) - judging(a) || b.words.length - a.words.length || a.start - b.start)
		.slice(0, 5)
		.map((m) => evidenceOf(text, m));
}

/** MEAT words beside the mentions, one of each kind. */
export function meatEvidence(
	reading: Reading,
	meat: readonly (readonly MeatHit[])[],
	mentions: readonly Mention[],
): Evidence[] {
	const out = new Map<string, Evidence>();
	for (const m of mentions) {
		const sentence = reading.note.sentences[m.sentence];
		for (const hit of meat[m.sentence] ?? []) {
			if (
				hit.kind === 'reason' ||
				hit.kind === 'declare' ||
				out.has(hit.kind) ||
				!sentence ||
				(hit.from < m.to && hit.to > m.from)
			)
				continue;
			const start = sentence.tokens[hit.from]?.start ?? 0;
			const end = sentence.tokens[hit.to - 1]?.end ?? 0;
			out.set(hit.kind, {
				start,
				end,
				quote: reading.note.text.slice(start, end),
				section: sentence.section,
				assertion: 'present',
				role: hit.kind,
			});
		}
	}
	return [...out.values()];
}
