import { draftOf, judge } from '../../engine/coder.ts';
import { assertion, surroundings } from '../../engine/context/assert.ts';
import { pronounOf } from '../../engine/context/person.ts';
import { type Assertion, type Draft, defaultSettings, type Patient, type SectionKind } from '../../engine/contract.ts';
import { read } from '../../engine/read/read.ts';
import { shipped } from '../icd-data/shipped.ts';

/** What the engine alone, without any rule, makes of a note of FY2027. */
export const draft = (text: string, patient?: Patient): Draft =>
	draftOf(
		{ id: 't', text, dateOfService: '2026-11-02', ...(patient ? { patient } : {}) },
		shipped('FY2027'),
		defaultSettings,
	);

/** The codes of the conditions said to be present, however little they were dealt with. */
export const named = (text: string, patient?: Patient): string[] => {
	const release = shipped('FY2027');
	const { concepts } = judge({ id: 't', text, dateOfService: '2026-11-02', ...(patient ? { patient } : {}) }, release);
	return concepts.filter((c) => c.row >= 0 && c.assertion === 'present').map((c) => release.code(c.row));
};

export const codes = (text: string, patient?: Patient): string[] => draft(text, patient).codes.map((s) => s.code);

/** The strongest assertion that the note makes of the first occurrence of some words. */
export function asserted(text: string, words: string): Assertion {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
	const note = read(text);
	const pronoun = pronounOf(note.sentences.flatMap((s) => s.tokens.map((t) => t.fold)));
	for (const [i, { tokens }] of note.sentences.entries()) {
		const from = tokens.findIndex((t) => t.end > start && t.start < start + words.length);
		const to = tokens.findLastIndex((t) => t.end > start && t.start < start + words.length) + 1;
		if (from >= 0) return assertion(surroundings(text, note.sentences, i, pronoun), from, to);
	}
	throw new Error(`"${words}" is no part of any sentence of "${text}"`);
}

/** The section that some words stand in. */
export function sectionOf(text: string, words: string): SectionKind {
	const start = text.indexOf(words);
	const sentence = read(text).sentences.find((s) => s.start <= start && start < s.end);
	if (start < 0 || !sentence) throw new Error(`"${words}" is no part of any sentence of "${text}"`);
	return sentence.section;
}

/** Folded words of a text as the engine reads it, abbreviations and misspellings spelled out. */
export const folded = (text: string): string =>
	read(text)
		.sentences.flatMap((s) => s.tokens.map((t) => t.fold))
		.join(' ');

/** The sentences, items and cells of a text as they stand in it. */
export const pieces = (text: string): string[] => read(text).sentences.map((s) => text.slice(s.start, s.end));
