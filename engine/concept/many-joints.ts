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

/** A piece behind a colon or dash, or a sentence of a few words ("Both hands and feet."), goes on about what was named. */
const goesOn = (next: Reading['note']['sentences'][number] | undefined): boolean =>
	next !== undefined &&
	(['colon', 'dash', 'semicolon'].includes(next.sep) || (next.sep === 'end' && next.tokens.length <= 6));

const troubled = /\b(?:swollen|tender|stiff|sore|hurt|ache|warm|boggy|pain|painful|trouble|inflamed|synovitis)\b/i;
/** "Her hands, wrists and knees are the trouble. … Rheumatoid disease": joints told ill up to two sentences before. */
function troubledBefore({ note }: Pick<Reading, 'note'>, at: number): number {
	for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
		const s = note.sentences[k];
		if (!s || s.section !== note.sentences[at]?.section) break;
		const words = note.text.slice(s.start, s.end);
		if (
			troubled.test(words) &&
			!/\b(?:no|not|without|denies)\b/i.test(words) &&
			jointWords.filter((j) => j.test(words)).length > 1
		)
			return k;
	}
	return at;
}

/** The words of the mentions' own sentences, with what goes on behind a colon, dash or semicolon. */
function wordsAround({ note }: Reading, g: Group): string[] {
	return g.mentions
		.filter((m) => m.assertion === 'present')
		.map((m) => {
			let to = m.sentence;
			const from = troubledBefore({ note }, m.sentence);
			while (to < m.sentence + 2 && goesOn(note.sentences[to + 1])) to++;
			return note.text.slice(note.sentences[from]?.start ?? 0, note.sentences[to]?.end ?? 0);
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
