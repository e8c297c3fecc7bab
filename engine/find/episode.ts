import { assertion } from '../context/assert.ts';
import { wordings } from '../read/wordings.ts';
import type { Episode } from '../specify/seventh.ts';
import { episodeCues, episodePatterns, notUnited, operationAhead, therapyNotes } from '../tables/episode.ts';
import type { Reading } from './mention.ts';

const folded = (phrases: readonly string[]) => phrases.flatMap(wordings);
const subsequent = folded(episodeCues.subsequent);
const sequela = folded(episodeCues.sequela);
const open = folded(episodeCues.open);

function says(reading: Reading, phrases: readonly (readonly string[])[], sections: (kind: string) => boolean): boolean {
	return reading.note.sentences.some(
		(s) =>
			sections(s.section) &&
			phrases.some((p) => s.tokens.some((_, i) => p.every((w, k) => s.tokens[i + k]?.fold === w))) &&
			!later.test(reading.note.text.slice(s.start, s.end)) &&
			!longAgo.test(reading.note.text.slice(s.start, s.end)),
	);
}

const clinical = (kind: string): boolean =>
	!['fh', 'psh', 'pmh', 'problems', 'instructions', 'ros', 'meds', 'allergies', 'plan'].includes(kind);
/** What is still to come says nothing of today's episode. */
const later =
	/\b(?:in \d+|(?:removal|removed|out|check|recheck|change) \d+ ?(?:d|days|wk|wks|weeks)\b|\d+ ?(?:-|to) ?\d+ ?(?:d|days|wk|wks|weeks|w)\b|return|rtc|follow[- ]?up (?:in|for|with)|f\/u in|(?<!on )schedule\w*|will|recheck in|if|come back|plan)\b/i;
/** What healed years ago is another injury ("old welder's flash 2021, healed"). */
const longAgo =
	/\b(?:old|prior|previous|remote|years ago|yrs ago|(?:19|20)\d\d|in (?:college|high school|grade school|school|childhood|(?:his|her|my) (?:teens|twenties|thirties|youth)|the (?:army|service|navy))|as an? (?:child|kid|teen\w*|boy|girl|student|adult)|back then|long ago|(?:same|this) (?:thing )?(?:happened|injury)? ?(?:to|on|in) the (?:other|opposite|left|right))\b[^.;]*\bheal(?:ed|ing)\b|\bhealed\b[^.;]*\b(?:(?:19|20)\d\d|years ago|in (?:college|high school|childhood)|as an? (?:child|kid|teen\w*))\b/i;
const anySection = (kind: string): boolean => kind !== 'fh' && kind !== 'instructions';

/** A therapist's note is one of care that follows an injury or operation, never of its active treatment. */
const therapy = ({ note: { text } }: Reading): boolean => therapyNotes.test(text.slice(0, OPENING));
const OPENING = 240;

/** Whether the note counts the time since the injury or its operation. */
const counts = ({ note }: Reading): boolean =>
	note.sentences.some(
		(s) => clinical(s.section) && episodePatterns.some((p) => p.test(note.text.slice(s.start, s.end))),
	);

/** Whether a word stands somewhere undenied ("no malunion" tells of none). */
const affirms = ({ around }: Reading, word: string): boolean =>
	around.some((a) => a.sentence.tokens.some((t, i) => t.fold === word && assertion(a, i, i + 1) !== 'negated'));

/** Whether a sentence of this patient's visit says it. */
const saidOf = ({ note }: Reading, pattern: RegExp): boolean =>
	note.sentences.some((s) => clinical(s.section) && pattern.test(note.text.slice(s.start, s.end)));

/** An operation that is still to come is active treatment, however many weeks the injury is counted (I.C.19.a). */
const awaitsOperation = ({ note }: Reading): boolean =>
	note.sentences.some((s) => s.section !== 'fh' && operationAhead.test(note.text.slice(s.start, s.end)));

/** Episode of care of the note's injuries (I.C.19.a): active treatment unless the note shows healing or after-care. */
export function episodeOf(reading: Reading): Episode {
	const phase = says(reading, sequela, anySection)
		? 'sequela'
		: (says(reading, subsequent, clinical) || saidOf(reading, notUnited) || counts(reading) || therapy(reading)) &&
				(saidOf(reading, notUnited) || !awaitsOperation(reading))
			? 'subsequent'
			: 'initial';
	const w = reading.words;
	const healing =
		affirms(reading, 'nonunion') || saidOf(reading, notUnited)
			? 'nonunion'
			: affirms(reading, 'malunion')
				? 'malunion'
				: (w.has('delayed') || w.has('slower')) && (w.has('healing') || w.has('union'))
					? 'delayed'
					: 'routine';
	return { phase, open: says(reading, open, clinical), healing };
}
