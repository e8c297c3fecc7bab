import { saidIn } from '../concept/elsewhere.ts';
import type { Visit } from '../concept/features.ts';
import type { Draft } from '../contract.ts';
import { withReplaced } from '../decide/draft.ts';
import { burnDegrees, burnKinds, burnUnstaged } from '../tables/burn-degrees.ts';

/** The one burn of a note, whose degree another sentence tells (I.C.19.d): the deepest told is its degree. */
export function withBurnDegree(draft: Draft, visit: Visit): Draft {
	const burns = draft.codes.filter((c) => burnKinds.test(c.code));
	const [burn] = burns;
	const fourth = burn ? burnUnstaged.find((x) => burn.code[4] === x.none) : undefined;
	if (!burn || !fourth || burns.length > 1) return draft;
	const told = burnDegrees.find(({ says }) => saidIn(visit.reading, says));
	if (!told) return draft;
	const code = `${burn.code.slice(0, 4)}${Number(fourth.none) + told.degree}${burn.code.slice(5)}`;
	if (draft.release.find(code) < 0) return draft;
	return withReplaced(draft, burn.code, code, burn.evidence, 'degree of the burn told in another sentence (I.C.19.d)');
}
