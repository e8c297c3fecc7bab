// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Injuries, poisonings and harm of care in clipped and everyday words (chapter 19). Sides and seventh characters are
 * added by the engine. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const sprained = ['sprain', 'sprained', 'jammed', 'sprain of'];
const broke = ['broken', 'broke', 'fracture', 'fractured', 'fx', 'cracked'];
const pulled = ['strain', 'strained', 'pulled', 'tweaked', 'pull'];
const old = ['history', 'old', 'remote', 'prior'];

const sprains: readonly (readonly [string, readonly string[]])[] = [
	['S63.610', ['index finger', 'index', 'pointer finger']],
	['S63.612', ['middle finger', 'long finger']],
	['S63.614', ['ring finger']],
	['S63.616', ['pinky', 'little finger', 'small finger', 'pinky finger']],
];
const fingers: readonly (readonly [string, readonly string[]])[] = [
	['S62.60', ['index finger', 'middle finger', 'long finger', 'ring finger', 'pinky', 'little finger', 'small finger', 'pinky finger']],
];
const bones: readonly (readonly [string, readonly string[]])[] = [
	['S42.00', ['clavicle', 'collarbone', 'collar bone']],
	['S52.50', ['distal radius']],
	['S22.3', ['rib', 'a rib', 'one rib', 'single rib']],
	['S22.4', ['several ribs', 'multiple ribs', 'two ribs', 'three ribs', 'four ribs']],
	['S92.91', ['toe']],
	['S62.50', ['thumb']],
	['S82.00', ['kneecap', 'patella']],
	['S92.00', ['heel bone', 'calcaneus']],
	['S32.2', ['tailbone', 'tail bone', 'coccyx']],
	['S62.10', ['wrist']],
	['S82.89', ['ankle']],
	['S72.00', ['hip']],
	['S42.30', ['upper arm', 'humerus']],
	['S42.40', ['elbow']],
	['S82.20', ['shin', 'shinbone', 'tibia']],
	['S82.40', ['fibula']],
	['S92.90', ['foot']],
	['S02.2', ['nose']],
	['S02.60', ['jaw']],
];
const muscles: readonly (readonly [string, readonly string[], readonly string[]])[] = [
	['S76.31', ['hamstring', 'hammy', 'hammie', 'hammies'], []],
	['S76.11', ['quad', 'quadriceps', 'quads'], ['tendon rupture']],
	['S76.21', ['groin', 'adductor'], ['hernia', 'numb']],
	['S86.11', ['calf', 'gastroc', 'gastrocnemius', 'calf muscle'], ['dvt']],
	['S29.011', ['pec', 'pectoral', 'pec muscle', 'pectoralis', 'chest wall', 'intercostal'], ['implant']],
	['S29.012', ['upper back', 'mid back', 'thoracic', 'rhomboid'], []],
	['S39.011', ['abdominal muscle', 'abdominal wall', 'ab muscle', 'oblique', 'rectus abdominis'], ['hernia', 'fracture']],
	['S39.012', ['low back', 'lower back', 'lumbar'], []],
	['S16.1', ['neck muscle', 'neck'], []],
	['S76.01', ['hip flexor', 'hip', 'glute', 'gluteal'], []],
	['S46.91', ['shoulder muscle', 'deltoid'], []],
];
const drugs: readonly (readonly [string, readonly string[]])[] = [
	['T39.1X1', ['tylenol', 'acetaminophen']],
	['T40.2X1', ['oxycodone', 'hydrocodone', 'percocet', 'morphine', 'vicodin', 'norco']],
	['T42.4X1', ['xanax', 'benzo', 'ativan', 'klonopin', 'valium', 'clonazepam', 'lorazepam', 'alprazolam']],
	['T39.311', ['ibuprofen', 'advil', 'motrin', 'naproxen', 'aleve']],
	['T39.011', ['aspirin']],
	['T45.0X1', ['benadryl', 'diphenhydramine', 'zyrtec', 'cetirizine', 'claritin']],
	['T45.4X1', ['iron pills', 'iron tablets']],
	['T38.3X1', ['metformin', 'insulin', 'glipizide']],
	['T46.5X1', ['lisinopril', 'blood pressure pills']],
	['T40.711', ['thc gummy', 'thc gummies', 'edible', 'edibles', 'cannabis gummies', 'marijuana gummies']],
];

export const hurtsToldPhrases: readonly Phrase[] = [
	...sprains.map(([code, at]): Phrase => ({ say: [...crossed(sprained, at), ...crossed(at, ['sprained', 'jammed', 'sprain'])], code, not: [...old, 'toe', 'fracture'] })),
	...fingers.map(([code, at]): Phrase => ({ say: [...crossed(broke, at), ...crossed(at, broke)], code, not: [...old, 'toe', 'phalanx', 'no', 'avulsion', 'tuft', 'metacarpal', 'boxer', 'nail', 'cracked'] })),
	...bones.map(([code, at]): Phrase => ({ say: [...crossed(broke, at), ...crossed(at, ['broken', 'broke', 'fractured', 'fracture', 'fx'])], code, not: [...old, 'no', 'great', 'big', 'stress', 'shaft', 'colles', 'ulna', 'multiple toes', 'displaced', 'nondisplaced', 'buckle', 'torus', 'periprosthetic', 'cracked skin', 'heel cracked', 'phalanx', 'metacarpal', 'osteoporotic', 'pathologic', 'radial head', ...(code === 'S22.3' ? ['ribs', '5 7', '4 6', '6 8', '3 5'] : [])] })),
	...muscles.map(([code, at, not]): Phrase => ({ say: [...crossed(pulled, at), ...crossed(at, ['strain', 'strained', 'pull', 'pulled'])], code, not: [...not, ...old, 'sprain', 'no', 'tendinitis'] })),
	...drugs.map(([code, at]): Phrase => ({ say: at.flatMap((d) => [`accidental ${d} overdose`, `accidental ${d} ingestion`, `accidental ingestion ${d}`, `took too many ${d}`, `took too much ${d}`, `ate ${d}`, `unintentional ${d} overdose`, `accidentally took ${d}`, `double dosed ${d}`]), code, not: ['intentional', 'suicide', 'suicidal', 'on purpose', 'attempt', 'withdrawal', 'allergy'] })),
	// head and face
	{ say: ['shiner', 'black eye'], code: 'S00.1', not: old },
	{ say: ['goose egg scalp', 'goose egg on scalp', 'bump on the head', 'goose egg head', 'knot on head', 'scalp contusion', 'scalp bruise', 'scalp hematoma', 'bump on scalp contusion'], code: 'S00.03', not: ['chronic', 'cyst', 'eye'] },
	{ say: ['goose egg forehead', 'forehead contusion', 'forehead hematoma', 'forehead bruise', 'facial bruise', 'bruised cheek', 'cheek contusion', 'bruised jaw', 'jaw contusion', 'facial contusion'], code: 'S00.83', not: ['birth', 'delivery', 'newborn'] },
	{ say: ['concussed out for minute', 'concussion out for 1 minute', 'concussion loc 1 minute', 'concussion brief loc', 'concussion loc seconds', 'concussion loc 30 seconds', 'concussion loc few seconds', 'concussion unconscious for a minute', 'concussion knocked out for a minute', 'concussion loc less than 30 minutes'], code: 'S06.0X1', not: ['no', 'without', 'denies'] },
	{ say: ['traumatic tm perforation', 'traumatic tympanic membrane perforation', 'traumatic perforation of eardrum', 'slap injury ear perforation', 'traumatic eardrum rupture', 'q tip perforation', 'qtip eardrum perforation'], code: 'S09.2' },
	{ say: ['tongue laceration', 'tongue lac', 'bit tongue', 'tongue bite laceration'], code: 'S01.512' },
	// joints and ligaments
	{ say: ['acl gone', 'acl is gone', 'blew out acl', 'torn acl', 'tore acl', 'acl torn', 'acl rupture', 'ruptured acl', 'acl deficient acute'], code: 'S83.51', not: ['chronic', 'old', 'remote', 's p', 'reconstructed', 'prior', 'history', 'intact', 'no'] },
	{ say: ['tore meniscus', 'torn meniscus', 'meniscus torn'], code: 'S83.20', not: ['degenerative', 'chronic', 'old', 'medial', 'lateral', 'complex', 'bucket', 'prior', 'history', 'no'] },
	{ say: ['kneecap dislocated', 'kneecap popped out', 'patella popped out', 'dislocated kneecap', 'dislocated patella', 'patella dislocation'], code: 'S83.00', not: ['recurrent', 'keeps', 'chronic', 'history', 'prior', 'no'] },
	{ say: ['shoulder popped out', 'shoulder out of socket', 'dislocated shoulder'], code: 'S43.00', not: ['recurrent', 'keeps', 'chronic', 'history', 'prior', 'anterior', 'posterior', 'no'] },
	{ say: ['long head biceps rupture', 'proximal biceps rupture', 'proximal biceps tear', 'biceps long head tear', 'long head of biceps tear', 'ruptured long head biceps'], code: 'S46.11', not: ['chronic', 'spontaneous', 'degenerative', 'old', 'distal', 'atraumatic'] },
	{ say: ['distal biceps tear', 'distal biceps rupture', 'distal biceps tendon rupture'], code: 'S46.21', not: ['chronic', 'proximal', 'old'] },
	{ say: ['bimal fracture', 'bimal ankle fracture', 'bimalleolar ankle fracture', 'bimall', 'bimal'], code: 'S82.84', not: [...old, 'trimalleolar'] },
	{ say: ['trimal fracture', 'trimal ankle fracture', 'trimal', 'trimall'], code: 'S82.85', not: old },
	// foreign bodies, heat, cold, motion
	{ say: ['car sick', 'carsick', 'carsickness', 'sea sick', 'seasick', 'sea sickness', 'motion sick', 'car sickness', 'air sickness', 'travel sickness'], code: 'T75.3' },
	{ say: ['hypothermia from cold exposure', 'exposure hypothermia', 'accidental hypothermia', 'hypothermia'], code: 'T68', near: ['exposure', 'outside', 'snow', 'cold', 'homeless'], not: ['therapeutic', 'newborn', 'neonatal', 'no'] },
	{ say: ['co poisoning', 'carbon monoxide poisoning', 'carbon monoxide exposure', 'co exposure symptomatic'], code: 'T58.91' },
	// harm of care
	{ say: ['post op wound infection', 'postop wound infection', 'postoperative wound infection', 'surgical wound infection', 'infected incision', 'incision infected', 'infected surgical incision', 'surgical site infection', 'wound infection after surgery', 'infected surgical wound', 'infected surgical site', 'incision infection'], code: 'T81.49', not: ['superficial', 'deep', 'organ', 'cesarean', 'c section', 'no', 'risk', 'prevent', 'abscess', 'stitch'] },
	{ say: ['iv site phlebitis', 'phlebitis from iv', 'iv infiltration phlebitis', 'phlebitis at iv site', 'phlebitis after iv', 'superficial phlebitis iv site'], code: 'T80.1' },
	{ say: ['incision came apart', 'incision opened up', 'wound came open', 'incision opened', 'wound opened up after surgery', 'surgical wound opened', 'incision separated', 'surgical wound separation'], code: 'T81.31', not: ['cesarean', 'c section', 'perineal', 'internal', 'fascial', 'no'] },
	{ say: ['post concussive syndrome', 'postconcussive syndrome', 'pcs after concussion', 'persistent postconcussive symptoms'], code: 'F07.81', not: ['no'] },
	{ say: ['physical abuse confirmed', 'confirmed physical abuse', 'child physical abuse'], code: 'T74.12', near: ['child', 'infant', 'cps'], not: ['suspected', 'history', 'spouse', 'husband', 'wife', 'partner'] },
	{ say: ['suspected physical abuse', 'suspected child abuse', 'concern for physical abuse', 'concern for nonaccidental trauma', 'suspected nat', 'suspected nonaccidental trauma'], code: 'T76.12', near: ['child', 'infant', 'cps'], not: ['history'] },
	{ say: ['iud string missing', 'lost iud strings', 'iud strings not visible', 'iud malpositioned', 'malpositioned iud', 'iud low lying', 'iud displaced', 'displaced iud', 'iud partially expelled', 'iud in lower uterine segment'], code: 'T83.32', not: ['pregnant'] },
];
