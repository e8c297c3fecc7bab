import type { Surroundings } from '../context/assert.ts';
import { assertion } from '../context/assert.ts';
import type { Match } from '../match/mentions.ts';
import type { Token } from '../read/note.ts';

/** What parts one item of a list from the next. */
const COMMA = 1;

/** The token at which a comma first parts the words of a match. */
function commaIn(tokens: readonly Token[], { at }: Match): number | undefined {
	const [first = 0] = at;
	const last = at[at.length - 1] ?? first;
	for (let k = first + 1; k <= last; k++) if (tokens[k]?.gap === COMMA) return k;
	return undefined;
}

/**
 * "Iron deficiency anemia, heavy menses? no": a name read over a comma, of which only what follows the comma is denied or
 * doubted, gives way to the names in front of it; `find` matches the tokens before a place.
 */
export function parted(around: Surroundings, m: Match, find: (until: number) => readonly Match[]): readonly Match[] {
	const { tokens } = around.sentence;
	const cut = commaIn(tokens, m);
	const first = m.at[0];
	const last = m.at[m.at.length - 1];
	if (cut === undefined || first === undefined || last === undefined) return [m];
	const whole = assertion(around, first, last + 1);
	if ((whole !== 'negated' && whole !== 'uncertain') || assertion(around, first, cut) !== 'present') return [m];
	const before = find(cut).filter(({ at }) => at.every((p) => p >= first && p < cut));
	return before.length > 0 ? before : [m];
}
