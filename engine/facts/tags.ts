import type { Visit } from '../concept/features.ts';
import type { Evidence } from '../contract.ts';
import type { DrugMention } from '../find/drugs.ts';
import { sectionAt } from '../read/section-at.ts';
import { inDigits } from '../read/spoken.ts';
import type { Episode } from '../specify/seventh.ts';
import { noteTags, unlessReach } from '../tables/note-tags.ts';

export interface Tag {
	readonly tag: string;
	readonly evidence: Evidence;
}

const ends = /\b(?:stop(?:ped|ping)?|discontinu\w+|d\/c|dc['’]?d|come off|came off|take[ns]? (?:\w+ )?off)\b/i;
const forAWhile =
	/\b(?:before|until|prior to|for (?:the )?(?:surgery|procedure)|days|hours|week|resume|restart|periop\w*)\b/i;

/** Whether the last that the note says of a drug is that it ends ("stop the ibuprofen"): then its use is no long-term one. */
function endsToday({ drugs, reading: { note } }: Visit, { drug }: DrugMention): boolean {
	const last = drugs.findLast((d) => d.drug === drug && d.section !== 'allergies' && d.section !== 'fh');
	const s = last?.off ? note.sentences[last.sentence] : undefined;
	const words = s ? note.text.slice(s.start, s.end) : '';
	return ends.test(words) && !forAWhile.test(words);
}

/** Named facts of a note: drugs taken, and patterns of words with the value they hold. */
export function tagsOf(visit: Visit, episode: Episode): Tag[] {
	const { note } = visit.reading;
	const out: Tag[] = [];
	for (const d of visit.drugs) {
		if (d.off || d.notTaken) continue;
		const evidence: Evidence = {
			start: d.start,
			end: d.end,
			quote: note.text.slice(d.start, d.end),
			section: d.section,
			assertion: 'present',
			role: 'treat',
		};
		out.push({ tag: `drug:${d.drug.class}`, evidence });
		if (d.drug.longTerm && !d.drug.course && !endsToday(visit, d))
			out.push({ tag: `long-term:${d.drug.longTerm}`, evidence });
	}
	for (const row of noteTags) {
		for (const m of note.text.matchAll(row.says)) {
			const start = m.index;
			if (row.unless?.test(note.text.slice(Math.max(0, start - unlessReach), start))) continue;
			const end = start + m[0].length;
			const section = sectionAt(note.sections, start);
			const value = m.groups?.value;
			out.push({
				tag: value === undefined ? row.tag : `${row.tag}:${inDigits(value)}`,
				evidence: { start, end, quote: m[0], section, assertion: 'present', role: 'attribute' },
			});
		}
	}
	const first = note.sentences[0];
	if (first)
		out.push({
			tag: `episode:${episode.phase}`,
			evidence: {
				start: first.start,
				end: first.end,
				quote: note.text.slice(first.start, first.end),
				section: first.section,
				assertion: 'present',
				role: 'attribute',
			},
		});
	return out;
}
