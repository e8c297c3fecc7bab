// biome-ignore-all format: a table, one row a line
/**
 * Status told in the words of a busy chart: what was replaced, taken out, put in, and when (Z85-Z99).
 * I.C.21.c.3, I.C.21.c.4. Source: own compilation.
 */
import type { StatusPhrase } from '../status-phrase.ts';

const notNow = ['wants', 'planned', 'plan', 'planning', 'scheduled', 'needs', 'candidate', 'discussed', 'consider', 'referral', 'awaiting', 'waiting', 'recommend', 'recommended', 'declines', 'mother', 'father', 'husband', 'wife', 'sister', 'brother', 'no', 'denies'];
const healed = { reported: 'when-relevant' } as const;

export const plainlyStatus: readonly StatusPhrase[] = [
	// Heart and vessels
	{ code: 'Z95.0', say: ['dual chamber pacer', 'dual chamber pacemaker', 'single chamber pacer', 'single chamber pacemaker', 'dual chamber ppm', 'leadless pacer', 'leadless pacemaker', 'pacer functioning', 'pacemaker functioning', 'pacemaker working', 'pacer working', 'pacemaker placed', 'pacer placed', 'ppm placed', 'pacer in place', 'biv pacer', 'biventricular pacer', 'pacemaker dependent', 'pacer dependent'], not: [...notNow, 'defibrillator', 'icd', 'without'] },
	{ code: 'Z95.810', say: ['icd normal function', 'icd function normal', 'icd working', 'single chamber icd', 'dual chamber icd', 'subcutaneous icd', 'has defibrillator', 'with defibrillator', 'icd battery', 'icd no shocks', 'icd remote', 'icd placed', 'aicd in place', 'aicd placed', 'defibrillator placed', 'defibrillator no shocks', 'defibrillator working', 'crt-d in place', 'crt-d placed'], not: [...notNow.filter((w) => w !== 'no'), 'code', 'codes', 'icd-10', 'declined', 'declines', 'refused'] },
	{ code: 'Z95.2', say: ['mech mitral valve', 'mech aortic valve', 'mech mvr', 'mech avr', 'mechanical avr', 'mechanical mvr', 'mechanical mitral', 'mechanical aortic', 'st jude valve', 'on-x valve', 'bileaflet valve', 'valve replaced', 'prosthetic valve', 'prosthetic mitral', 'prosthetic aortic', 'tavr', 'tavi'], not: [...notNow, 'bioprosthetic', 'tissue', 'bovine', 'porcine', 'pericardial', 'eval', 'evaluation', 'workup', 'work up', 'severe', 'candidate'] },
	{ code: 'Z95.3', say: ['bovine valve', 'bovine aortic valve', 'bovine mitral valve', 'bioprosthetic aortic valve', 'bioprosthetic mitral valve', 'bioprosthetic avr', 'bioprosthetic mvr', 'tissue avr', 'tissue mvr', 'tissue valve', 'porcine aortic valve', 'pericardial valve', 'bio avr'], not: notNow },
	{ code: 'Z95.820', say: ['sfa stent', 'iliac stent', 'popliteal stent', 'femoral stent', 'leg stent', 'sfa stented', 'iliac stented', 'stented sfa', 'stented iliac', 'kissing iliac stents', 'stents in legs', 'tibial stent'], not: [...notNow, 'occluded', 'thrombosed'] },
	{ code: 'Z95.828', say: ['ivc filter', 'carotid stent', 'carotid stented', 'aortic stent graft', 'endograft', 'evar', 'fem-pop bypass', 'fem pop bypass', 'femoropopliteal bypass', 'aortobifemoral bypass', 'aortobifem'], not: [...notNow, 'retrieval', 'removed', 'leak'] },
	// Joints
	{ code: 'Z96.64', say: ['replaced hip', 'new hip', 'hip was done', 'hip done in'], not: [...notNow, 'both', 'pain', 'xray', 'injection', 'rash'] },
	{ code: 'Z96.65', say: ['replaced knee', 'new knee', 'knee was replaced', 'knee replaced', 'knee got replaced'], not: [...notNow, 'both', 'bilateral', 'pain new', 'injection', 'rash', 'swelling'] },
	{ code: 'Z96.653', say: ['both knees replaced', 'bilateral knees replaced', 'replaced both knees', 'both knees were replaced', 'two knee replacements', 'both knees done', 'knees both done', 'knees both replaced'], not: notNow.filter((w) => w !== 'no') },
	{ code: 'Z96.643', say: ['both hips replaced', 'bilateral hips replaced', 'replaced both hips', 'both hips were replaced', 'two hip replacements', 'both hips done', 'hips both done', 'hips both replaced'], not: notNow },
	// Organs taken out, openings
	{ code: 'Z90.5', say: ['donated kidney', 'kidney donated', 'donated a kidney', 'gave a kidney', 'gave kidney', 'kidney donor status', 'living kidney donor'], not: ['wants', 'planned', 'planning', 'evaluation', 'eval', 'candidate', 'deceased', 'received', 'recipient', 'work-up', 'workup', 'from'] },
	{ code: 'Z90.2', say: ['rul lobectomy', 'lul lobectomy', 'rll lobectomy', 'lll lobectomy', 'rml lobectomy', 'upper lobectomy', 'lower lobectomy', 'right upper lobectomy', 'left upper lobectomy'], not: [...notNow, 'thyroid', 'temporal'] },
	{ code: 'Z90.49', say: ['right hemicolectomy', 'left hemicolectomy', 'hemicolectomy', 'sigmoid colectomy', 'sigmoidectomy', 'ileocecal resection', 'ileocolic resection', 'ileocecectomy', 'bowel resection', 'small bowel resection', 'colon resection', 'partial colectomy', 'subtotal colectomy', 'low anterior resection'], not: [...notNow, 'today', 'pod', 'postop'], ...healed },
	{ code: 'Z90.79', say: ['prostate taken out', 'prostate was removed', 'years out from ralp', 'yr out from ralp', 'after ralp', 'robotic prostatectomy', 'radical prostatectomy', 'orchiectomy'], not: notNow },
	{ code: 'Z90.5', say: ['lost a kidney', 'kidney out', 'remaining kidney'], not: [...notNow, 'stone'] },
	{ code: 'Z93.59', say: ['suprapubic tube', 'suprapubic catheter', 'spt in place'], not: [...notNow, 'removed', 'out'] },
	// Breathing, moving, dementia
	{ code: 'Z99.81', say: ['o2 24/7', 'oxygen 24/7', 'oxygen around the clock', 'continuous o2', 'home o2 recertified', 'home oxygen recertified', 'on 2 l at night', 'nocturnal oxygen', 'nocturnal o2', 'night oxygen', 'uses oxygen at night', 'sleeps on oxygen', 'o2 at night', 'oxygen qualification renewed', 'portable oxygen', 'portable concentrator'], not: ['wants', 'test', 'eval', 'hospital', 'discharged off', 'off oxygen', 'no longer', 'weaned', 'needs no'] },
	{ code: 'Z99.3', say: ['w/c full time', 'full time wheelchair', 'wheelchair full time', 'wheelchair bound', 'wheelchair for all mobility', 'power wheelchair', 'nonambulatory wheelchair'], not: ['temporary', 'arrived', 'by wheelchair'] },
	{ code: 'Z96.41', say: ['insulin pump in use', 'insulin by pump', 'humalog by pump', 'tandem pump', 'omnipod', 'medtronic pump', 'pump settings', 'pump basal', 'on tslim', 'insulin pump continued'], not: ['wants', 'interested', 'discussed', 'candidate', 'pain', 'breast', 'consider', 'considering'] },
	{ code: 'Z91.83', say: ['wandering', 'wanders', 'wandered', 'wandered off', 'elopement', 'eloped', 'elopement risk'], near: ['dementia', 'alzheimer', 'lewy', 'neurocognitive', 'autism', 'cognitive'], not: ['no', 'denies', 'atrial', 'pacemaker', 'eye', 'baseline'] },
	// What is over
	{ code: 'Z87.442', say: ['passed a stone', 'passed kidney stone', 'passed stone years', 'kidney stone in past', 'old kidney stones', 'stones in the past'], not: ['today', 'yesterday', 'gallstone', 'now', 'this morning', 'last night', 'flank', 'hematuria'], ...healed },
	{ code: 'Z86.16', say: ['had covid', 'recovered from covid', 'covid last year', 'covid in january', 'prior covid', 'past covid', 'covid infection resolved'], not: ['vaccine', 'vaccination', 'shot', 'booster', 'exposure', 'test', 'tested', 'wife', 'husband', 'son', 'daughter', 'long', 'still'], ...healed },
	{ code: 'Z87.51', say: ['preterm births', 'prior preterm birth', 'previous preterm birth', 'prior preterm delivery', 'preterm deliveries'], not: ['pregnant', 'pregnancy', 'weeks', 'gestation', 'supervision', 'risk'], ...healed },
];
