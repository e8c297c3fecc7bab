import { foldWords } from '../../icd-data/words.ts';
import type { Token } from '../read/note.ts';
import type { Match } from './mentions.ts';

const joins = new Set(['and', 'or', 'plus', 'with']);

/** "Liver transplant for alcoholic cirrhosis": the operation and what it was done for share a word. */
const reasons = new Set(['for', 'because', 'due']);

/** Words that only one of two overlapping phrases has stand on the two sides of a joint ("hip and knee pain"). */
function coordinated(a: Match, b: Match, tokens: readonly Token[]): boolean {
	const onlyA = a.at.filter((p) => !b.at.includes(p));
	const onlyB = b.at.filter((p) => !a.at.includes(p));
	if (onlyA.length === 0 || onlyB.length === 0) return false;
	const low = Math.min(Math.max(...onlyA), Math.max(...onlyB));
	const high = Math.max(Math.min(...onlyA), Math.min(...onlyB));
	const status = a.source === 'status' || b.source === 'status';
	for (let k = low + 1; k <= high; k++) {
		const token = tokens[k];
		if (token && status && reasons.has(token.fold)) return true;
		if (token && (joins.has(token.fold) || token.gap === 1) && token.fold !== 'with') return true;
	}
	return false;
}

/** The cause in "varices in (due to) portal hypertension" is a condition of its own beside the whole. */
function cause(whole: Match, part: Match, tokens: readonly Token[]): boolean {
	const last = /in \(due to\),? ([^,]+?)(?: of [^,]+)?$/i.exec(whole.via)?.[1];
	if (!last || !part.at.every((p) => whole.at.includes(p))) return false;
	const named = new Set(foldWords(last));
	return named.size > 0 && part.at.every((p) => named.has(tokens[p]?.fold ?? ''));
}

const order = (a: Match, b: Match): number =>
	b.score - a.score || b.at.length - a.at.length || a.row - b.row || (a.via < b.via ? -1 : 1);

/** Settles overlaps: the best phrase keeps its words; others survive beside it only when coordinated, or named by `beside`. */
export function choose(
	found: readonly Match[],
	tokens: readonly Token[],
	beside: (whole: Match, part: Match) => boolean = () => false,
): Match[] {
	const kept: Match[] = [];
	for (const m of [...found].sort(order)) {
		const clash = kept.find(
			(k) => k.at.some((p) => m.at.includes(p)) && !coordinated(k, m, tokens) && !cause(k, m, tokens) && !beside(k, m),
		);
		if (!clash) kept.push(m);
	}
	return kept.sort((a, b) => (a.at[0] as number) - (b.at[0] as number) || a.row - b.row);
}
