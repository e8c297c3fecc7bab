import type { Reading } from '../find/mention.ts';
import { jointWords, manyJoints, manyOutright } from '../tables/many-joints.ts';
import { oneOrBoth } from '../tables/one-or-both.ts';
import type { Visit } from './features.ts';
import type { Group } from './group.ts';
import { sideOf } from './said.ts';

const moved = ({ release }: Visit, g: Group, code: string): Group => {
	const row = release.find(code);
	return row < 0 ? g : { ...g, row, mentions: g.mentions.map((m) => (m.row === g.row ? { ...m, row } : m)) };
};

/** The words of the mentions' own sentences, with what goes on behind a colon, dash or semicolon. */
function wordsAround({ note }: Reading, g: Group): string[] {
	return g.mentions
		.filter((m) => m.assertion === 'present')
		.map((m) => {
			let to = m.sentence;
			while (to < m.sentence + 2 && ['colon', 'dash', 'semicolon'].includes(note.sentences[to + 1]?.sep ?? 'end')) to++;
			return note.text.slice(note.sentences[m.sentence]?.start ?? 0, note.sentences[to]?.end ?? 0);
		});
}

/** A rheumatoid disease of several joints moved to the code of multiple sites. */
export function atManyJoints(visit: Visit, reading: Reading, g: Group): Group {
	const code = g.row >= 0 ? visit.release.code(g.row) : '';
	const many = manyJoints.find((x) => x.bare.includes(code));
	if (!many) return g;
	const several = wordsAround(reading, g).some(
		(words) => manyOutright.test(words) || jointWords.filter((joint) => joint.test(words)).length > 1,
	);
	return several ? moved(visit, g, many.to) : g;
}

/** A condition with a code for one side and another for both, moved to the one that the note tells. */
export function atOneOrBoth(visit: Visit, reading: Reading, g: Group): Group {
	const code = g.row >= 0 ? visit.release.code(g.row) : '';
	const of = oneOrBoth.find((x) => x.bare.includes(code));
	const side = of && sideOf(reading, g.mentions, [of.site]);
	if (!of || !side) return g;
	const placed = moved(visit, g, side === 'bilateral' ? of.both : of.one);
	return { ...placed, mentions: placed.mentions.map((m) => ({ ...m, side: m.side ?? side })) };
}
