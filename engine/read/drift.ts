import { foldWord } from '../../icd-data/words.ts';
import type { SectionKind } from '../contract.ts';
import { testWords } from '../tables/cues.ts';
import { orderly, turning } from '../tables/grammar.ts';
import { drugWords } from './drug-words.ts';
import type { Sentence } from './note.ts';

/** Sections that hold findings: orders in them mean that the note went on without a new head. */
const findings: ReadonlySet<SectionKind> = new Set([
	'exam',
	'results',
	'vitals',
	'ros',
	'sh',
	'fh',
	'immunizations',
	'allergies',
]);
const turns = turning.map((phrase) => phrase.split(' ').map(foldWord));
const orders = new Set([...orderly].map(foldWord));
/** Behind an arrow a test is one that is ordered ("breast lump -> mammogram"). */
const tests = new Set(testWords.map(foldWord));

function turnsToPlan(s: Sentence): boolean {
	if (s.box) return false;
	const folds = s.tokens.map((t) => t.fold);
	if (turns.some((t) => t.every((w, i) => folds[i] === w))) return true;
	if (orders.has(folds[0] ?? '')) return true;
	if (
		s.tokens.some(
			(t, i) => t.gap === 3 && [folds[i], folds[i + 1]].some((f) => orders.has(f ?? '') || tests.has(f ?? '')),
		)
	)
		return true;
	return folds.some((f) => drugWords.has(f)) && s.tokens.length > 2;
}

/** "CT: … no abscess. Diverticulitis; Augmentin.": a short sentence of its own with its drug behind the semicolon. */
function namedThenTreated(sentences: readonly Sentence[], i: number): boolean {
	const [name, drug] = [sentences[i], sentences[i + 1]];
	return (
		name?.sep === 'end' &&
		drug?.sep === 'semicolon' &&
		name.tokens.length <= 5 &&
		!name.tokens.some((t) => /\d/.test(t.fold)) &&
		drug.tokens.some((t) => drugWords.has(t.fold) || orders.has(t.fold))
	);
}

/**
 * Sentences of a findings section after which orders or conclusions begin, though no head says so, are
 * told as `unknown`: a physician who writes without heads still moves from the exam to the plan.
 */
export function drift(sentences: readonly Sentence[]): readonly Sentence[] {
	const kind = sentences[0]?.section;
	if (!kind || !findings.has(kind)) return sentences;
	const at = sentences.findIndex((s, i) => i > 0 && (turnsToPlan(s) || namedThenTreated(sentences, i)));
	return at < 0 ? sentences : sentences.map((s, i) => (i < at ? s : { ...s, section: 'unknown' }));
}
