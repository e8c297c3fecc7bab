import type { Release, Row } from '../../icd-data/release.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Evidence } from '../contract.ts';
import type { Note } from '../read/note.ts';
import { ofResidence, residences } from '../tables/residences.ts';

/** The room that a title of Y92 begins with: "Kitchen of …", "Private garage of …". */
const roomOf = (release: Release, row: Row): string =>
	(release.title(row).split(/ (?:of|in|to|on) /)[0] ?? '').replace(/^Private /, '').toLowerCase();

/** Sections that tell of other people's houses, or of no house at all. */
const elsewhere = new Set(['fh', 'instructions', 'signature', 'header']);

/** Where the note names the one residence it speaks of; nothing when it names two kinds. */
function told(note: Note): { readonly under: string; readonly evidence: Evidence } | undefined {
	const found = residences.flatMap(({ under, says }) => {
		const s = note.sentences.find((x) => !elsewhere.has(x.section) && says.test(note.text.slice(x.start, x.end)));
		const hit = s ? says.exec(note.text.slice(s.start, s.end)) : null;
		if (!s || !hit) return [];
		const start = s.start + hit.index;
		const quote = hit[0];
		const evidence = {
			start,
			end: start + quote.length,
			quote,
			section: s.section,
			assertion: 'present',
			role: 'mention',
		};
		return [{ under, evidence: evidence as Evidence }];
	});
	return found.length === 1 ? found[0] : undefined;
}

/** The same room in the kind of residence that the note tells ("bathroom … lives in own house"), with the words that tell it. */
export function inResidence(
	release: Release,
	row: Row,
	note: Note,
): { readonly row: Row; readonly evidence: readonly Evidence[] } {
	const home = startsWithAny(release.code(row), ofResidence) ? told(note) : undefined;
	const room = roomOf(release, row);
	for (let last = 0; home && last <= 9; last++) {
		const there = release.find(`${home.under}${last}`);
		if (there >= 0 && roomOf(release, there) === room)
			return there === row ? { row, evidence: [] } : { row: there, evidence: [home.evidence] };
	}
	return { row, evidence: [] };
}
