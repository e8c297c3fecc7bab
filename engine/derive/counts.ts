import type { Visit } from '../concept/features.ts';
import type { Evidence } from '../contract.ts';
import type { Sentence } from '../read/note.ts';
import { type CountBlamed, countsBlamed } from '../tables/counts-blamed.ts';

export interface Counted {
	readonly code: string;
	readonly evidence: readonly Evidence[];
}

/** The first number behind a measure, in its own unit. */
function valueBehind(words: string, unit: number | undefined): number | undefined {
	const found = /^[^.;\d\n]{0,25}?(\d+(?:[.,]\d+)?)(?![\d/-])/.exec(words)?.[1];
	if (found === undefined) return undefined;
	const value = Number(found.replace(',', found.length > 4 ? '' : '.'));
	return unit !== undefined && value >= unit ? value / 1000 : value;
}

function fits(row: CountBlamed, words: string, heads: boolean): boolean {
	const value = valueBehind(words, row.unit);
	if (value === undefined) return heads && /^ ?[:–-]/.test(words) && row.high === undefined;
	return (row.low !== undefined && value < row.low) || (row.high !== undefined && value > row.high);
}

/** How far before bare words of blame ("Hgb 9.4, from the chemo") the count may stand. */
const NEAR = 16;

/** The count of this sentence or the one before it that the words blame on a drug; right before `blame` where that is given. */
export function countedHarm(visit: Visit, place: number, drug: string, blame?: number): Counted | undefined {
	const { text, sentences } = visit.reading.note;
	const s = sentences[place] as Sentence;
	const back = sentences[place - 1];
	const evidenceAt = (from: number, to: number): Evidence => ({
		start: from,
		end: to,
		quote: text.slice(from, to),
		section: s.section,
		assertion: 'present',
		role: 'mention',
	});
	const start = back && back.section === s.section ? back.start : s.start;
	for (const row of countsBlamed) {
		if (row.by && !drug.startsWith(row.by)) continue;
		for (const m of text.slice(start, s.end).matchAll(row.says)) {
			const from = start + m.index;
			const to = from + m[0].length;
			const heads = /(?:^|\n|[.;] )[ \t]*$/.test(text.slice(Math.max(0, from - 6), from));
			if (!fits(row, text.slice(to, s.end), heads)) continue;
			if (blame !== undefined && (to > blame || blame - to > NEAR)) continue;
			return { code: row.code, evidence: [evidenceAt(from, to)] };
		}
	}
	return toldBefore(visit, s, drug, evidenceAt);
}

/** "You asked about the potassium of 5.9. … The potassium is the lisinopril": a measure that opens the blame, its number told earlier. */
function toldBefore(
	visit: Visit,
	s: Sentence,
	drug: string,
	evidenceAt: (from: number, to: number) => Evidence,
): Counted | undefined {
	const { text } = visit.reading.note;
	const own = text.slice(s.start, s.end);
	for (const row of countsBlamed) {
		if (row.by && !drug.startsWith(row.by)) continue;
		const opens = [...own.matchAll(row.says)].some((m) => OPENS.test(own.slice(0, m.index)));
		if (!opens || /\d/.test(own.slice(0, 60))) continue;
		for (const m of text.slice(0, s.start).matchAll(row.says)) {
			const to = m.index + m[0].length;
			if (fits(row, text.slice(to, to + 40), false)) return { code: row.code, evidence: [evidenceAt(m.index, to)] };
		}
	}
	return undefined;
}

const OPENS =
	/^[\s"“]*(?:(?:so|and|again|clearly|now|then),? )?(?:(?:the|his|her|this|that) )?(?:low |high |raised )?$/i;
