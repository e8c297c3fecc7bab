import { foldWord } from '../../icd-data/words.ts';
import type { Visit } from '../concept/features.ts';
import { standsForDrug } from '../tables/counts-blamed.ts';
import type { Culprit } from './culprits.ts';

const nouns = new Set(standsForDrug.map(foldWord));
const pointers = new Set(['the', 'that', 'this', 'those', 'these', 'his', 'her', 'their'].map(foldWord));

/** How many sentences back the drug may be named that "the tablets" means. */
const BACK = 3;

/** "Acute kidney injury from it". */
const causing = new Set(['from', 'by', 'with'].map(foldWord));

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
	const it = (sentence: number, i: number): Culprit[] => {
		const tokens = sentences[sentence]?.tokens ?? [];
		const [two, one] = [tokens[i - 2]?.fold ?? '', tokens[i - 1]?.fold ?? ''];
		if (!(causing.has(one) || (one === 'to' && two === 'due') || (one === 'of' && two === 'because'))) return [];
		// Its own sentence is about the harm; the drug stands in the one before.
		const meant = named.filter((c) => c.sentence === sentence - 1).sort((a, b) => b.from - a.from)[0];
		const alone = new Set(named.filter((c) => c.sentence === meant?.sentence).map((c) => c.names)).size === 1;
		return meant && alone && sentences[meant.sentence]?.section === sentences[sentence]?.section
			? [{ ...meant, sentence, from: i, to: i + 1, onlyKnown: true }]
			: [];
	};
	return sentences.flatMap((s, sentence) =>
		s.tokens.flatMap((t, i): Culprit[] => {
			if (t.fold === 'it') return it(sentence, i);
			if (!nouns.has(t.fold) || !pointers.has(s.tokens[i - 1]?.fold ?? '')) return [];
			const meant = before(sentence, i);
			return meant ? [{ ...meant, sentence, from: i, to: i + 1 }] : [];
		}),
	);
}
