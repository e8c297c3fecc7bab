import type { Site } from '../sites/site.ts';
import { elementsUnder } from '../tree.ts';
import { type Candidate, leastScore, signs } from './candidate.ts';
import { editorCandidates, isEditor } from './editors.ts';
import { renderedCandidates } from './rendered.ts';
import { isVisible } from './visible.ts';

/** The note of this frame, or undefined: where the site's own selectors say, else the best candidate. */
export function* findNote(site: Site): Generator<void, Candidate | undefined> {
	const known = bySelectors(site);
	if (known) return known;
	const editors: HTMLElement[] = [];
	for (const element of elementsUnder(document.documentElement)) {
		if (!element) yield;
		else if (isEditor(element)) editors.push(element);
	}
	const inEditors = yield* editorCandidates(editors);
	const rendered = yield* renderedCandidates(new Set(editors));
	const [best] = [...inEditors, ...rendered].sort((a, b) => b.score - a.score);
	return best && best.score >= leastScore ? best : undefined;
}

function bySelectors({ note }: Site): Candidate | undefined {
	const parts = note.flatMap(({ selector, head }) => {
		const roots = [...document.querySelectorAll(selector)].filter(isVisible);
		return roots.map((root) => ({ root, ...(head ? { head } : {}) }));
	});
	return parts.length > 0 ? { parts, score: signs.noteLabel + 100 } : undefined;
}
