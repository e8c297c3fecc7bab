import { foldWord } from '../../icd-data/words.ts';
import type { Token } from '../read/note.ts';

const returned = new Set(
	'path pathology bx biopsy result report lab came come coming is are was were got get call called now here read derm visit'
		.split(' ')
		.map(foldWord),
);

/** "Path back: BCC", "bx came back as SCC", "from last visit back": no part of the body. */
export const cameBack = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]?.fold === 'back' && returned.has(tokens[i - 1]?.fold ?? '') && (tokens[i]?.gap ?? 0) === 0;
