import type { Visit } from '../concept/features.ts';
import type { Draft, Evidence } from '../contract.ts';
import { withCode } from '../decide/draft.ts';
import { saidCodes } from '../tables/said-codes.ts';

const quiet = new Set(['fh', 'pmh', 'psh', 'problems', 'allergies', 'instructions']);

/** The words around a match, within its line. */
function lineAround(text: string, start: number, end: number): string {
	const from = Math.max(start - 25, text.lastIndexOf('\n', start) + 1);
	const next = text.indexOf('\n', end);
	return text.slice(from, Math.min(end + 25, next < 0 ? text.length : next));
}

/** Codes that a fixed wording proves by itself. */
export function withSaid(draft: Draft, visit: Visit): Draft {
	const { note } = visit.reading;
	let out = draft;
	for (const row of saidCodes) {
		for (const m of note.text.matchAll(row.says)) {
			const start = m.index;
			const end = start + m[0].length;
			const section = note.sections.find((s) => s.start <= start && start < s.end)?.kind ?? 'unknown';
			const line = lineAround(note.text, start, end);
			if (quiet.has(section) || row.not.test(line)) continue;
			const evidence: Evidence = { start, end, quote: m[0], section, assertion: 'present', role: 'mention' };
			out = withCode(out, row.code, [evidence], `${row.id} (${row.cites})`, 0.75);
			break;
		}
	}
	return out;
}
