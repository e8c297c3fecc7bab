import type { Concept } from '../concept/concept.ts';
import { saidIn } from '../concept/elsewhere.ts';
import type { Visit } from '../concept/features.ts';
import type { Draft, SectionKind } from '../contract.ts';
import { codesUnder, withReplaced } from '../decide/draft.ts';
import { sectionAt } from '../read/section-at.ts';
import { pressurePast, pressurePlaces, pressureStages, ulcerDepths } from '../tables/ulcer-words.ts';
import { ofAnother } from '../tables/wound-lines.ts';

const quiet: ReadonlySet<SectionKind> = new Set(['fh', 'psh', 'pmh', 'problems', 'instructions', 'ros']);
const sides: readonly (readonly [RegExp, string])[] = [
	[/\b(?:R|[Rr]t|[Rr]ight|RIGHT)\b/, '1'],
	[/\b(?:L|[Ll]t|[Ll]eft|LEFT)\b/, '2'],
];

interface Piece {
	readonly start: number;
	readonly text: string;
}

const piece = /(?:(?![;\n#]|\. (?=[A-Z#]))[\s\S])+/g;
/** "Wound 1: …", a paragraph of one ulcer, its stage in a sentence of its own. */
const paragraph =
	/(?<=^|\n)[ \t]*(?:wound|ulcer|site|area|PI|PU|#|\d+[.)]|[a-z ]{3,25}(?:wound|ulcer|sore|PU|PI):)[^\n]*/gi;

/** The lines of a note, cut at semicolons, numbers and full stops: each tells of one ulcer; then its paragraphs of one wound. */
const piecesOf = (text: string): Piece[] =>
	[piece, paragraph].flatMap((of) =>
		[...text.matchAll(of)].flatMap((m) => (m[0].trim() === '' ? [] : [{ start: m.index, text: m[0] }])),
	);

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** The code of the pressure ulcer that a piece tells by place and stage. */
export function stagedIn(text: string): string | undefined {
	if (pressurePast.test(text)) return undefined;
	const place = only(pressurePlaces.filter((p) => p.says.test(text)));
	const stage = only(pressureStages.filter(([says]) => says.test(text)));
	if (!place || !stage) return undefined;
	const side = only(sides.filter(([says]) => says.test(text)));
	return place.code + (place.sided ? (side?.[1] ?? '0') : '') + stage[1];
}

/** Pressure ulcers that a list tells one by one, each with its stage, where the note names pressure ulcers at all. */
export function withUlcers(visit: Visit, concepts: readonly Concept[]): readonly Concept[] {
	const { release, reading } = visit;
	const codeOf = (c: Concept) => (c.row >= 0 ? release.code(c.row) : '');
	const named = concepts.filter((c) => codeOf(c).startsWith('L89') && c.assertion === 'present');
	const lead = [...named].sort((a, b) => b.score - a.score)[0];
	if (!lead) return concepts;
	const found = new Map<string, Concept>();
	for (const { start, text } of piecesOf(reading.note.text)) {
		const code = stagedIn(text);
		const row = code ? release.find(code) : -1;
		const section = sectionAt(reading.note.sections, start);
		const sentence = reading.note.sentences.findIndex((s) => s.end > start);
		if (!code || row < 0 || sentence < 0 || ofAnother.test(text) || quiet.has(section) || found.has(code)) continue;
		const [m] = lead.mentions;
		if (!m) continue;
		const lead0 = text.length - text.trimStart().length;
		const mention = { ...m, row, sentence, section, start: start + lead0, end: start + text.trimEnd().length };
		found.set(code, { ...lead, row, base: row, mentions: [mention], why: ['place and stage of one ulcer of a list'] });
	}
	if (found.size === 0) return concepts;
	const vague = (code: string) => code.startsWith('L89') && (code.endsWith('9') || code.startsWith('L89.9'));
	const rest = concepts.filter((c) => !(named.includes(c) && (vague(codeOf(c)) || found.has(codeOf(c)))));
	return [...rest, ...found.values()];
}

/** The depth of the only chronic ulcer of a note, told in another sentence. */
export function withDepth(draft: Draft, visit: Visit): Draft {
	const ulcers = codesUnder(draft, 'L97');
	const depth = ulcerDepths.find(([says]) => saidIn(visit.reading, says))?.[1];
	const [ulcer] = ulcers;
	if (!ulcer || ulcers.length !== 1 || !depth || !ulcer.code.endsWith('9')) return draft;
	return withReplaced(draft, ulcer.code, ulcer.code.slice(0, -1) + depth, [], 'the depth is told in another sentence');
}
