import { releaseOn } from '../../cli/releases.ts';
import { judge } from '../../engine/coder.ts';
import type { NoteReader, Patient, Span } from '../../engine/contract.ts';
import { leftOut } from './aci.ts';
import { aciDev } from './corpora.ts';
import { runTogether, withoutHeads } from './flatten.ts';
import { type Gold, goldNotes } from './gold.ts';
import { encounterOf, goldLines, lineDay } from './lines.ts';
import type { Case } from './logistic.ts';

/** A condition that the engine found in a note, as a case: whether the note's gold reports it. */
export interface FitCase extends Case {
	readonly set: 'own' | 'aci' | 'layoutLost' | 'headsLost' | 'line';
	/** The note, the same with and without its layout. */
	readonly note: string;
	readonly code: string;
	readonly text: string;
	/** Where the text tells of the condition as present. */
	readonly places: readonly Span[];
}

interface Source extends Pick<FitCase, 'set' | 'weight' | 'text'> {
	readonly id: string;
	readonly day: string;
	readonly patient?: Patient;
	readonly gold: readonly string[];
	readonly acceptable: readonly string[];
	readonly traps: Gold['traps'];
}

const aciDay = '2026-10-15';
/** Dictated notes are few and of another make: each form counts more than one of ours (docs/decisions.md, 134). Notes in everyday EHR style count double. */
const weights = { aci: 1.5, own: 1, everyday: 2, headsLost: 0.5, line: 0.5 };

const ownSource = ({ id, text, dateOfService, patient, codes, acceptable, traps }: Gold): Source => ({
	set: 'own',
	weight: id.startsWith('eh-') ? weights.everyday : weights.own,
	...{ id, text, day: dateOfService, patient, acceptable, traps },
	gold: codes.map(({ code }) => code),
});

/** The same note as its author would have written it without heads. */
const headsLost = (note: Gold): Source => ({
	...ownSource({ ...note, text: withoutHeads(note.text) }),
	set: 'headsLost',
	weight: weights.headsLost,
});

const aciSource = (set: 'aci' | 'layoutLost', change: (text: string) => string): Source[] =>
	aciDev().map(({ id, text, codes }) => ({
		set,
		weight: weights.aci,
		...{ id, text: change(text), day: aciDay, gold: codes, acceptable: [], traps: [] },
	}));

/**
 * Conditions that a code of another category reports, a combination or one that says more of the same: they are the same condition
 * found. Our authors name an illness bare mostly where it is a trap; a bare name that the note makes precise elsewhere is none.
 */
const carried: Readonly<Record<string, readonly string[]>> = {
	D64: ['D46', 'D50', 'D51', 'D52', 'D53', 'D55', 'D56', 'D57', 'D58', 'D59', 'D60', 'D61', 'D62', 'D63', 'O99'],
	F03: ['F01', 'F02', 'G30', 'G31'],
	F32: ['F31', 'F33', 'F34'],
	F41: ['F43'],
	G62: ['E11', 'G63', 'G60', 'G61', 'E10', 'E13'],
	I10: ['I11', 'I12', 'I13', 'I15', 'O10', 'O13', 'O14'],
	I20: ['I25'],
	I50: ['I11', 'I13'],
	I73: ['E11', 'I70', 'E10'],
	J40: ['J20', 'J41', 'J42', 'J44'],
	J06: ['J00', 'J01', 'J02', 'J03', 'J09', 'J10', 'J11', 'J20', 'U07'],
	J18: ['J12', 'J13', 'J14', 'J15', 'J16', 'J69', 'U07'],
	K52: ['A04', 'A08', 'A09'],
	L30: ['L20', 'L21', 'L23', 'L24', 'L25', 'L40'],
	M19: ['M15', 'M16', 'M17', 'M18'],
	M06: ['M05'],
	N39: ['N10', 'N12', 'N30', 'O23', 'T83'],
	R73: ['E11', 'E10'],
};
/** The condition is right and only its code is not: no reason to think less of it. */
const codeOnly: ReadonlySet<string> = new Set(['unspecified', 'combination', 'side', 'sequence', 'integral-symptom']);

function reported({ gold, traps }: Source, code: string): boolean {
	if (traps.some((trap) => trap.code === code && !codeOnly.has(trap.class))) return false;
	if (code.startsWith('Z')) return gold.some((one) => one.slice(0, 5) === code.slice(0, 5));
	const category = code.slice(0, 3);
	return gold.some((one) => [category, ...(carried[category] ?? [])].includes(one.slice(0, 3)));
}

function casesOf(source: Source, reader?: NoteReader): FitCase[] {
	const { set, id, text, day, patient, gold, acceptable, weight } = source;
	const release = releaseOn(day);
	const found = judge({ id, text, dateOfService: day, ...(patient ? { patient } : {}) }, release, reader).concepts;
	return found
		.filter((c) => c.row >= 0 && c.assertion === 'present' && !c.features.purpose)
		.map((c) => ({ x: c.features, code: release.code(c.row), places: c.mentions }))
		.filter(({ code }) => !acceptable.includes(code))
		.filter(({ code }) => set === 'own' || gold.includes(code) || !leftOut.test(code))
		.map(({ x, code, places }) => ({
			...{ set, note: id, code, x, y: reported(source, code), weight, text },
			places: places.map(({ start, end }) => ({ start, end })),
		}));
}

/** Conditions that the engine found in assessment lines of the tuning part. */
export const lineCases = (reader?: NoteReader): FitCase[] =>
	goldLines('tuning').flatMap((line) =>
		casesOf(
			{
				...encounterOf(line),
				set: 'line',
				weight: weights.line,
				day: lineDay,
				gold: line.codes,
				acceptable: line.acceptable,
				traps: [],
			},
			reader,
		),
	);

/**
 * Every condition said to be present in the notes that may be tuned on: tuning part of our gold, aci-dev in both forms.
 * With a reader our own notes come once more without their heads, for its signals matter most there.
 */
export const fitCases = (reader?: NoteReader): FitCase[] =>
	[
		...goldNotes('tuning').map(ownSource),
		...(reader ? goldNotes('tuning').map(headsLost) : []),
		...aciSource('aci', (text) => text),
		...aciSource('layoutLost', runTogether),
	].flatMap((source) => casesOf(source, reader));
