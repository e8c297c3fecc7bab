import { words } from '../../icd-data/words.ts';
import type { SectionKind } from '../contract.ts';
import { pregnancyWords } from '../find/pregnancy.ts';
import type { Memory } from '../memory.ts';
import { orderly, verbal } from '../tables/grammar.ts';
import { tokensAgain } from './again.ts';
import { drift } from './drift.ts';
import type { Note, Section, Sentence, Token } from './note.ts';
import { sections } from './sections.ts';
import { turned } from './turned.ts';
import { type Unit, units, writesSmall } from './units.ts';

/** "exacerbation of his COPD" may be a title; longer items with such a word are sentences. */
const possessive = new Set(['his', 'her', 'their', 'my', 'our', 'its']);

/** Words of a plain name, and of a plain order behind it. */
const NAME = 4;
const orders = (t: Token | undefined): boolean => t !== undefined && (orderly.has(t.fold) || verbal.has(t.fold));

/** An order stands in the piece that begins at token `from` ("Palpitations, event monitor", "Retention, foley placed"). */
function acts(text: string, toks: readonly Token[], from: number): boolean {
	if (from > NAME) return orders(toks[from]);
	for (let k = from; k < Math.min(toks.length, from + NAME + 2); k++) {
		const t = toks[k] as Token;
		if (k > from && text.slice((toks[k - 1] as Token).end, t.start).includes(',')) return false;
		if (orders(t)) return true;
	}
	return false;
}

/** Tokens of the name at the head of an item: up to a comma behind which orders or remarks begin ("Psoriasis, refer derm"). */
function leadOf(text: string, toks: readonly Token[]): number {
	const at = toks.findIndex((t, i) => {
		const before = toks[i - 1];
		return (
			before !== undefined &&
			t.gap > 0 &&
			text.slice(before.end, t.start).includes(',') &&
			(remarks.has(t.fold) || acts(text, toks, i))
		);
	});
	return at < 0 ? toks.length : at;
}

/** Words that begin a remark on a problem after its name. */
const remarks = new Set([
	'stable',
	'controlled',
	'uncontrolled',
	'improving',
	'improved',
	'worsening',
	'resolved',
	'on',
	'with',
	'status',
	'well',
	'poorly',
	'currently',
	'today',
	'now',
	'at',
	'not',
	'doing',
	'new',
	'chronic',
	'symptomatic',
	'asymptomatic',
	'tolerating',
	'healing',
	'unchanged',
	'better',
	'worse',
	'likely',
	'due',
	's',
]);

/** What parts an item from the one before. */
const opening: ReadonlySet<Unit['sep']> = new Set(['end', 'line', 'cell']);

/** A short item without a verb that can name a problem. */
function isTitle(text: string, unit: Unit, all: readonly Token[], next: Unit | undefined, kind: SectionKind): boolean {
	const toks = all.slice(0, leadOf(text, all));
	const content = toks.filter((t) => !t.stop);
	const within = kind === 'assessment' && (unit.sep === 'colon' || unit.sep === 'semicolon') && content.length <= 8;
	if (content.length === 0 || content.length > 14 || !(opening.has(unit.sep) || within)) return false;
	const first = toks[0]?.fold ?? '';
	if (orderly.has(first) || toks.some((t) => verbal.has(t.fold))) return false;
	if (content.length > 6 && toks.some((t) => possessive.has(t.fold))) return false;
	return (
		unit.listItem || next === undefined || next.sep !== 'semicolon' || (kind === 'assessment' && unit.sep === 'line')
	);
}

function sentencesOf(
	text: string,
	section: Section,
	noteWords: ReadonlySet<string>,
	small: boolean,
	memory?: Memory,
): Sentence[] {
	const from = section.label === '' ? section.start : bodyStart(text, section);
	const cut = units(text, from, section.end, small);
	return cut.map((unit, i) => {
		const toks = tokensAgain(memory, text, unit.start, unit.end, section.kind, noteWords);
		return {
			start: unit.start,
			end: unit.end,
			sep: unit.sep,
			box: unit.box,
			listItem: unit.listItem,
			section: section.kind,
			label: section.label,
			tokens: toks,
			title: isTitle(text, unit, toks, cut[i + 1], section.kind),
			lead: leadOf(text, toks),
		};
	});
}

/** Where the words after a section's head begin. */
function bodyStart(text: string, section: Section): number {
	const head = text.slice(section.start, Math.min(section.end, section.start + section.labelLength));
	const after = /^[\s:*=_#-]*/.exec(text.slice(section.start + head.length, section.end))?.[0] ?? '';
	return (
		section.start + head.length + (/[-*]/.test(after) && after.includes('\n') ? after.indexOf('\n') + 1 : after.length)
	);
}

/**
 * Reads a text into sections and sentences; from `turn` on, what has no head is an assessment; `told` are words that the
 * record says of the patient. Pure; offsets are those of `text`.
 */
export function read(text: string, memory?: Memory, turn?: number, told: readonly string[] = []): Note {
	const noteWords = new Set([...words(text).map((w) => w.fold), ...pregnancyWords(text), ...told]);
	const parts = turned(sections(text), turn);
	const small = writesSmall(text);
	return {
		text,
		sections: parts,
		sentences: parts.flatMap((s) => drift(sentencesOf(text, s, noteWords, small, memory))),
		turned: turn !== undefined,
	};
}
