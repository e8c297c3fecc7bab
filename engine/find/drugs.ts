import { folds, foldWord } from '../../icd-data/words.ts';
import type { SectionKind, Span } from '../contract.ts';
import { drugWords } from '../read/drug-words.ts';
import type { Token } from '../read/note.ts';
import type { Drug } from '../tables/drug.ts';
import { drugs } from '../tables/drugs/all.ts';
import { shortForms } from '../tables/drugs/short-forms.ts';
import {
	anotherDay,
	beginsLater,
	endedBehind,
	listedAsStopped,
	notWanted,
	onlyOneDay,
	onlyOneDayBehind,
	otherUse,
	overBefore,
	overBehind,
	startsSoon,
	stoppedFurtherOn,
	takenInstead,
	wouldGive,
} from '../tables/drugs-not-taken.ts';
import type { Reading } from './mention.ts';

/** A drug named in the note that the patient takes or is given. */
export interface DrugMention extends Span {
	readonly drug: Drug;
	readonly sentence: number;
	readonly section: SectionKind;
	/** Stopped, refused, or an allergy. */
	readonly off: boolean;
	/** Somebody else's, or one that may come one day: no fact about this patient, though it tells of an illness. */
	readonly notTaken: boolean;
}

interface Name {
	readonly words: readonly string[];
	readonly drug: Drug;
	/** What the note must also say. */
	readonly near?: RegExp | undefined;
}

const byFirst = new Map<string, Name[]>();
function called(name: string, drug: Drug, near?: RegExp): void {
	const words = folds(name);
	const first = words[0];
	if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, drug, near }]);
}
for (const drug of drugs) for (const name of drug.names) called(name, drug);
for (const { short, of, near } of shortForms) {
	const drug = drugs.find((d) => d.names.includes(of));
	if (drug) for (const name of short) called(name, drug, near);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const stopped = new Set([
	'stop',
	'stopped',
	'discontinue',
	'discontinued',
	'dc',
	'held',
	'off',
	'allergic',
	'allergy',
	'declined',
	'declines',
	'decline',
	'refused',
	'refuse',
	'previously',
	'tried',
	'failed',
	'intolerant',
	'intolerance',
	'finished',
	'completed',
	'never',
	'avoid',
	'weaned',
	'quit',
	'past',
	'prior',
	'consider',
	'discussed',
	'discus',
	'if',
	'may',
	'offered',
	'ran',
	'not',
	'no',
	'without',
	'bridge',
]);

/** Whether the words around a drug make it one that may come one day ("if fastings > 95 will start insulin"). */
export const mayCome = (text: string, from: number, start: number, end: number): boolean =>
	onlyOneDay.test(text.slice(Math.max(from, start - 80), start)) ||
	notWanted.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start)) ||
	onlyOneDayBehind.test(text.slice(end, end + 80)) ||
	anotherDay.test(text.slice(end, end + 80)) ||
	overBehind.test(text.slice(end, end + 80)) ||
	stoppedFurtherOn.test(text.slice(end, end + 130)) ||
	beginsLater.test(text.slice(end, end + 80)) ||
	wouldGive.test(text.slice(Math.max(from, start - 80), start)) ||
	(startsSoon.before.test(text.slice(Math.max(from, start - 40), start)) &&
		startsSoon.behind.test(text.slice(end, end + 60))) ||
	overBefore.test(text.slice(Math.max(from, start - 60), start)) ||
	listedAsStopped.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120), start));

/** Whether a later word of its sentence tells that it was stopped, with no other drug between them. */
function endedLater(text: string, tokens: readonly Token[], last: number): boolean {
	const end = tokens[last]?.end ?? 0;
	const told = endedBehind.exec(text.slice(end, end + 120));
	if (!told) return false;
	const until = end + told[0].length;
	for (let k = last + 1; k < tokens.length && (tokens[k]?.start ?? until) < until; k++)
		if (drugWords.has(tokens[k]?.fold ?? '')) return false;
	return true;
}

/** Taken for something else than its status code tells of ("empagliflozin 10, for heart"). */
const forAnother = (drug: Drug, behind: string): boolean =>
	otherUse.some((u) => u.status === drug.longTerm && u.behind.test(behind));

/** How far before a drug, in words, it may be told that it is not taken. */
const STOPPED = 4;
const dose = /^(?:\d.*|mg|mcg|unit|tab|daily|bid|tid|qhs|and|or|thinner|anticoagulant|statin|steroid|opioid|nsaid)$/;

/** "Stop glipizide, stay on metformin": what these words lead goes on, unless they are denied themselves. */
const goesOn = new Set(
	['continue', 'stay', 'keep', 'remain', 'start', 'resume', 'restart', 'add', 'increase'].map(foldWord),
);

/** Whether words before the drug at token `i` stop it; past a comma only where they stopped drugs ("no complications, Humira" stops none). */
function isStopped(text: string, tokens: readonly Token[], i: number): boolean {
	const start = tokens[i]?.start ?? 0;
	if (takenInstead.test(text.slice(Math.max(0, start - 40), start))) return false;
	for (let k = i - 1; k >= Math.max(0, i - STOPPED); k--) {
		const word = tokens[k]?.fold ?? '';
		if (tokens[k + 1]?.gap === 3) return false;
		const parted =
			tokens[k + 1]?.gap === 1 && text.slice(tokens[k]?.end ?? 0, tokens[k + 1]?.start ?? 0).trim() !== '/';
		if (parted && !stopped.has(word) && !drugWords.has(word) && !dose.test(word)) return false;
		if (stopped.has(word)) return true;
		if (goesOn.has(word)) {
			const led = tokens[k - 1]?.fold === 'to' ? k - 2 : k - 1;
			return led >= 0 && stopped.has(tokens[led]?.fold ?? '') && (tokens[led + 1]?.gap ?? 0) === 0;
		}
	}
	return false;
}

/** Every drug of the note; the longest name at a place wins. */
export function findDrugs(reading: Reading): DrugMention[] {
	const out: DrugMention[] = [];
	const { text } = reading.note;
	const asked = new Map<RegExp, boolean>();
	const says = (near: RegExp): boolean => {
		const known = asked.get(near) ?? near.test(text);
		asked.set(near, known);
		return known;
	};
	reading.note.sentences.forEach((s, sentence) => {
		for (let i = 0; i < s.tokens.length; i++) {
			const hit = byFirst
				.get(s.tokens[i]?.fold ?? '')
				?.find((h) => h.words.every((w, k) => s.tokens[i + k]?.fold === w) && (!h.near || says(h.near)));
			if (!hit) continue;
			const last = i + hit.words.length - 1;
			out.push({
				drug: hit.drug,
				sentence,
				section: s.section,
				start: s.tokens[i]?.start ?? 0,
				end: s.tokens[last]?.end ?? 0,
				off: s.section === 'allergies' || s.section === 'fh' || isStopped(text, s.tokens, i),
				notTaken:
					(reading.around[sentence]?.persons.some((p) => p.from < i && i < p.to) ?? false) ||
					endedLater(text, s.tokens, last) ||
					mayCome(reading.note.text, s.start, s.tokens[i]?.start ?? 0, s.tokens[last]?.end ?? 0) ||
					forAnother(hit.drug, reading.note.text.slice(s.tokens[last]?.end ?? 0, (s.tokens[last]?.end ?? 0) + 40)),
			});
			i = last;
		}
	});
	return out;
}
