import type { Section } from './note.ts';

const headless = (start: number, end: number, kind: Section['kind']): Section => ({
	start,
	end,
	kind,
	label: '',
	labelLength: 0,
});

/** The sections of a note whose author begins to judge at `turn` and says so by no head; told sections behind it stay. */
export function turned(sections: readonly Section[], turn: number | undefined): readonly Section[] {
	if (turn === undefined) return sections;
	return sections.flatMap((s) => {
		if (s.end <= turn) return [s];
		if (s.start > turn) return s.kind === 'unknown' ? [headless(s.start, s.end, 'assessment')] : [s];
		return [...(turn > s.start ? [{ ...s, end: turn }] : []), headless(turn, s.end, 'assessment')];
	});
}
