// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Fractures of single vertebrae (S12, S22.0, S32.0); bases without the seventh character. Own compilation, codes
 * checked against the FY2026 and FY2027 order files.
 */
const vertebrae: readonly (readonly [string, readonly string[]])[] = [
	...[1, 2, 3, 4, 5].map((n) => [`S32.0${n}`, [`l${n}`]] as const),
	...[1, 2, 3, 4].map((n) => [`S22.0${n}`, [`t${n}`]] as const),
	['S22.05', ['t5', 't6']],
	['S22.06', ['t7', 't8']],
	['S22.07', ['t9', 't10']],
	['S22.08', ['t11', 't12']],
	...[1, 2, 3, 4, 5, 6, 7].map((n) => [`S12.${n - 1}`, [`c${n}`]] as const),
];
const kinds = ['fracture', 'transverse process fracture', 'spinous process fracture', 'burst fracture', 'compression fracture', 'endplate fracture', 'wedge fracture'];
/** A bone that gave way by itself is no injury; an old one is over. */
const weak = ['fragility', 'osteoporosis', 'osteoporotic', 'pathological', 'pathologic', 'insufficiency', 'old', 'healed', 'chronic', 'history', 'metastatic', 'myeloma', 'stress', 'pars', 'screw', 'hardware'];

export const vertebraPhrases: readonly Phrase[] = vertebrae.map(([code, levels]) => ({ say: crossed(kinds, levels), code, not: weak }));
