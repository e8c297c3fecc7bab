// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Conditions of the spine told by vertebral level instead of by region ("L3-4 stenosis", "C5-6 DDD"). The
 * fifth character of chapter 13 is the region. Own compilation, codes checked against the FY2026 and FY2027
 * order files.
 */
interface Region {
	/** Level words, pairs first. */
	readonly levels: readonly string[];
	/** The region digit of M43, M46, M47, M48, M51, M54 ("6" is lumbar). */
	readonly digit: string;
}

/** "L4-5" and "L4-L5". */
const pairs = (letter: string, from: number, to: number): string[] =>
	Array.from({ length: to - from }, (_, i) => [`${letter}${from + i} ${from + i + 1}`, `${letter}${from + i} ${letter}${from + i + 1}`]).flat();
const lone = (letter: string, from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`);

const lumbar = { levels: [...pairs('l', 1, 5), ...lone('l', 1, 4)], digit: '6' };
const lumbosacral = { levels: ['l5 s1', 'l5s1'], digit: '7' };
const thoracolumbar = { levels: ['t12 l1'], digit: '5' };
const thoracic = { levels: [...pairs('t', 1, 12), ...lone('t', 2, 12)], digit: '4' };
const cervicothoracic = { levels: ['c7 t1'], digit: '3' };
const cervical = { levels: [...pairs('c', 2, 7), ...lone('c', 2, 7)], digit: '2' };
const regions: readonly Region[] = [lumbar, lumbosacral, thoracolumbar, thoracic, cervicothoracic, cervical];
const dorsal: readonly Region[] = [lumbar, lumbosacral, thoracolumbar, thoracic];

/** Cervical discs have codes of their own for each level (M50). */
const neckDiscs: readonly (readonly [string, readonly string[]])[] = [
	['1', ['c2 3', 'c2 c3', 'c3 4', 'c3 c4']],
	['21', ['c4 5', 'c4 c5']],
	['22', ['c5 6', 'c5 c6']],
	['23', ['c6 7', 'c6 c7']],
	['3', ['c7 t1']],
];

// one wording stands for all that fold to it (herniation, bulge, protrusion, extrusion)
const displaced = ['disc displacement', 'disc prolapse', 'herniation'];
const worn = ['disc degeneration', 'disc desiccation', 'degenerated disc', 'degenerative disc'];
const root = ['radiculopathy', 'sciatica'];
const cord = ['myelopathy', 'cord compression'];
const narrow = ['stenosis', 'spinal stenosis', 'canal stenosis', 'central canal stenosis', 'foraminal stenosis', 'lateral recess stenosis'];
const slip = ['spondylolisthesis', 'anterolisthesis', 'retrolisthesis'];
const pars = ['spondylolysis', 'pars defect', 'pars interarticularis defect'];
const facet = ['spondylosis', 'facet arthropathy', 'facet arthrosis', 'facet arthritis', 'facet syndrome', 'facet osteoarthritis', 'facet hypertrophy'];
const discitis = ['discitis', 'spondylodiscitis'];
const vertebralInfection = ['vertebral osteomyelitis', 'osteomyelitis'];

const elsewhere = ['history', 'resolved'];
const at = (words: readonly string[], { levels }: Region): string[] => crossed(words, levels);
const beside = (words: readonly string[], more: readonly string[], region: Region): string[] => crossed(at(words, region), more);

const backPain = ['discogenic', 'discogenic back pain', 'axial back pain', 'axial pain', 'axial low back pain'];
const legPain = ['leg pain', 'lower extremity pain'];

/** Lumbar and lumbosacral degeneration has a last character for the pain (from FY2025). */
const degenerated = (region: Region): Phrase[] => [
	{ say: at(worn, region), code: `M51.3${region.digit}9`, not: [...root, 'radicular', 'discogenic', 'axial', ...elsewhere] },
	{ say: beside(worn, backPain, region), code: `M51.3${region.digit}0`, not: [...root, ...elsewhere, 'leg pain', 'lower extremity pain'] },
	{ say: beside(worn, legPain, region), code: `M51.3${region.digit}1`, not: [...root, ...elsewhere, 'discogenic', 'back pain', 'axial'] },
	{ say: beside(worn, crossed(['discogenic', 'discogenic back pain', 'back pain', 'axial back pain'], legPain), region), code: `M51.3${region.digit}2`, not: [...root, ...elsewhere] },
];

/** A pinched root is named by its own level. */
const roots: readonly (readonly [string, readonly string[]])[] = [
	['M54.16', lone('l', 1, 5)],
	['M54.17', ['s1', 'l5 s1']],
	['M54.12', lone('c', 4, 8)],
	['M54.14', lone('t', 1, 12)],
];

export const spineLevelPhrases: readonly Phrase[] = [
	...dorsal.map((r) => ({ say: at(displaced, r), code: `M51.2${r.digit}`, not: [...root, ...cord, ...elsewhere] })),
	...dorsal.map((r) => ({ say: beside(displaced, root, r), code: `M51.1${r.digit}`, not: elsewhere })),
	...dorsal.filter((r) => r !== lumbosacral).map((r) => ({ say: beside(displaced, cord, r), code: `M51.0${r.digit}`, not: elsewhere })),
	...[thoracic, thoracolumbar].map((r) => ({ say: at(worn, r), code: `M51.3${r.digit}`, not: elsewhere })),
	...[lumbar, lumbosacral].flatMap(degenerated),
	...neckDiscs.flatMap(([level, levels]): Phrase[] => [
		{ say: crossed(displaced, levels), code: `M50.2${level}`, not: [...root, ...cord, ...elsewhere] },
		{ say: crossed(worn, levels), code: `M50.3${level}`, not: [...root, ...cord, ...elsewhere] },
		{ say: crossed(crossed([...displaced, ...worn], levels), root), code: `M50.1${level}`, not: elsewhere },
		{ say: crossed(crossed([...displaced, ...worn], levels), cord), code: `M50.0${level}`, not: elsewhere },
	]),
	...regions.map((r) => ({ say: at(narrow, r), code: r === lumbar ? 'M48.061' : `M48.0${r.digit}`, not: ['claudication', 'coronary', 'carotid', 'artery', ...elsewhere] })),
	{ say: beside(['stenosis', 'spinal stenosis', 'canal stenosis'], ['claudication', 'neurogenic claudication'], lumbar), code: 'M48.062', not: ['without', 'no', 'not', ...elsewhere] },
	...regions.map((r) => ({ say: at(slip, r), code: `M43.1${r.digit}`, not: ['congenital', ...elsewhere] })),
	...regions.map((r) => ({ say: at(pars, r === lumbar ? { ...r, levels: [...r.levels, 'l5'] } : r), code: `M43.0${r.digit}`, not: ['congenital', ...elsewhere] })),
	...regions.map((r) => ({ say: at(facet, r), code: `M47.81${r.digit}`, not: [...root, ...cord, ...elsewhere] })),
	...regions.map((r) => ({ say: at(discitis, r), code: `M46.4${r.digit}`, not: elsewhere })),
	...regions.map((r) => ({ say: at(vertebralInfection, r), code: `M46.2${r.digit}`, not: elsewhere })),
	...roots.map(([code, levels]) => ({ say: crossed(['radiculopathy'], levels), code, not: ['disc', 'herniated', 'spondylosis', ...elsewhere] })),
	...(
		[
			['M99.00', ['head', 'cranial', 'occiput']],
			['M99.01', ['cervical', 'c-spine', 'neck', ...lone('c', 1, 7)]],
			['M99.02', ['thoracic', 't-spine', ...lone('t', 1, 12)]],
			['M99.03', ['lumbar', 'l-spine', 'low back', ...lone('l', 1, 5)]],
			['M99.04', ['sacral', 'sacrum', 'sacroiliac']],
			['M99.05', ['pelvis', 'pelvic', 'innominate', 'hip', 'pubic']],
			['M99.06', ['lower extremity', 'leg', 'knee', 'ankle', 'foot']],
			['M99.07', ['upper extremity', 'shoulder', 'arm', 'wrist']],
			['M99.08', ['rib', 'rib cage', 'thoracic cage', 'costal']],
			['M99.09', ['abdomen', 'viscera']],
		] as const
	).map(([code, where]) => ({ say: crossed(['somatic dysfunction', 'segmental dysfunction', 'somatic dysfunction segmental'], where), code })),
	{ say: crossed(['discogenic back pain', 'vertebrogenic back pain'], ['modic', 'basivertebral', 'endplate']), code: 'M54.51' },
	{ say: ['vertebrogenic low back pain', 'vertebrogenic back pain', 'vertebral endplate pain'], code: 'M54.51' },
];
