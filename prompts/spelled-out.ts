import { axes, clipped } from './tables/clipped.ts';

const short = new RegExp(String.raw`\b(?:${Object.keys(clipped).join('|')})\b\.?`, 'gi');
const asked = new RegExp(String.raw`\n[ \t]{0,4}(?=(?:\w+ )?(?:${axes.join('|')})\b[^:=\n]{0,16}[:=])`, 'gi');

/** A note with clipped words in full, and what a form asks of a condition on the condition's own line. For reading only: offsets are not the note's. */
export const spelledOut = (text: string): string =>
	text.replace(short, (word) => clipped[word.replace('.', '').toLowerCase()] ?? word).replace(asked, '; ');
