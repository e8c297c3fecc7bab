import fc from 'fast-check';
import { coder } from '../../engine/coder.ts';
import { type CodingResult, defaultSettings, type Evidence, type Patient } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { goldNotes } from '../benchmark/gold.ts';
import { shipped } from '../icd-data/shipped.ts';

const code = coder({ rules: allRules });

export const run = (text: string, patient?: Patient): Promise<CodingResult> =>
	code(
		{ id: 'p', text, dateOfService: '2026-11-02', ...(patient ? { patient } : {}) },
		shipped('FY2027'),
		defaultSettings,
	);

/** Every piece of evidence of a result, wherever it stands. */
export const evidenceOf = ({ codes, candidates, findings }: CodingResult): readonly Evidence[] =>
	[...codes, ...candidates, ...findings].flatMap(({ evidence }) => evidence);

/** Notes that read like notes: whole ones, and lines of several shuffled together. */
export const written = goldNotes('tuning');
const lines = written.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');

export const wholeNote = fc.constantFrom(...written.map(({ text }) => text));
export const mixedNote = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 25 }).map((l) => l.join('\n'));
/** A note as a careless program would hand it over. */
export const brokenNote = fc.tuple(fc.nat(), fc.nat(), mixedNote).map(([from, length, text]) => {
	const start = from % text.length;
	return text.slice(start, start + 1 + (length % text.length));
});
