import { foldWord } from '../../icd-data/words.ts';
import { drugs } from '../tables/drugs/all.ts';

/** Single words, folded, that name a drug and hardly anything else: short names are other words too. */
export const drugWords: ReadonlySet<string> = new Set(
	drugs
		.filter((d) => d.class !== 'not-a-drug')
		.flatMap((d) => d.names)
		.filter((n) => !n.includes(' ') && n.length > 4)
		.map(foldWord),
);
