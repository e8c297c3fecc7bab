import type { Release } from '../../icd-data/release.ts';
import { drugWords } from '../read/drug-words.ts';
import { orderly, verbal } from '../tables/grammar.ts';
import { turnCues } from '../tables/turn-cues.ts';
import { findMeat } from './meat.ts';
import type { Mention, Reading } from './mention.ts';

const cues = Object.entries(turnCues);
/** Shortest note, in lines, whose lines tell anything. */
const LINES = 4;
/** Share of an item's words that a condition fills where the item is its name. */
const FILLS = 0.7;

const asserted: Partial<Record<Mention['assertion'], string>> = {
	present: 'present',
	negated: 'negated',
	family: 'of others',
	'other-person': 'of others',
	uncertain: 'uncertain',
	historical: 'past',
	resolved: 'past',
};

/** Named signs of what each sentence of a note does there, for telling where its author begins to judge. */
export function turnSigns(reading: Reading, release: Release): readonly (readonly string[])[] {
	const { note } = reading;
	const laidOut = note.text.split('\n').filter((line) => line.trim() !== '').length >= LINES;
	const bySentence = new Map<number, Mention[]>();
	for (const m of reading.mentions) bySentence.set(m.sentence, [...(bySentence.get(m.sentence) ?? []), m]);
	return note.sentences.map((s, i) => {
		const signs = new Set<string>();
		const raw = note.text.slice(s.start, s.end).toLowerCase();
		for (const [name, says] of cues) if (says.test(raw)) signs.add(name);
		const mentions = bySentence.get(i) ?? [];
		for (const m of mentions) signs.add(asserted[m.assertion] ?? 'any');
		for (const sign of namesOf(mentions, release, s.tokens)) signs.add(sign);
		for (const { kind } of findMeat(s)) signs.add(kind);
		const first = s.tokens[0]?.fold ?? '';
		const drug = s.tokens.some((t) => drugWords.has(t.fold));
		if (drug) signs.add('drug');
		if (orderly.has(first)) signs.add(drug ? 'orders drug' : 'order first');
		if (s.tokens.some((t) => orderly.has(t.fold))) signs.add('order');
		// What says nothing of a patient says nothing of where the author judges.
		if (signs.size === 0) return [];
		signs.add('any').add(`after ${s.sep}`);
		if (!s.tokens.some((t) => verbal.has(t.fold))) signs.add('no verb');
		if (s.title) signs.add('title');
		if (s.listItem) signs.add('item');
		if (laidOut) signs.add(placeOf(note.text.slice(0, s.start)));
		return [...signs];
	});
}

/** How the conditions stated in a sentence stand in it; symptoms and factors apart. */
function namesOf(
	mentions: readonly Mention[],
	release: Release,
	tokens: Reading['note']['sentences'][0]['tokens'],
): string[] {
	const named = mentions.filter((m) => m.assertion === 'present' && m.row >= 0 && !/^[RZ]/.test(release.code(m.row)));
	if (named.length === 0) return [];
	const content = Math.max(1, tokens.filter((t) => !t.stop).length);
	return [
		'names',
		...(named.some((m) => m.from <= 2) ? ['names early'] : []),
		...(named.some((m) => m.title) ? ['names as title'] : []),
		...(named.some((m) => (m.to - m.from) / content > FILLS) ? ['names alone'] : []),
		...(named.some((m) => m.from <= 1 && (tokens[m.to]?.gap ?? 1) > 0) ? ['names, then more'] : []),
	];
}

/** Where a sentence begins that stands behind `before`: a paragraph, a line or within one. */
function placeOf(before: string): string {
	if (/\n\s*\n\s*\S{0,3}\s*$/.test(before)) return 'paragraph';
	return /(?:^|\n)\s*\S{0,3}\s*$/.test(before) ? 'line' : 'within line';
}
