import { assertion, type Surroundings } from '../context/assert.ts';
import type { Mention, Reading } from './mention.ts';
import { isOcular, type Side, sideAt } from './side.ts';
import { isWell, sites } from './sites.ts';

/** Pieces before and behind a condition in which a side without a place is its side. */
const REACH = 2;
/** "It is carpal tunnel, on that side only." */
const sameSide = /\b(?:on|of|to) (?:that|the same|this) (?:one )?side\b/i;
/** Sentences back in which the side that is pointed at may be told. */
const POINTED = 5;
/** Words of the same clause that would be the side's own place. */
const CLAUSE = 4;
/** "He left the house", "left against advice". */
const leaving = new Set(['he', 'she', 'patient', 'has', 'who', 'they', 'nothing', 'none']);
const leftWhat = new Set([
	'work',
	'home',
	'school',
	'the',
	'his',
	'her',
	'before',
	'early',
	'without',
	'against',
	'message',
	'over',
]);
/** "Both are shrinking": the two are things named before, not the sides. */
const ofThem = new Set(['are', 'were', 'of', 'have', 'had', 'with', 'seem', 'look', 'came', 'will']);
const compared = new Set(['than', 'vs', 'versus', 'contralateral', 'opposite', 'other', 'handed', 'hand', 'dominant']);

function ofItself({ sentence: { tokens } }: Surroundings, k: number): boolean {
	const [last, next] = [tokens[k - 1]?.fold ?? '', tokens[k + 1]?.fold ?? ''];
	if (isOcular(tokens[k]?.fold ?? '') || /^\d/.test(last) || compared.has(last) || compared.has(next)) return false;
	if (tokens[k]?.fold === 'both' && ofThem.has(next)) return false;
	if (tokens[k]?.fold === 'left' && (leaving.has(last) || leftWhat.has(next))) return false;
	for (let i = k - CLAUSE; i <= k + CLAUSE; i++) {
		const between = tokens.slice(Math.min(i, k) + 1, Math.max(i, k) + 1);
		if (sites.has(tokens[i]?.fold ?? '') && between.every((t) => t.gap < 2)) return false;
	}
	return !isWell(tokens, k);
}

/** The side that stands by itself near a condition: "Frozen shoulder. L, ER 10 deg", "Exam right: varus. OA of the knee". */
export function freeSide({ note, around }: Reading, mentions: readonly Mention[]): Side | undefined {
	const found = new Set<Side>();
	const begins = (k: number) =>
		note.sentences[k]?.listItem ||
		note.text.slice(note.sentences[k - 1]?.end ?? 0, note.sentences[k]?.start ?? 0).includes('\n');
	const look = (k: number) => {
		const here = around[k];
		for (const i of here?.sentence.tokens.keys() ?? []) {
			const side = here && sideAt(here.sentence.tokens, i);
			if (side && ofItself(here, i) && assertion(here, i, i + 1) === 'present') found.add(side);
		}
	};
	/** "… on that side": the side told last before it, whatever its place. */
	const pointedSide = (m: Mention): readonly Side[] => {
		const here = around[m.sentence]?.sentence;
		if (!here || !sameSide.test(note.text.slice(here.start, here.end))) return [];
		for (let k = m.sentence - 1; k >= 0 && k >= m.sentence - POINTED; k--) {
			const { tokens } = (around[k] as Surroundings).sentence;
			const told = [...tokens.keys()].flatMap((i) => sideAt(tokens, i) ?? []);
			if (told.length > 0) return [...new Set(told)];
		}
		return [];
	};
	for (const m of mentions) {
		if (m.assertion !== 'present') continue;
		look(m.sentence);
		for (let k = m.sentence; k > m.sentence - REACH && k > 0 && !begins(k); k--) look(k - 1);
		for (let k = m.sentence + 1; k <= m.sentence + REACH && k < around.length && !begins(k); k++) look(k);
	}
	if (found.size === 0)
		for (const m of mentions) if (m.assertion === 'present') for (const side of pointedSide(m)) found.add(side);
	return found.size === 1 ? [...found][0] : undefined;
}
