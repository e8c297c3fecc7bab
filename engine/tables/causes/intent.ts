/**
 * Assault, self-harm, legal intervention and abuse (X71-Y38).
 * Codes without the seventh character; the engine adds X and A, D or S. Places and activities hold
 * only in a sentence that tells how the injury came about. I.C.20. Source: own compilation.
 */
import type { CausePhrase } from '../cause-phrase.ts';

export const intentCauses: readonly CausePhrase[] = [
	{ code: 'X92.8', kind: 'mechanism', say: ['assault drowning'] },
	{ code: 'X93', kind: 'mechanism', say: ['assault handgun', 'shot by assailant', 'gunshot wound assault'] },
	{ code: 'X95.9', kind: 'mechanism', say: ['shot assault', 'gunshot assault'] },
	{ code: 'X99.0', kind: 'mechanism', say: ['assault glass', 'cut with bottle assault'] },
	{ code: 'X99.1', kind: 'mechanism', say: ['stabbed', 'assault knife', 'stabbing', 'knife assault'] },
	{ code: 'X99.9', kind: 'mechanism', say: ['assault sharp object'] },
	{ code: 'Y00', kind: 'mechanism', say: ['assault blunt object', 'hit with bat assault', 'struck with bottle assault', 'hit with object assault', 'pistol whipped'] },
	{ code: 'Y01', kind: 'mechanism', say: ['pushed from height assault', 'pushed down stairs', 'thrown down stairs'] },
	{ code: 'Y03.0', kind: 'mechanism', say: ['assault run over', 'intentionally hit by car'] },
	{ code: 'Y04.0', kind: 'mechanism', say: ['fist fight', 'fight', 'altercation', 'punched', 'punched in face', 'physical altercation', 'brawl', 'got into fight', 'struck by fist'], not: ['wall', 'urge', 'flight', 'infection'] },
	{ code: 'Y04.1', kind: 'mechanism', say: ['human bite assault', 'bitten in fight'] },
	{ code: 'Y04.2', kind: 'mechanism', say: ['pushed assault', 'shoved', 'pushed down by'] },
	{ code: 'Y04.8', kind: 'mechanism', say: ['assault bodily force', 'choked', 'strangled', 'kicked assault', 'slapped', 'strangulation'], not: ['food'] },
	{ code: 'Y08.02', kind: 'mechanism', say: ['assault baseball bat'] },
	{ code: 'Y08.89', kind: 'mechanism', say: ['assault other means'] },
	{ code: 'Y09', kind: 'mechanism', say: ['assault', 'assaulted', 'mugged', 'physical assault'], not: ['sexual', 'history', 'past', 'verbal'] },
	{ code: 'Y07.010', kind: 'mechanism', say: ['husband current abuser'] },
	{ code: 'Y07.011', kind: 'mechanism', say: ['husband former abuser'] },
	{ code: 'Y07.020', kind: 'mechanism', say: ['wife current abuser'] },
	{ code: 'Y07.030', kind: 'mechanism', say: ['boyfriend abuser', 'male partner abuser'] },
	{ code: 'Y07.040', kind: 'mechanism', say: ['girlfriend abuser', 'female partner abuser'] },
	{ code: 'Y07.11', kind: 'mechanism', say: ['father abuser'] },
	{ code: 'Y07.12', kind: 'mechanism', say: ['mother abuser'] },
	{ code: 'Y07.410', kind: 'mechanism', say: ['brother abuser'] },
	{ code: 'Y07.430', kind: 'mechanism', say: ['stepfather abuser'] },
	{ code: 'Y07.432', kind: 'mechanism', say: ['mother boyfriend abuser'] },
	{ code: 'Y07.53', kind: 'mechanism', say: ['teacher abuser'] },
	{ code: 'Y07.54', kind: 'mechanism', say: ['acquaintance abuser', 'friend abuser'] },
	{ code: 'Y07.9', kind: 'mechanism', say: ['unknown abuser'] },
	{ code: 'X78.1', kind: 'mechanism', say: ['self-inflicted knife', 'cut self knife', 'cutting wrist knife'] },
	{ code: 'X78.8', kind: 'mechanism', say: ['self-inflicted sharp object', 'cut self razor', 'self-inflicted laceration', 'cutting self', 'self-inflicted cut', 'razor self-harm'] },
	{ code: 'X78.9', kind: 'mechanism', say: ['self-harm sharp unspecified'] },
	{ code: 'X79', kind: 'mechanism', say: ['self-harm blunt', 'banged head intentionally'] },
	{ code: 'X80', kind: 'mechanism', say: ['jumped from height suicide'] },
	{ code: 'X83.8', kind: 'mechanism', say: ['self-harm other means', 'self-inflicted burn cigarette', 'burned self intentionally'] },
	{ code: 'Y35.811', kind: 'mechanism', say: ['police restraint', 'police manhandled'] },
	{ code: 'Y35.831', kind: 'mechanism', say: ['tasered police', 'taser police'] },
	{ code: 'Y28.9', kind: 'mechanism', say: ['sharp object undetermined intent'] },
	{ code: 'Y33', kind: 'mechanism', say: ['undetermined intent event'] },
];
