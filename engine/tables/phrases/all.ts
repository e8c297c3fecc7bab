import type { Phrase } from '../phrase.ts';
import { dentalPhrases } from './dental.ts';
import { digestivePhrases } from './digestive.ts';
import { endocrinePhrases } from './endocrine.ts';
import { entPhrases } from './ent.ts';
import { eyePhrases } from './eye.ts';
import { genitourinaryPhrases } from './genitourinary.ts';
import { heartPhrases } from './heart.ts';
import { infectionPhrases } from './infection.ts';
import { injuryPhrases } from './injury.ts';
import { mentalPhrases } from './mental.ts';
import { musculoskeletalPhrases } from './musculoskeletal.ts';
import { neurologyPhrases } from './neurology.ts';
import { respiratoryPhrases } from './respiratory.ts';
import { skinPhrases } from './skin.ts';
import { vesselsPhrases } from './vessels.ts';

export const phrases: readonly Phrase[] = [
	...dentalPhrases,
	...digestivePhrases,
	...endocrinePhrases,
	...entPhrases,
	...eyePhrases,
	...genitourinaryPhrases,
	...heartPhrases,
	...infectionPhrases,
	...injuryPhrases,
	...mentalPhrases,
	...musculoskeletalPhrases,
	...neurologyPhrases,
	...respiratoryPhrases,
	...skinPhrases,
	...vesselsPhrases,
];
