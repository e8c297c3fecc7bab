/** Every condition group with the symptoms that are part of it (I.B.5). Source: own compilation. */

import { digestiveSymptoms } from './integral/digestive.ts';
import { endocrineBloodNutritionSymptoms } from './integral/endocrine-blood-nutrition.ts';
import { eyesEarsAndSkinSymptoms } from './integral/eyes-ears-and-skin.ts';
import { heartAndVesselsSymptoms } from './integral/heart-and-vessels.ts';
import { infectionsSymptoms } from './integral/infections.ts';
import { jointsMusclesAndInjuriesSymptoms } from './integral/joints-muscles-and-injuries.ts';
import { mindAndNervesSymptoms } from './integral/mind-and-nerves.ts';
import { toldWholeSymptoms } from './integral/told-whole.ts';
import { urinaryAndGenitalSymptoms } from './integral/urinary-and-genital.ts';
import type { IntegralRow } from './integral-row.ts';

export const integralSymptoms: readonly IntegralRow[] = [
	...infectionsSymptoms,
	...heartAndVesselsSymptoms,
	...digestiveSymptoms,
	...urinaryAndGenitalSymptoms,
	...endocrineBloodNutritionSymptoms,
	...mindAndNervesSymptoms,
	...eyesEarsAndSkinSymptoms,
	...jointsMusclesAndInjuriesSymptoms,
	...toldWholeSymptoms,
];
