import type { Visit } from '../concept/features.ts';
import type { Span } from '../contract.ts';
import { leftOver } from '../exact/left-over.ts';
import { sectionAt } from '../read/section-at.ts';
import { brokenOff } from './ending.ts';
import { otherPatients, statedBirths, statedSexes } from './identity.ts';
import { foreignIn } from './language.ts';
import type { Tag } from './tags.ts';

/** Facts of the note as a document: whose it is, whether it is whole, in English, and understood. */
export function stateTags(visit: Visit): Tag[] {
	const { note } = visit.reading;
	const { text } = note;
	const tag = (name: string, { start, end }: Span): Tag => ({
		tag: name,
		evidence: {
			start,
			end,
			quote: text.slice(start, end),
			section: sectionAt(note.sections, start),
			assertion: 'present',
			role: 'attribute',
		},
	});
	const broken = brokenOff(text, visit.release);
	return [
		...foreignIn(text).map((span) => tag('other-language', span)),
		...(broken ? [tag('truncated', broken)] : []),
		...leftOver(visit).map((span) => tag('left-over', span)),
		...otherPatients(text).map((span) => tag('two-patients', span)),
		...statedSexes(text).map((one) => tag(`stated-sex:${one.value}`, one)),
		...statedBirths(text).map((one) => tag(`stated-birth:${one.value}`, one)),
	];
}
