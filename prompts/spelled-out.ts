import { misspellings } from '../engine/tables/misspellings.ts';
import { axes, clipped } from './tables/clipped.ts';

const right = new Map(misspellings);
const word = /\b[a-z][a-z-]*\b\.?/gi;
const asked = new RegExp(String.raw`\n[ \t]{0,4}(?=(?:\w+ )?(?:${axes.join('|')})\b[^:=\n]{0,16}[:=])`, 'gi');

/** The full word, its full stop gone with the clipping; a slip of the pen keeps it. */
function full(said: string): string {
	const bare = said.replace('.', '').toLowerCase();
	const meant = right.get(bare);
	return clipped[bare] ?? (meant === undefined ? said : said.endsWith('.') ? `${meant}.` : meant);
}

/** A note with clipped and misspelled words in full, and what a form asks of a condition on the condition's own line. For reading only: offsets are not the note's. */
export const spelledOut = (text: string): string => text.replace(word, full).replace(asked, '; ');
