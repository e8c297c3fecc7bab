// biome-ignore-all format: a table, one row a line
import type { StatusPhrase } from '../status-phrase.ts';

/**
 * Devices and histories as specialists tell them in sentences ("an occlusion device in the appendage"). I.C.21.c.3 and
 * c.4. Source: own compilation.
 */
export const lettersToldStatus: readonly StatusPhrase[] = [
	{ code: 'Z86.74', say: ['resuscitated arrest', 'survived cardiac arrest', 'arrest survivor', 'cardiac arrest survivor', 'aborted sudden death', 'aborted sudden cardiac death', 'sudden death survivor', 'prior cardiac arrest', 'out of hospital arrest in', 'vf arrest in', 'led to an arrest at'], not: ['father', 'mother', 'brother', 'sister', 'uncle', 'family'] },
	{ code: 'Z95.818', say: ['occlusion device in appendage', 'occlusion device in the appendage', 'laa occlusion device', 'laao device', 'left atrial appendage occluder', 'watchman in place', 'watchman device in place', 'watchman in situ', 'amulet device in place', 'has a watchman', 's p watchman', 'watchman implanted'], not: ['planned', 'candidate', 'refer', 'discussed', 'considering', 'evaluation'] },
	{ code: 'Z95.810', say: ['icd was checked', 'icd checked and fine', 'icd in place', 'icd in situ', 'icd interrogated', 'icd working well'], not: ['planned', 'candidate', 'refer', 'removed', 'extracted', 'declined'] },
	{ code: 'Z86.79', say: ['flutter was ablated and never came back', 'flutter ablated and has never come back', 'flutter ablated no recurrence', 'svt ablated no recurrence', 'svt ablated and gone', 'avnrt ablated no recurrence', 'afib ablated no recurrence in years', 'wpw ablated'], not: ['recurred', 'back in', 'now in'] },
];
