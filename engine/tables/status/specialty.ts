// biome-ignore-all format: a table, one row a line
/**
 * Status and circumstances in everyday and British words (Z55-Z99), beyond the ones of the other tables.
 * I.C.21.c.3, I.C.21.c.4, I.C.21.c.17. Source: own compilation.
 */
import type { StatusPhrase } from '../status-phrase.ts';

const notNow = ['wants', 'planned', 'plan', 'planning', 'scheduled', 'needs', 'candidate', 'discussed', 'consider', 'referral', 'awaiting', 'waiting', 'recommend', 'recommended', 'declines', 'mother', 'father', 'husband', 'wife', 'sister', 'brother'];
const stopped = ['not', 'no', 'stopped', 'stop', 'off', 'was', 'previously', 'completed', 'finished', 'prior', 'hold', 'held', 'discontinued', 'never', 'start', 'started', 'until', 'past', 'avoid'];
const healed = { reported: 'when-relevant' } as const;

export const specialtyStatus: readonly StatusPhrase[] = [
	// Long-term drugs
	{ code: 'Z79.02', say: ['plavix long term', 'long term plavix', 'clopidogrel long term', 'long term clopidogrel', 'lifelong clopidogrel', 'lifelong plavix', 'indefinite clopidogrel', 'clopidogrel indefinitely', 'long term ticagrelor'], not: stopped },
	{ code: 'Z79.01', say: ['lifelong anticoagulation', 'lifelong warfarin', 'lifelong anticoagulant', 'indefinite anticoagulation', 'anticoagulation indefinitely', 'warfarin for life', 'lifelong apixaban'], not: stopped },
	{ code: 'Z79.1', say: ['naproxen long term', 'long term naproxen', 'ibuprofen long term', 'long term ibuprofen', 'meloxicam long term', 'long term meloxicam', 'diclofenac long term', 'nsaid every day', 'nsaids every day', 'daily nsaids'], not: stopped },
	{ code: 'Z79.811', say: ['arimidex years', 'anastrozole years', 'letrozole years', 'letrozole long term', 'anastrozole long term', 'exemestane years'], not: stopped },
	{ code: 'Z79.810', say: ['tamoxifen years', 'tamoxifen long term'], not: stopped },
	{ code: 'Z79.890', say: ['estrogen patch long term'], not: [...stopped, 'thyroid', 'testosterone'] },
	// Absent organs and openings
	{ code: 'Z90.49', say: ['gallbladder out', 'gallbladder taken out', 'appendix out', 'appendix taken out', 'appendix removed', 'without gallbladder', 'had gallbladder out', 'had appendix out'], not: notNow, ...healed },
	{ code: 'Z90.722', say: ['both ovaries out', 'both ovaries removed', 'both ovaries taken out'], not: notNow, ...healed },
	{ code: 'Z90.5', say: ['only one kidney', 'one kidney donated', 'kidney donated', 'donated kidney', 'gave kidney', 'kidney taken out', 'kidney removed'], not: [...notNow, 'stone', 'cyst', 'born', 'congenital'] },
	{ code: 'Z90.79', say: ['prostate removed', 'prostate taken out', 'testicle removed', 'testis removed'], not: notNow },
	{ code: 'Z90.81', say: ['spleen taken out', 'lost spleen'], not: notNow },
	{ code: 'Z90.89', say: ['tonsils taken out'], not: notNow, ...healed },
	{ code: 'Z89.51', say: ['below knee amputee', 'leg amputated below knee', 'lost leg below knee'], not: ['arm'] },
	{ code: 'Z89.61', say: ['above knee amputee', 'leg amputated above knee', 'lost leg above knee'], not: ['arm'] },
	{ code: 'Z92.3', say: ['past radiation', 'had radiotherapy', 'previous radiotherapy', 'had radiation to chest', 'radiotherapy years ago', 'irradiated in past', 'past radiotherapy'], not: notNow, ...healed },
	{ code: 'Z92.21', say: ['past chemo', 'had chemotherapy years ago', 'chemo years ago', 'past chemotherapy'], not: notNow, ...healed },
	{ code: 'Z93.0', say: ['trach in situ', 'lives with trach', 'trach collar home'], not: ['removed', 'decannulated', 'closed'] },
	{ code: 'Z93.1', say: ['peg in situ', 'peg fed'], not: ['removed', 'consider'] },
	// Devices and grafts
	{ code: 'Z95.0', say: ['pacemaker fitted', 'paced rhythm pacemaker', 'pacemaker put in'], not: notNow },
	{ code: 'Z95.810', say: ['defibrillator in place', 'defibrillator in situ', 'icd implanted', 'defibrillator fitted'], not: notNow },
	{ code: 'Z95.1', say: ['heart bypass', 'triple bypass', 'quadruple bypass', 'double bypass', 'bypass surgery years ago', 'coronary bypass years ago'], not: [...notNow, 'gastric', 'leg', 'femoral', 'popliteal', 'cardiopulmonary', 'weeks'] },
	{ code: 'Z95.5', say: ['two stents', 'three stents', 'heart stents', 'cardiac stents', 'stented lad', 'stented rca', 'stented circumflex', 'drug eluting stent x2', 'stent lad', 'stent rca'], not: [...notNow, 'ureteral', 'ureteric', 'biliary', 'carotid', 'iliac', 'leg', 'kidney', 'renal', 'bile', 'femoral', 'esophageal', 'colonic', 'restenosis', 'stenosis', 'thrombosis'] },
	{ code: 'Z95.2', say: ['artificial heart valve', 'metal heart valve', 'metal aortic valve', 'metal mitral valve', 'metal valve heart'], not: notNow },
	{ code: 'Z95.3', say: ['pig valve', 'porcine valve', 'cow valve'], not: [...notNow, 'spoke', 'talked', 'option', 'choice', 'discussed', 'would', 'might', 'or'] },
	{ code: 'Z96.64', say: ['hip replaced', 'hip was replaced'], not: [...notNow, 'both', 'bilateral'] },
	{ code: 'Z96.61', say: ['shoulder replaced', 'shoulder was replaced'], not: notNow },
	{ code: 'Z96.22', say: ['grommets in place', 'grommets in situ', 'grommets patent'], not: ['out', 'removed', 'discussed', 'consider', 'insertion'] },
	{ code: 'Z97.5', say: ['iud in situ', 'has coil contraception', 'copper coil in situ', 'mirena in situ', 'coil in situ'], not: ['insertion', 'removal', 'remove', 'removed', 'wants', 'cerebral', 'aneurysm', 'expired'] },
	{ code: 'Z98.1', say: ['fused lumbar spine', 'fused spine', 'fused neck', 'fused cervical spine'], not: [...notNow, 'ankylosing', 'congenital'], ...healed },
	{ code: 'Z98.51', say: ['s/p tubal', 'tubes were tied'], not: notNow },
	{ code: 'Z99.81', say: ['wears oxygen', 'wears o2', 'oxygen at night home', 'oxygen concentrator', 'home concentrator'], not: ['mask', 'no', 'not'] },
	{ code: 'Z99.3', say: ['wheelchair user', 'uses wheelchair always', 'chair bound', 'chairbound'], not: ['temporary', 'arrived'] },
	{ code: 'Z74.01', say: ['bedfast', 'bed fast', 'confined bed', 'bed ridden'] },
	{ code: 'Z74.09', say: ['housebound', 'house bound', 'homebound', 'home bound'], not: ['not'] },
	{ code: 'Z74.1', say: ['needs help bathing', 'needs help dressing', 'needs assistance bathing', 'needs help washing', 'needs help personal care', 'needs assistance personal care'], not: ['no', 'not'] },
	// Adherence, falls, allergies
	{ code: 'Z91.148', say: ["doesn't take pills", 'does not take pills', 'not taking pills', 'not taking tablets', "doesn't take meds", "won't take pills", "hasn't been taking meds", 'skips doses', 'not compliant tablets', 'poor compliance meds', 'poor compliance medication', 'poor adherence medication', 'erratic with meds', 'hit and miss with meds'], not: ['cost', 'afford', 'forgets', 'forgot', 'side effect'] },
	{ code: 'Z91.138', say: ['forgets pills', 'forgets tablets', 'forgets medication', 'forgets meds', 'forgets doses', 'forgets to take'], not: ['dementia', 'alzheimer'] },
	{ code: 'Z91.120', say: ['skips insulin cost', 'rations insulin', 'rationing insulin', 'skips doses cost', 'stretches pills cost', 'cuts pills half cost', 'skipping doses afford'] },
	{ code: 'Z91.141', say: ["can't afford meds", "can't afford medication", 'cannot afford meds', 'stopped meds cost', "can't afford pills", "can't afford inhaler", "can't afford prescription"], not: ['insulin'] },
	{ code: 'Z91.199', say: ['noncompliant cpap', 'non-compliant cpap', 'non compliant cpap', 'not wearing cpap', "doesn't wear cpap", 'noncompliant continuous positive airway pressure', 'non-compliant continuous positive airway pressure', 'not wearing continuous positive airway pressure', "doesn't wear continuous positive airway pressure", 'nonadherent continuous positive airway pressure', 'noncompliant brace', 'noncompliant treatment', 'noncompliant follow up'], not: ['dialysis', 'diet', 'medication'] },
	{ code: 'Z91.119', say: ['noncompliant diet', 'non-compliant diet', 'dietary noncompliance', 'not sticking to diet', 'cheats on diet', 'dietary indiscretion', 'not following diet'], not: ['advance'] },
	{ code: 'Z91.158', say: ['noncompliant dialysis', 'non-compliant dialysis', 'cuts dialysis short', 'signs off dialysis early'] },
	{ code: 'Z91.81', say: ['previous falls', 'fallen before', 'falls in past', 'falls past year', 'fell twice year', 'fell twice last year', 'falls risk', 'prone to falls'], not: ['no', 'without', 'denies'] },
	{ code: 'Z91.040', say: ['latex sensitive', 'latex sensitivity', 'latex allergic', 'reacts to latex'] },
	{ code: 'Z88.1', say: ['allergic to cipro', 'allergic to ciprofloxacin', 'allergic to doxycycline', 'allergic to clindamycin', 'allergic to vancomycin', 'allergic to azithromycin', 'allergic to levofloxacin'] },
	{ code: 'Z91.038', say: ['hornet allergy', 'yellow jacket allergy', 'insect venom allergy'] },
	// Circumstances
	{ code: 'Z56.0', say: ['out of job', 'made redundant', 'lost job', 'let go from job', 'between jobs', 'out of work'], not: ['back', 'note', 'excuse', 'slip', 'letter', 'until', 'week', 'days', 'for'] },
	{ code: 'Z56.6', say: ['stressed at work', 'stressful job', 'pressure at work', 'overworked', 'work is stressful', 'overloaded at work'] },
	{ code: 'Z59.00', say: ['no fixed abode', 'no permanent address', 'nowhere to live'] },
	{ code: 'Z59.02', say: ['rough sleeper', 'sleeps rough', 'sleeps outside', 'sleeping outside', 'sleeping in car', 'living in tent', 'sleeps in park'], not: ['camping'] },
	{ code: 'Z59.19', say: ['mold in apartment', 'mold in house', 'unsafe housing', 'damp housing', 'roaches in apartment', 'overcrowded housing', 'housing in disrepair'] },
	{ code: 'Z59.41', say: ['uses food bank', "can't afford food", 'cannot afford food', 'no money for food', 'food runs out', 'runs out of food', 'ran out of food', 'uses food pantry', 'not enough to eat', 'not enough money for food', 'skips meals money'] },
	{ code: 'Z59.869', say: ["can't pay bills", 'struggling financially', 'trouble paying bills', 'behind on bills', 'money worries', 'struggling with money', 'short of money'] },
	{ code: 'Z59.82', say: ["can't get to appointments", 'no ride appointments', 'transport problems', 'transportation problems', 'no way to get to appointments', 'transportation barrier', 'no bus service'] },
	{ code: 'Z59.811', say: ['about to be evicted', 'risk losing housing', 'behind on rent', 'facing homelessness', 'may lose apartment'] },
	{ code: 'Z60.4', say: ['lonely isolated', 'no social contacts', 'no friends isolated'] },
	{ code: 'Z62.810', say: ['abused as child', 'physically abused as child', 'abused as child physically', 'beaten as child', 'sexually abused as child', 'abuse in childhood', 'childhood abuse survivor'], not: ['suspected', 'report', 'current', 'cps', 'ongoing', 'emotionally', 'verbally'] },
	{ code: 'Z91.410', say: ['husband used to beat', 'husband beat her', 'partner used to beat', 'beaten by ex', 'ex abused', 'physically abused by ex', 'survivor of domestic violence', 'left abusive husband', 'past domestic violence', 'past abusive marriage', 'past abusive relationship'], not: ['current', 'ongoing', 'still', 'today'] },
	{ code: 'Z63.0', say: ['marriage trouble', 'marriage problems', 'marital stress', 'marital strain', 'fights with husband', 'fights with wife', 'arguing with husband', 'arguing with wife', 'relationship trouble', 'relationship problems', 'trouble with spouse', 'marriage difficulties'], not: ['no', 'denies'] },
	{ code: 'Z63.4', say: ['bereaved', 'grieving wife', 'grieving husband', 'grieving mother', 'grieving father', 'grieving son', 'grieving daughter', 'grieving loss', 'recently widowed', 'recently bereaved'], not: ['no', 'denies', 'complicated', 'prolonged'] },
	{ code: 'Z63.5', say: ['separated from husband', 'separated from wife', 'marriage breakup', 'marriage broke up', 'going through separation', 'marriage ending'] },
	{ code: 'Z63.6', say: ['carer strain', 'carer stress', 'caring for disabled husband', 'caring for disabled wife', 'caring for elderly mother', 'caring for elderly father', 'cares for mother dementia', 'full time carer', 'looking after mother dementia'] },
	{ code: 'Z63.72', say: ['husband alcoholic', 'wife alcoholic', 'alcoholic father at home', 'alcoholic husband', 'partner drinks heavily'] , ofOthers: true },
	{ code: 'Z65.2', say: ['out of prison', 'out of jail', 'just released from prison', 'released from jail'], not: ['still'] },
	{ code: 'Z65.3', say: ['court ordered', 'court ordered evaluation', 'court ordered treatment', 'court mandated', 'court referral', 'pending court case', 'on probation', 'legal trouble', 'legal charges pending', 'on parole'] },
	{ code: 'Z72.0', say: ['chews tobacco', 'dips snuff', 'snuff user', 'uses snuff', 'dips tobacco', 'chewing tobacco occasionally'], not: ['no', 'denies', 'quit', 'former', 'dependence'] },
	{ code: 'Z72.3', say: ['couch potato', 'physically inactive', "doesn't exercise", 'does not exercise', 'sedentary habits', 'never exercises', 'inactive lifestyle', 'no regular exercise', 'lack of physical activity'], not: ['pain'] },
	{ code: 'Z72.4', say: ['bad diet', 'junk food diet', 'eats junk', 'eats junk food', 'fast food diet', 'eats fast food daily', 'unhealthy eating'] },
	{ code: 'Z72.51', say: ['several sexual partners', 'many sexual partners', 'risky sex', 'unprotected sex', 'unprotected sex several partners', 'condomless sex', 'unsafe sex'], not: ['same', 'male partners', 'men', 'no', 'denies'] },
	{ code: 'Z72.820', say: ['sleep deprived', 'not enough sleep', 'insufficient sleep'], not: ['electroencephalogram', 'eeg'] },
	{ code: 'Z73.0', say: ['burnt out', 'burned out', 'feels burnt out', 'work burnout'] },
	{ code: 'Z77.22', say: ['parents smoke in house', 'mother smokes in house', 'father smokes in house', 'smokers at home', 'smokers in house', 'household smokers', 'smoke exposure home'], not: ['no', 'denies'] },
	{ code: 'Z77.090', say: ['worked with asbestos', 'asbestos at work', 'asbestos worker', 'past asbestos work'] },
	{ code: 'Z77.120', say: ['exposed to mold', 'mold in home', 'moldy house'] },
	{ code: 'Z77.011', say: ['lead paint', 'old house lead paint'], not: ['no', 'denies'] },
	{ code: 'Z66', say: ['dnacpr', 'not for resuscitation', 'not for cpr'] },
];
