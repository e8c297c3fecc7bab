import type { Assertion, SectionKind, Span } from '../contract.ts';
import type { Note } from '../read/note.ts';
import { assertions, surroundings } from './assert.ts';

/** Everything a note asserts of the words at a span, and their section; undefined where the span holds no word. */
export function assertionsAt(note: Note, span: Span): { is: Set<Assertion>; section: SectionKind } | undefined {
	for (let i = 0; i < note.sentences.length; i++) {
		const tokens = note.sentences[i]?.tokens ?? [];
		const from = tokens.findIndex((t) => t.end > span.start && t.start < span.end);
		if (from < 0) continue;
		let to = from;
		while (to < tokens.length && (tokens[to]?.start ?? span.end) < span.end) to++;
		return {
			is: assertions(surroundings(note.text, note.sentences, i), from, to),
			section: note.sentences[i]?.section ?? 'unknown',
		};
	}
	return undefined;
}
