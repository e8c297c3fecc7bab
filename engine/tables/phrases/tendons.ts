// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Ruptures of tendons and muscles, crushed parts, ribs and toes by name (chapter 19); bases without the seventh
 * character. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const tendons: readonly (readonly [string, readonly string[]])[] = [
	['S46.31', ['tricep tendon', 'triceps', 'distal triceps']],
	['S46.21', ['distal biceps', 'distal biceps tendon']],
	['S29.011', ['pectoralis', 'pectoralis major', 'pec major', 'pec tendon']],
	['S76.11', ['quadriceps tendon', 'quad tendon', 'patellar tendon', 'patella tendon', 'rectus femoris', 'quad']],
	['S76.31', ['hamstring', 'proximal hamstring', 'biceps femoris', 'semitendinosus']],
	['S76.01', ['gluteus medius', 'gluteus', 'gluteal tendon', 'iliopsoas', 'hip flexor']],
	['S76.21', ['adductor', 'adductor longus']],
	['S86.01', ['achilles', 'achilles tendon']],
	['S86.21', ['tibialis anterior', 'anterior tibial tendon']],
	['S86.11', ['posterior tibial tendon', 'tibialis posterior', 'plantaris', 'medial gastrocnemius']],
	['S86.31', ['peroneus brevis', 'peroneus longus', 'peroneal tendon']],
	['S96.01', ['flexor hallucis longus', 'fhl']],
	['S96.11', ['extensor hallucis longus', 'ehl']],
	['S66.01', ['flexor pollicis longus', 'fpl']],
	['S66.21', ['extensor pollicis longus', 'epl']],
];
const torn = ['rupture', 'tear', 'avulsion', 'partial tear', 'complete tear', 'full thickness tear', 'strain'];
const wornOut = ['spontaneous', 'nontraumatic', 'atraumatic', 'degenerative', 'chronic', 'history', 'attritional', 'tendinitis', 'tendinopathy', 'fluoroquinolone'];

const crushed: readonly (readonly [string, readonly string[]])[] = [
	['S67.0', ['thumb']],
	['S67.1', ['finger', 'fingertip', 'index', 'index finger', 'middle finger', 'long finger', 'ring finger', 'little finger']],
	['S67.2', ['hand']],
	['S67.3', ['wrist']],
	['S57.8', ['forearm']],
	['S57.0', ['elbow']],
	['S97.11', ['great toe', 'hallux']],
	['S97.12', ['lesser toe', '2nd toe', '3rd toe', '4th toe', '5th toe']],
	['S97.8', ['foot']],
	['S97.0', ['ankle']],
	['S87.8', ['lower leg', 'calf', 'shin']],
	['S87.0', ['knee']],
	['S77.1', ['thigh']],
];

const lesserToes = ['2nd toe', '3rd toe', '4th toe', '5th toe', 'second toe', 'third toe', 'fourth toe', 'fifth toe', 'little toe', 'small toe', 'lesser toe'];
const greatToe = ['great toe', 'big toe', 'hallux', '1st toe'];
const phalanges: readonly (readonly [string, string, string])[] = [
	['proximal phalanx fracture', 'S92.51', 'S92.41'],
	['middle phalanx fracture', 'S92.52', ''],
	['distal phalanx fracture', 'S92.53', 'S92.42'],
	['tuft fracture', 'S92.53', 'S92.42'],
];

export const tendonPhrases: readonly Phrase[] = [
	...tendons.map(([code, names]) => ({ say: crossed(torn, names), code, not: wornOut })),
	...crushed.map(([code, names]) => ({ say: crossed(['crush injury', 'crushed', 'crushing injury'], names), code, not: ['history', 'nerve'] })),
	{ say: crossed(['rib fracture'], ['x2', 'x3', 'x4', 'x5', 'several', 'three', 'four', 'consecutive']), code: 'S22.4', not: ['history', 'old', 'healed'] },
	...phalanges.flatMap(([name, lesser, great]): Phrase[] => [
		{ say: crossed([name], lesserToes), code: lesser },
		...(great ? [{ say: crossed([name], greatToe), code: great }] : []),
	]),
	{ say: crossed(['seropositive rheumatoid arthritis'], ['hand wrist', 'hand foot', 'wrist hand', 'hand knee', 'wrist knee', 'shoulder hand']), code: 'M05.79' },
	{ say: crossed(['seronegative rheumatoid arthritis'], ['hand wrist', 'hand foot', 'wrist knee', 'hand knee', 'shoulder hand']), code: 'M06.09' },
];
