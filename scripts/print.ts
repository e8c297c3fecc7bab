import type { CodingResult, Suggestion } from '../engine/contract.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words that prove a code; a condition may be named in several places. */
function quotes({ evidence }: Suggestion): string {
	const mentions = evidence.filter(({ role }) => role === 'mention').map(({ quote }) => `“${oneLine(quote)}”`);
	return [...new Set(mentions.length > 0 ? mentions : evidence.map(({ quote }) => `“${oneLine(quote)}”`))].join(', ');
}

/** A result for the terminal: codes in reporting order, each with its words. */
export function printed(heading: string, { codes, candidates, provenance }: CodingResult): string {
	const rows = codes.map((one) => `  ${one.code.padEnd(9)}${one.title}\n           ${quotes(one)}`);
	const none = '  Nothing reportable was found.';
	const left = `  ${candidates.length} more in the note, not coded (denied, uncertain, past, family …).`;
	return [`${heading} (${provenance.release})`, ...(rows.length > 0 ? rows : [none]), left, ''].join('\n');
}
