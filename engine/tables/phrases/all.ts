import type { Phrase } from '../phrase.ts';
import { entPhrases } from './ent.ts';
import { heartPhrases } from './heart.ts';
import { respiratoryPhrases } from './respiratory.ts';
import { vesselsPhrases } from './vessels.ts';

export const phrases: readonly Phrase[] = [...entPhrases, ...heartPhrases, ...respiratoryPhrases, ...vesselsPhrases];
