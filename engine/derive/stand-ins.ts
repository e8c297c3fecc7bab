import { foldWord } from '../../icd-data/words.ts';
import type { Visit } from '../concept/features.ts';
import { standsForDrug } from '../tables/counts-blamed.ts';
import type { Culprit } from './culprits.ts';

const nouns = new Set(standsForDrug.map(foldWord));
const pointers = new Set(['the', 'that', 'this', 'those', 'these', 'his', 'her', 'their'].map(foldWord));

/** How many sentences back the drug may be named that "the tablets" means. */
const BACK = 3;

/** "The tablets", "these pills": the drug named last before them, of the same section. */
export function standIns(visit: Visit, named: readonly Culprit[]): Culprit[] {
	const { sentences } = visit.reading.note;
	const before = (sentence: number, from: number): Culprit | undefined =>
		named
			.filter(
				(c) =>
					sentences[c.sentence]?.section === sentences[sentence]?.section &&
					(c.sentence < sentence ? sentence - c.sentence <= BACK : c.sentence === sentence && c.to <= from),
			)
			.sort((a, b) => b.sentence - a.sentence || b.from - a.from)[0];
	return sentences.flatMap((s, sentence) =>
		s.tokens.flatMap((t, i): Culprit[] => {
			if (!nouns.has(t.fold) || !pointers.has(s.tokens[i - 1]?.fold ?? '')) return [];
			const meant = before(sentence, i);
			return meant ? [{ ...meant, sentence, from: i, to: i + 1 }] : [];
		}),
	);
}
