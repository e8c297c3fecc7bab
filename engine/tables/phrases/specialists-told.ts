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

/** Dialysis access that is narrow or clotted (index: Complication, arteriovenous fistula or shunt, surgically created). */
const access = ['av fistula', 'avf', 'fistula', 'av graft', 'avg', 'dialysis graft', 'dialysis access', 'dialysis fistula', 'access graft'];
const dialysis = ['dialysis', 'hd', 'esrd', 'hemodialysis', 'fistulogram', 'thrill', 'access', 'kidney'];
const otherFistula = ['no', 'anal', 'perianal', 'enterocutaneous', 'vaginal', 'rectal', 'dural', 'coronary', 'carotid'];
const accessTold: readonly Phrase[] = [
	{ say: crossed(access, ['stenosis', 'stenotic', 'narrowed', 'narrow', 'narrowing']), code: 'T82.858', near: dialysis, not: otherFistula },
	{ say: crossed(access, ['clotted', 'clotted off', 'thrombosed', 'thrombosis', 'clot']), code: 'T82.868', near: dialysis, not: otherFistula },
];

/** What specialists' notes call their conditions where the other tables lack it. Own compilation, codes of the FY2027 order file. */
export const specialistsToldPhrases: readonly Phrase[] = [
	...tickSites.map(([code, sites]) => ({ say: crossed(ticks, sites), code, not: ['no', 'history', 'dog'] })),
	{ say: ['epidermoid'], code: 'L72.0', near: ['cyst', 'punctum'], not: ['carcinoma', 'brain', 'intracranial', 'spinal', 'testicular', 'splenic', 'ovarian', 'cholesteatoma'] },
	{ say: ['central vein occlusion'], code: 'H34.81', near: ['eye', 'eyes', 'retina', 'retinal', 'macular', 'macula', 'oct', 'avastin', 'eylea', 'vision', 'os', 'od'], not: ['dialysis', 'catheter', 'subclavian'] },
	{ say: ['branch vein occlusion'], code: 'H34.83', near: ['eye', 'eyes', 'retina', 'retinal', 'macular', 'macula', 'oct', 'avastin', 'eylea', 'vision', 'os', 'od'], not: ['dialysis', 'portal'] },
	{ say: ['l4 on l5 stenosis', 'spondylolisthesis with stenosis', 'anterolisthesis with stenosis'], code: 'M48.06', not: ['no', 'foraminal', 'cervical'] },
	...accessTold,
	{ say: ['mesh infected', 'infected mesh', 'mesh infection', 'infected hernia mesh', 'hernia mesh infected'], code: 'T85.79', not: ['no', 'pelvic', 'vaginal', 'sling'] },
	{ say: ['colostomy malfunction', 'colostomy stenosis', 'colostomy stenotic', 'stenotic colostomy', 'colostomy not functioning', 'colostomy retracted'], code: 'K94.03', not: ['no'] },
	{ say: ['ileostomy malfunction', 'ileostomy stenosis', 'ileostomy stenotic', 'stenotic ileostomy', 'ileostomy retracted'], code: 'K94.13', not: ['no'] },
	{ say: ['bleeding turp site', 'bleeding after turp', 'bled after turp', 'hemorrhage after turp', 'post turp bleeding', 'post turp hemorrhage', 'postprocedural hemorrhage prostate', 'postoperative hemorrhage prostate', 'bleeding after prostate biopsy', 'bleeding after turbt', 'hemorrhage after turbt', 'bleeding after vasectomy'], code: 'N99.820', not: ['no', 'risk', 'denies'] },
	{ say: ['incision red draining', 'incision red and draining', 'incision red pus', 'pus from incision', 'purulent drainage incision', 'purulent incision', 'incision draining pus', 'incision oozing pus', 'incisional cellulitis', 'cellulitis around incision', 'cellulitis incision'], code: 'T81.41', not: ['no', 'deep', 'organ', 'abscess', 'clean'] },
	{ say: ['superficial thrombosis saphenous', 'superficial thrombosis small saphenous', 'superficial thrombosis great saphenous', 'thrombosed small saphenous', 'clot in small saphenous', 'clot in great saphenous', 'saphenous vein clot'], code: 'I82.81', not: ['deep vein thrombosis', 'no', 'harvest'] },
	{ say: ['renal artery stenosis'], code: 'I70.1', not: ['no', 'fibromuscular', 'fmd', 'transplant', 'congenital', 'without'] },
];
