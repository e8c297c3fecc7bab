// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/** A tick that is found on somebody is a bite of it (index: Bite, insect, by site). */
const ticks = ['engorged tick', 'tick attached', 'attached tick', 'embedded tick', 'tick embedded', 'tick removed', 'tick pulled', 'removed a tick', 'pulled a tick', 'pulled off a tick', 'found a tick', 'tick found', 'tick stuck'];
const tickSites: readonly (readonly [string, readonly string[]])[] = [
	['S30.861', ['groin', 'abdomen', 'belly', 'belly button', 'waist', 'waistline', 'flank']],
	['S20.46', ['back']],
	['S30.860', ['low back', 'lower back', 'buttock']],
	['S00.06', ['scalp', 'hairline']],
	['S10.86', ['neck']],
	['S40.26', ['shoulder']],
	['S40.86', ['armpit', 'axilla', 'upper arm']],
	['S50.86', ['forearm']],
	['S70.36', ['thigh']],
	['S70.26', ['hip']],
	['S80.26', ['behind the knee', 'knee', 'popliteal fossa']],
	['S80.86', ['calf', 'shin', 'lower leg']],
	['S90.56', ['ankle']],
	['S90.86', ['foot']],
	['S20.36', ['chest']],
];

/** What specialists' notes call their conditions where the other tables lack it. Own compilation, codes of the FY2027 order file. */
export const specialistsToldPhrases: readonly Phrase[] = [
	...tickSites.map(([code, sites]) => ({ say: crossed(ticks, sites), code, not: ['no', 'history', 'dog'] })),
	{ say: ['epidermoid'], code: 'L72.0', near: ['cyst', 'punctum'], not: ['carcinoma', 'brain', 'intracranial', 'spinal', 'testicular', 'splenic', 'ovarian', 'cholesteatoma'] },
	{ say: ['central vein occlusion'], code: 'H34.81', near: ['eye', 'eyes', 'retina', 'retinal', 'macular', 'macula', 'oct', 'avastin', 'eylea', 'vision', 'os', 'od'], not: ['dialysis', 'catheter', 'subclavian'] },
	{ say: ['branch vein occlusion'], code: 'H34.83', near: ['eye', 'eyes', 'retina', 'retinal', 'macular', 'macula', 'oct', 'avastin', 'eylea', 'vision', 'os', 'od'], not: ['dialysis', 'portal'] },
	{ say: ['l4 on l5 stenosis', 'spondylolisthesis with stenosis', 'anterolisthesis with stenosis'], code: 'M48.06', not: ['no', 'foraminal', 'cervical'] },
];
