// biome-ignore-all format: a table, one row a line
/**
 * Injuries in the words of urgent care and of those who were hurt (chapter 19); bases without side and seventh
 * character. Own compilation after the index.
 */
import type { Phrase } from '../phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
const old = ['old', 'history', 'healed', 'prior', 'remote', 'scar'];

const slashed = ['sliced', 'gashed', 'split', 'gash', 'slashed', 'lacerated', 'laceration', 'lac', 'cut', 'cut open', 'nicked'];
const skin: readonly (readonly [string, readonly string[]])[] = [
	['S61.01', ['thumb']], ['S61.21', ['finger', 'index finger', 'fingertip', 'index', 'index fingertip', 'middle finger', 'long finger', 'ring finger', 'pinky', 'little finger', 'small finger', 'pointer finger']], ['S61.41', ['hand', 'palm']], ['S51.81', ['forearm']], ['S81.81', ['shin', 'lower leg', 'calf']],
	['S81.01', ['knee']], ['S01.11', ['eyebrow', 'eyelid', 'brow']], ['S01.51', ['lip']], ['S01.81', ['chin', 'forehead']], ['S01.01', ['scalp', 'head']], ['S91.31', ['foot', 'heel']],
	['S01.31', ['ear', 'earlobe']], ['S01.41', ['cheek']],
];
const orifice = ['bead', 'pea', 'popcorn', 'popcorn kernel', 'corn kernel', 'bean', 'pebble', 'rock', 'lego', 'crayon', 'foam', 'tissue', 'button battery', 'magnet', 'earring back', 'toy', 'eraser', 'seed', 'sunflower seed', 'candy', 'sticker', 'play-doh', 'playdoh', 'sponge'];
const inEar = [...orifice, 'cotton', 'q-tip', 'qtip', 'hearing aid dome', 'earbud tip', 'bug', 'insect', 'moth', 'roach', 'cockroach', 'ant', 'ear plug', 'earplug'];
const gulped = ['quarter', 'penny', 'dime', 'nickel', 'coin', 'button battery', 'battery', 'magnet', 'magnets', 'earring', 'ring', 'screw', 'bead', 'marble', 'toy', 'pin', 'safety pin', 'staple', 'toothpick', 'dental crown', 'dentures'];
const ribs = Array.from({ length: 11 }, (_, i) => i + 1);
const nth = (n: number): string => `${n}${({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[n] ?? 'th'}`;
const plates: readonly (readonly [string, readonly string[]])[] = [
	['S59.2', ['distal radius', 'radius', 'distal radial']], ['S89.1', ['distal tibia', 'distal tibial']], ['S89.3', ['distal fibula', 'distal fibular', 'fibula']], ['S49.0', ['proximal humerus']], ['S79.1', ['distal femur']],
];
const types: readonly (readonly [string, readonly string[]])[] = [['1', ['1', 'i']], ['2', ['2', 'ii']], ['3', ['3', 'iii']], ['4', ['4', 'iv']]];
const lesser = ['2nd', '3rd', '4th', '5th', 'second', 'third', 'fourth', 'fifth', 'little', 'pinky', 'small', 'baby', 'pinkie'];
const bones: readonly (readonly [string, readonly string[]])[] = [
	['S52.50', ['distal radius', 'wrist']], ['S62.00', ['scaphoid']], ['S82.20', ['tibia', 'tibial shaft', 'tib']], ['S82.40', ['fibula', 'fib']], ['S42.20', ['proximal humerus']], ['S42.30', ['humerus', 'humeral shaft']], ['S42.00', ['clavicle']], ['S52.20', ['ulna']], ['S92.35', ['5th metatarsal', 'fifth metatarsal', 'jones']], ['S72.00', ['femoral neck']], ['S72.30', ['femur', 'femoral shaft']],
];
const unhealed = ['malunion', 'nonunion', 'non-union', 'delayed union', 'malunited', 'ununited'];
const surgical = ['incision', 'surgical wound', 'surgical incision', 'midline', 'abdominal incision', 'staple line', 'lap incision', 'laparotomy', 'operative wound', 'op site', 'suture line', 'port site'];
const opened = ['dehisced', 'dehiscence', 'superficial dehiscence', 'partial dehiscence', 'opened', 'opened up', 'came apart', 'pulled apart', 'separated', 'separation', 'gaping', 'gapped', 'gapped open', 'broke open', 'split open', 'popped open', 'edges separated', 'edges apart', 'open inferior'];
const operated = ['incision', 'staples', 'surgery', 'laparotomy', 'postop', 'pod', 'surgical', 'repair', 'colectomy', 'hysterectomy', 'arthroplasty', 'op', 'hartmann', 'fascia', 'sutures'];

export const hurtsToldShortPhrases: readonly Phrase[] = [
	...skin.map(([code, at]): Phrase => ({ say: crossed(slashed, at), code, not: [...old, 'nail bed', 'no', 'cutter', 'clear cut', 'tendon cut'] })),
	{ say: ['subungual hematoma', 'hematoma under nail', 'blood under nail', 'nail hematoma'], code: 'S90.2', near: ['toe', 'toenail', 'hallux'], not: ['finger', 'thumb', 'fingernail', 'no'] },
	{ say: crossed(['subungual hematoma', 'nail hematoma'], ['toe', 'great toe', 'big toe', 'hallux']), code: 'S90.2', not: ['no'] },
	{ say: crossed(orifice, ['nostril', 'naris', 'nose', 'up nose', 'nare']), code: 'T17.1', not: ['no', 'runny', 'removed last'] },
	{ say: crossed(inEar, ['ear', 'ear canal', 'eac']), code: 'T16', not: ['no', 'wick', 'drainage', 'pain', 'ear drop'] },
	{ say: [...crossed(['swallowed', 'ingested'], gulped), ...crossed(gulped, ['stomach kub', 'gi tract', 'in stomach'])], code: 'T18', not: ['no', 'denies', 'esophagus', 'throat'] },
	{ say: crossed(gulped, ['esophagus', 'esophageal', 'lodged esophagus', 'thoracic inlet']), code: 'T18.198', not: ['no'] },
	{ say: ['bone stuck in throat', 'fish bone throat', 'fish bone stuck', 'fishbone throat', 'chicken bone throat', 'fish bone tonsil', 'pill stuck in throat'], code: 'T17.228', not: ['no', 'sensation', 'feels like'] },
	{ say: ['foreign body under eyelid', 'foreign body under lid', 'foreign body upper lid', 'foreign body lower lid', 'fb under lid', 'fb upper lid', 'fb conjunctiva', 'foreign body fornix', 'foreign body tarsal conjunctiva', 'grit under lid', 'sand under eyelid'], code: 'T15.1', not: ['no', 'sensation'] },
	{ say: crossed(['chemical burn', 'bleach burn', 'alkali burn', 'acid burn', 'caustic burn', 'chemical splash burn', 'chemical conjunctivitis burn'], ['eye', 'cornea', 'conjunctiva', 'ocular']), code: 'T26.6', not: ['no', 'history'] },
	{ say: ['traumatic hyphema', 'hyphema blunt trauma', 'hyphema after trauma', 'hyphema struck'], code: 'S05.1', not: ['no'] },
	{ say: ['colles', "colles'", 'colle'], code: 'S52.53', near: ['cast', 'splint', 'mua', 'wrist', 'fx', 'fracture', 'foosh', 'xr', 'ice'], not: old },
	{ say: [...ribs.flatMap((n) => [`fracture ${nth(n)} ${nth(n + 1)} rib`, `rib fracture ${n} ${n + 1}`, `fracture ribs ${n} ${n + 1}`, `fracture rib ${n}-${n + 1}`, `broken ribs ${n} ${n + 1}`]), 'rib fracture x2', 'rib fracture x3', 'rib fractures x4', 'two broken ribs', 'three broken ribs', 'two cracked ribs', 'two fractured ribs', 'ribs broken two', '2 broken ribs', '3 broken ribs', '2 cracked ribs', '2 rib fractures', '3 rib fractures', '2 rib fx', '3 rib fx'], code: 'S22.4', not: [...old, 'no'] },
	...plates.flatMap(([stem, at]) => types.map(([digit, said]): Phrase => ({ say: said.flatMap((t) => crossed([`salter harris ${t}`, `salter-harris ${t}`, `salter ${t}`, `sh ${t}`, `salter harris type ${t}`], at)), code: `${stem}${digit}`, not: old }))),
	{ say: [...crossed(lesser, ['toe fracture', 'toe broken', 'toe fx', 'broken toe'])], code: 'S92.50', not: [...old, 'metatarsal', 'no', 'finger'] },
	{ say: ['pubic ramus fracture', 'pubic rami fracture', 'pelvic ramus fracture', 'rami fracture', 'inferior ramus fracture', 'ramus fracture', 'inferior pubic ramus fracture'], code: 'S32.59', not: [...old, 'superior', 'no', 'mandible', 'jaw'] },
	...bones.map(([code, at]): Phrase => ({ say: crossed(unhealed, at), code, not: ['no', 'history', 'risk'] })),
	{ say: ['old acl tear', 'chronic acl tear', 'old anterior cruciate tear', 'chronic anterior cruciate ligament tear', 'old anterior cruciate ligament tear'], code: 'M23.61', not: ['reconstructed', 'reconstruction', 'repaired', 'no'] },
	{ say: ['acl deficient', 'acl deficient knee', 'acl deficiency', 'anterior cruciate ligament deficient'], code: 'M23.51', not: ['no'] },
	{ say: crossed(opened, surgical), code: 'T81.31', not: ['no', 'not', 'intact', 'cesarean', 'section', 'perineal', 'fascial', 'evisceration', 'flap'] },
	{ say: ['superficial dehiscence', 'skin dehiscence', 'wound dehisced', 'wound came apart', 'wound edges separated', 'wound edges apart', 'skin and fat came apart', 'cut came apart', 'wound opened up'], code: 'T81.31', near: operated, not: ['no', 'not', 'cesarean', 'perineal', 'episiotomy', 'fascial'] },
	{ say: ['ssi superficial', 'ssi incision superficial', 'superficial wound infection', 'superficial infection wound'], code: 'T81.41', near: operated, not: ['no', 'deep'] },
	{ say: ['tag armpit', 'tags armpit', 'tag axilla', 'tags axilla', 'tag neck', 'tags neck', 'tag groin', 'tags groin', 'tag snipped', 'tags snipped', 'tag eyelid', 'tags eyelid', 'tag removed skin'], code: 'L91.8', not: ['anal', 'perianal', 'hemorrhoid', 'hemorrhoidal', 'ear', 'preauricular', 'rectal', 'vulvar', 'name', 'dog', 'price', 'heart', 'tagged'] },
	{ say: ['contact lens ulcer', 'lens ulcer', 'contact lens related ulcer', 'ulcer from contact lens', 'microbial keratitis', 'bacterial keratitis', 'corneal infiltrate ulcer'], code: 'H16.00', not: ['healed', 'old'] },
	{ say: ['hematoma of ear', 'cauliflower ear', 'auricular hematoma'], code: 'S00.43', not: ['chronic', 'old', 'subdural'] },
	{ say: ['central perforation', 'perforation central'], code: 'H72.0', near: ['ear', 'tm', 'drum', 'eardrum', 'tympanic', 'otorrhea', 'hearing', 'conductive'], not: ['no', 'bowel', 'septum', 'septal', 'gastric'] },
	{ say: ['attic perforation', 'pars flaccida perforation'], code: 'H72.1', not: ['no'] },
	{ say: ['marginal perforation'], code: 'H72.2X', near: ['ear', 'tm', 'drum', 'eardrum', 'tympanic'], not: ['no'] },
	{ say: ['bedwets', 'bedwets nightly', 'wets bed nightly', 'wets the bed every night', 'wets bed every night', 'bedwetter', 'bed wetting nightly', 'wet every night never dry', 'wets bed most nights'], code: 'N39.44', not: ['no', 'denies', 'stopped', 'brother', 'father', 'resolved', 'used'] },
];
