import type { SectionKind } from '../contract.ts';
import type { Memory, Words } from '../memory.ts';
import type { Token } from './note.ts';
import { tokens } from './tokens.ts';

/** How far outside of its stretch `tokens` looks, before and behind. */
const BEFORE = 8;
const BEHIND = 2;

/** `tokens`, from memory where the same stretch has been read in the same kind of section. */
export function tokensAgain(
	memory: Memory | undefined,
	text: string,
	start: number,
	end: number,
	section: SectionKind,
	noteWords: Words,
): readonly Token[] {
	if (!memory) return tokens(text, start, end, section, noteWords);
	const from = Math.max(0, start - BEFORE);
	const stretch = text.slice(from, end + BEHIND);
	const key = `tokens ${section} ${start - from} ${end - from} ${stretch}`;
	const own = memory.recall(key, (words) => tokens(stretch, start - from, end - from, section, words), noteWords);
	return from === 0 ? own : own.map((t) => ({ ...t, start: t.start + from, end: t.end + from }));
}
