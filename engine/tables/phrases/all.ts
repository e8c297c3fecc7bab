import type { Phrase } from '../phrase.ts';
import { dentalPhrases } from './dental.ts';
import { digestivePhrases } from './digestive.ts';
import { endocrinePhrases } from './endocrine.ts';
import { entPhrases } from './ent.ts';
import { genitourinaryPhrases } from './genitourinary.ts';
import { heartPhrases } from './heart.ts';
import { mentalPhrases } from './mental.ts';
import { neurologyPhrases } from './neurology.ts';
import { respiratoryPhrases } from './respiratory.ts';
import { vesselsPhrases } from './vessels.ts';

export const phrases: readonly Phrase[] = [
	...dentalPhrases,
	...digestivePhrases,
	...endocrinePhrases,
	...entPhrases,
	...genitourinaryPhrases,
	...heartPhrases,
	...mentalPhrases,
	...neurologyPhrases,
	...respiratoryPhrases,
	...vesselsPhrases,
];
