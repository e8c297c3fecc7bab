import type { Draft, Evidence, SectionKind, Suggestion } from '../engine/contract.ts';
import { concluded, naming } from './concluded.ts';
import { under } from './prefixes.ts';

/** Lists that are carried from visit to visit: what only they name is not why the patient came. */
const carried = new Set<SectionKind>(['pmh', 'psh', 'problems', 'meds', 'fh', 'sh', 'allergies', 'ros', 'instructions']);

/** Care after an operation or of an artificial opening is what such a visit is for, wherever the note says so. */
const aftercare = ['Z43', 'Z44', 'Z45', 'Z46', 'Z47', 'Z48'];

/** As far as a note's opening reaches, in characters: who comes, and for what. */
const OPENING = 150;

const affirmed = (s: Suggestion): readonly Evidence[] => naming(s).filter((e) => e.assertion === 'present');

/** The condition that the note opens with is the reason for the visit; a symptom is not (IV.D, IV.G). */
const opens = (s: Suggestion): boolean =>
	!under(s.code, ['R']) && affirmed(s).some((e) => e.start < OPENING && !carried.has(e.section));

const atHead = /^[\s\-–•*#>]*(?:\d+[.)]\s*)?$/;

/** The line that a condition heads, and -1 where it heads none; the first line is the note's title. */
function headed(text: string, e: Evidence): number {
	const start = text.lastIndexOf('\n', e.start - 1) + 1;
	if (start === 0 || carried.has(e.section) || !atHead.test(text.slice(start, e.start))) return -1;
	return text.slice(0, start).split('\n').length;
}

/** The lines that conditions head where at least two such lines stand one under the other: a list without a head. */
function listed(draft: Draft): ReadonlyMap<Suggestion, number> {
	const { text } = draft.encounter;
	const lines = new Map<Suggestion, number>();
	for (const s of draft.codes) {
		const line = under(s.code, ['Z']) ? -1 : Math.max(-1, ...affirmed(s).map((e) => headed(text, e)));
		if (line >= 0) lines.set(s, line);
	}
	const heads = new Set(lines.values());
	return [...heads].some((line) => heads.has(line + 1)) ? lines : new Map();
}

/**
 * The order of a note that has no assessment, condition by condition: its purpose, what it opens with or concludes on, then what
 * else it tells of, then what it only carries along; each as listed, where it lists them.
 */
export function toldOrder(draft: Draft): (s: Suggestion) => readonly number[] {
	const lines = listed(draft);
	const rank = (s: Suggestion): number => {
		if (under(s.code, ['Z']) && opens(s)) return 0;
		return opens(s) || under(s.code, aftercare) || concluded(draft, s) ? 1 : 2;
	};
	return (s) => [
		rank(s),
		naming(s).every((e) => carried.has(e.section)) ? 1 : 0,
		lines.get(s) ?? (lines.size > 0 ? 1e9 : 0),
	];
}
