import type { Draft, Evidence, Suggestion } from '../engine/contract.ts';
import { concluded, naming } from './concluded.ts';
import { carried } from './position.ts';
import { under } from './prefixes.ts';

/** Care after an operation or of an artificial opening is what such a visit is for, wherever the note says so. */
const aftercare = ['Z43', 'Z44', 'Z45', 'Z46', 'Z47', 'Z48'];

/** As far as a note's opening reaches, in characters: who comes, and for what. */
const OPENING = 150;

const affirmed = (s: Suggestion): readonly Evidence[] => naming(s).filter((e) => e.assertion === 'present');

/** What a drug is taken for. */
const takenFor = /\b(?:takes?|taking|uses?|using|on)\b[^,;]*\bfor (?:[\w-]+ ){0,3}$/i;
/** "… with a history of asthma, who comes for …": what the patient has besides. */
const besides = /\b(?:history|hx|h\/o|pmhx?|known|background|s\/p|previous|prior|old)\b/i;
const comes =
	/\b(?:presents?|presenting|presented|here|comes?|came|coming|c\/o|p\/w|complain\w*|seen|returns?|today)\b/i;

function background(text: string, e: Evidence): boolean {
	const before = /[^.\n]*$/.exec(text.slice(0, e.start))?.[0] ?? '';
	const behind = /^[^.\n]*/.exec(text.slice(e.end))?.[0] ?? '';
	return takenFor.test(before) || (besides.test(before) && comes.test(behind));
}

/** The condition that the note opens with is the reason for the visit; a symptom is not (IV.D, IV.G). */
function opens({ encounter: { text } }: Draft, s: Suggestion): boolean {
	const [first] = [...affirmed(s)].sort((a, b) => a.start - b.start);
	if (!first || under(s.code, ['R']) || carried.has(first.section) || background(text, first)) return false;
	return first.start < OPENING;
}

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
		if (under(s.code, ['Z']) && opens(draft, s)) return 0;
		return opens(draft, s) || under(s.code, aftercare) || concluded(draft, s) ? 1 : 2;
	};
	return (s) => [
		rank(s),
		naming(s).every((e) => carried.has(e.section)) ? 1 : 0,
		lines.get(s) ?? (lines.size > 0 ? 1e9 : 0),
	];
}
