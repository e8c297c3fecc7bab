import { foldWord } from '../../icd-data/words.ts';
import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import type { Suggestion } from '../contract.ts';
import { evidenceOf } from '../decide/evidence.ts';
import { sideNear } from '../find/side.ts';
import { isWell } from '../find/sites.ts';
import { bodyParts } from '../tables/body-parts.ts';
import type { Tag } from './tags.ts';

const parts = new Set(
	bodyParts.map(foldWord).filter((w) => !['lower', 'upper', 'ring', 'middle', 'index', 'great'].includes(w)),
);
const telling = new Set(['cc', 'hpi', 'exam', 'results', 'assessment', 'plan', 'unknown', 'procedure']);
const sided = /\b(?:right|left)\b/i;

/** A reported code that names one side while the note tells the other of the same condition or of its site. */
function sideConflict(visit: Visit, c: Concept): Tag[] {
	const code = visit.release.code(c.row);
	const title = visit.release.title(c.row);
	if (!sided.test(title)) return [];
	const want = /\bright\b/i.test(title) ? 'right' : 'left';
	const own = c.mentions.filter(
		(m) => m.assertion === 'present' && m.side !== undefined && m.side !== 'bilateral' && m.side !== want,
	);
	const sites = new Set([...c.mentions.flatMap((m) => m.words)].filter((w) => parts.has(w)));
	const other = own.map((m) => ({ tag: `side-conflict:${code}`, evidence: evidenceOf(visit.reading.note.text, m) }));
	for (const around of visit.reading.around) {
		if (!telling.has(around.sentence.section)) continue;
		around.sentence.tokens.forEach((t, i) => {
			if (!sites.has(t.fold) || isWell(around.sentence.tokens, i)) return;
			const side = sideNear(around.sentence.tokens, i, i + 1);
			if (side === undefined || side === want || side === 'bilateral') return;
			const quote = visit.reading.note.text.slice(t.start, t.end);
			other.push({
				tag: `side-conflict:${code}`,
				evidence: {
					start: t.start,
					end: t.end,
					quote,
					section: around.sentence.section,
					assertion: 'present',
					role: 'attribute',
				},
			});
		});
	}
	return other;
}

/** MEAT words found for a reported code. */
const meatTags = (s: Suggestion): Tag[] =>
	s.evidence
		.filter((e) => e.role !== 'mention' && e.role !== 'attribute')
		.map((evidence) => ({ tag: `meat:${s.code}`, evidence }));

/** Facts about the codes that stand in the draft: support by MEAT, and sides that contradict each other. */
export function codeTags(visit: Visit, codes: readonly Suggestion[], concepts: readonly Concept[]): Tag[] {
	const reported = new Set(codes.map((s) => s.code));
	return [
		...codes.flatMap(meatTags),
		...concepts
			.filter((c) => c.row >= 0 && reported.has(visit.release.code(c.row)))
			.flatMap((c) => sideConflict(visit, c)),
	];
}
