import type { Rule } from '../engine/contract.ts';
import { abnormalRules } from './abnormal.ts';
import { assertedRules } from './asserted.ts';
import { birthRules } from './births.ts';
import { chapterRules } from './chapters.ts';
import { codeAlsoRules } from './code-also.ts';
import { confirmedRules } from './confirmed.ts';
import { datedRules } from './dated.ts';
import { detailRules } from './detail.ts';
import { documentRules } from './document.ts';
import { editRules } from './edits.ts';
import { episodeRules } from './episode.ts';
import { etiologyRules } from './etiology.ts';
import { excludesRules } from './excludes.ts';
import { firstListedRules } from './first-listed.ts';
import { lateralityRules } from './laterality.ts';
import { needRules } from './needs.ts';
import { otherSideRules } from './other-side.ts';
import { pairRules } from './pairs.ts';
import { routingRules } from './routing.ts';
import { supportRules } from './support.ts';
import { unspecifiedRules } from './unspecified.ts';
import { validityRules } from './validity.ts';
import { wordingRules } from './wording.ts';

/**
 * Checks in folding order: what cannot be reported, what contradicts, what is missing, then the order
 * of what is left, and last what a person must see. Nothing leaves after the order is made.
 */
export const checkingRules: readonly Rule[] = [
	...validityRules,
	...assertedRules,
	...confirmedRules,
	...abnormalRules,
	...wordingRules,
	...datedRules,
	...chapterRules,
	...birthRules,
	...episodeRules,
	...pairRules,
	...needRules,
	...excludesRules,
	...etiologyRules,
	...codeAlsoRules,
	...unspecifiedRules,
	...lateralityRules,
	...detailRules,
	...editRules,
	...firstListedRules,
	...supportRules,
	...documentRules,
	...otherSideRules,
	...routingRules,
];
