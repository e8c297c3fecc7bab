import { foldWord } from '../../icd-data/words.ts';
import type { Visit } from '../concept/features.ts';
import type { Span } from '../contract.ts';
import type { Token } from '../read/note.ts';
import { commonWords } from '../tables/common-words.ts';
import { drugs } from '../tables/drugs/all.ts';
import { orderly, verbal } from '../tables/grammar.ts';

/** Words that more terms of the release share than this tell no condition ("acute", "left"). */
const RARE = 300;
const SHORTEST = 4;

/** Words that are no condition's, whatever terms of the release they stand in. */
const ordinary = new Set([
	...commonWords.map(foldWord),
	...drugs.flatMap(({ names }) => names.flatMap((name) => name.split(' '))).map(foldWord),
	...verbal,
	...orderly,
]);

const judging = ({ planned }: Visit): ReadonlySet<string> =>
	new Set(planned ? ['assessment', 'plan'] : ['unknown', 'hpi']);

/** Clinical words, where the author judges, that no recognised phrase uses: something there may not have been understood. */
export function leftOver(visit: Visit): readonly Span[] {
	const { lexicon } = visit.release;
	const { note, mentions, causes, purposes } = visit.reading;
	const used = new Set(
		[...mentions, ...causes, ...purposes].flatMap(({ sentence, from, to }) =>
			Array.from({ length: to - from }, (_, i) => `${sentence} ${from + i}`),
		),
	);
	const telling = ({ fold, stop }: Token): boolean => {
		if (stop || fold.length < SHORTEST || ordinary.has(fold)) return false;
		const terms = lexicon.frequency(lexicon.wordId(fold));
		return terms > 0 && terms <= RARE;
	};
	const where = judging(visit);
	return note.sentences.flatMap(({ section, tokens }, at) =>
		where.has(section)
			? tokens.filter((token, i) => telling(token) && !used.has(`${at} ${i}`)).map(({ start, end }) => ({ start, end }))
			: [],
	);
}
