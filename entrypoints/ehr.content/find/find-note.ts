import type { Site } from '../sites/site.ts';
import { elementsUnder } from '../tree.ts';
import { type Candidate, leastScore, signs } from './candidate.ts';
import { editorCandidates, isEditor } from './editors.ts';
import { renderedCandidates } from './rendered.ts';
import { bestOf, holds, inFront } from './several.ts';
import { isVisible } from './visible.ts';

export interface Found {
	/** Undefined where there is none, or several and nobody knows which. */
	readonly note: Candidate | undefined;
	/** All that may be meant. */
	readonly among: readonly Candidate[];
}

/** The note of this frame: where the site's own selectors say, else the best candidate; of equals, the one clicked in. */
export function* findNote(site: Site, clicked: Element | undefined): Generator<void, Found> {
	const known = bySelectors(site);
	if (known) return { note: known, among: [known] };
	const editors: HTMLElement[] = [];
	for (const element of elementsUnder(document.documentElement)) {
		if (!element) yield;
		else if (isEditor(element)) editors.push(element);
	}
	const inEditors = yield* editorCandidates(editors);
	const rendered = yield* renderedCandidates(new Set(editors));
	const among = bestOf(inFront([...inEditors, ...rendered].filter(({ score }) => score >= leastScore)));
	if (among.length < 2) return { note: among[0], among };
	return { note: among.find((one) => clicked && holds(one, clicked)), among };
}

function bySelectors({ note }: Site): Candidate | undefined {
	const parts = note.flatMap(({ selector, head }) => {
		const roots = [...document.querySelectorAll(selector)].filter(isVisible);
		return roots.map((root) => ({ root, ...(head ? { head } : {}) }));
	});
	return parts.length > 0
		? { parts, score: signs.noteLabel + 100, editable: parts.some(({ root }) => isEditor(root)) }
		: undefined;
}
