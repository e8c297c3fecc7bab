import type { Release } from '../icd-data/release.ts';
import type { Memory } from './memory.ts';

/** `[start, end)` in UTF-16 offsets of the encounter's text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type Sex = 'male' | 'female' | 'other' | 'unknown';

export interface Patient {
	/** ISO date; wins over `age`. */
	readonly birthDate?: string;
	/** Years, may be fractional. */
	readonly age?: number;
	readonly sex?: Sex;
}

export interface Encounter {
	readonly id: string;
	readonly text: string;
	/** ISO date; selects the release. */
	readonly dateOfService: string;
	readonly patient?: Patient;
}

export type SectionKind =
	| 'header'
	| 'cc'
	| 'hpi'
	| 'ros'
	| 'pmh'
	| 'problems'
	| 'psh'
	| 'fh'
	| 'sh'
	| 'meds'
	| 'allergies'
	| 'immunizations'
	| 'vitals'
	| 'exam'
	| 'results'
	| 'procedure'
	| 'assessment'
	| 'plan'
	| 'instructions'
	| 'signature'
	| 'unknown';

export type Assertion =
	| 'present'
	| 'negated'
	| 'uncertain'
	| 'hypothetical'
	| 'historical'
	| 'resolved'
	| 'family'
	| 'other-person'
	| 'screening'
	| 'vaccine'
	| 'allergy'
	| 'education';

export interface Evidence extends Span {
	/** Exactly `text.slice(start, end)`. */
	readonly quote: string;
	readonly section: SectionKind;
	readonly assertion: Assertion;
	/** What the words prove: the condition itself, an attribute of it, or MEAT. */
	readonly role: 'mention' | 'attribute' | 'monitor' | 'evaluate' | 'assess' | 'treat';
}

export interface Suggestion {
	/** Billable code with its dot. */
	readonly code: string;
	readonly title: string;
	/** 0..1, rounded to three places. */
	readonly confidence: number;
	readonly firstListed: boolean;
	/** Never empty; the mention first. */
	readonly evidence: readonly Evidence[];
	/** Plain words: how the code was reached, one step each ("index: Fracture, radius, lower end"). */
	readonly why: readonly string[];
	/** Other codes a coder may prefer, best first. */
	readonly alternatives: readonly { readonly code: string; readonly title: string }[];
}

export type CandidateReason =
	| Exclude<Assertion, 'present'>
	| 'symptom-integral'
	| 'exam-finding'
	| 'review-of-systems'
	| 'problem-list-only'
	| 'abnormal-finding'
	| 'less-specific'
	| 'rule'
	| 'low-confidence';

/** Present in the note but not reportable, with the reason. */
export interface Candidate {
	readonly code: string;
	readonly title: string;
	readonly reason: CandidateReason;
	readonly evidence: readonly Evidence[];
}

export type Severity = 'hard' | 'soft' | 'route';

export interface Finding {
	readonly rule: string;
	readonly severity: Severity;
	/** Guideline section or edit ("I.C.9.a"). */
	readonly cites: string;
	/** Plain English in our own words. */
	readonly says: string;
	readonly codes: readonly string[];
	readonly evidence: readonly Evidence[];
}

/** A question to the provider. It names nothing that the note does not document, and quotes what it rests on. */
export interface Prompt {
	/** Of the record that wrote it; the same question in the same note has the same id. */
	readonly id: string;
	readonly topic: string;
	readonly question: string;
	/** Empty: the question is open. */
	readonly options: readonly string[];
	/** The same choices as their record words them, in the same order: no words of the note, so that a log may hold them. */
	readonly own?: readonly string[];
	/** Never empty; the words that the question is about come first. */
	readonly indicators: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
	readonly cites: string;
}

export interface Provenance {
	readonly release: string;
	readonly releaseSha256: string;
	readonly releaseNote: string;
	readonly engine: string;
	readonly rules: string;
	readonly model: string;
	readonly settings: string;
}

/** How likely the code set is exactly right, and what that rests on. */
export interface Surety {
	/** Calibrated probability that no code is missing, too many or another: 0..1, three places. */
	readonly exact: number;
	/** Readable signals, each weighed by the calibration. */
	readonly signals: Readonly<Record<string, number>>;
}

export interface CodingResult {
	readonly id: string;
	readonly dateOfService: string;
	/** Reportable codes in reporting order. */
	readonly codes: readonly Suggestion[];
	readonly candidates: readonly Candidate[];
	readonly findings: readonly Finding[];
	readonly prompts: readonly Prompt[];
	/** Absent in results of older versions. */
	readonly surety?: Surety;
	readonly provenance: Provenance;
}

export interface Settings {
	/** Suggestions below this confidence become candidates. */
	readonly threshold: number;
	/** Professional claim limit (CMS-1500 item 21). */
	readonly claimLimit: number;
}

export const defaultSettings: Settings = { threshold: 0.45, claimLimit: 12 };

/** Words of a note, and the code whose names they are to be held against. */
export interface Asked {
	readonly words: string;
	readonly code: string;
}

/** How a note tells of what stands at a place of its text: log-odds that the visit deals with it; 0 where no word stands. */
export type Told = (place: Span) => number;

/** A model of what words mean, asked of one note. */
export interface NoteReader {
	readonly id: string;
	/** How near words of a note come to the nearest name that the release lists under a code's category: 0..1, three places. */
	alike(release: Release, words: string, code: string): number;
	/** Absent where only single sentences are read. */
	readonly told?: Told;
}

/** A plugged-in model of what words mean; the lexical engine works without one. Pure: the same words give the same numbers. */
export interface Reader extends Omit<NoteReader, 'told'> {
	/** Reads the whole text of a note. A failure leaves the reader out of the note. */
	read?(text: string, signal?: AbortSignal): Promise<Told>;
	/** For one that cannot answer at once: makes ready all that `alike` will be asked. A failure leaves it out of the note. */
	prepare?(release: Release, asked: readonly Asked[], signal?: AbortSignal): Promise<void>;
}

/** What a rule sees and returns; a rule never throws and never mutates. */
export interface Draft {
	readonly encounter: Encounter;
	readonly release: Release;
	readonly settings: Settings;
	/** Age in years on the date of service, when known. */
	readonly age: number | undefined;
	readonly sex: Sex;
	readonly codes: readonly Suggestion[];
	readonly candidates: readonly Candidate[];
	readonly findings: readonly Finding[];
	/** What the note says, for rules that check words rather than codes. */
	readonly facts: NoteFacts;
}

/** Plain facts of the note that rules may need; every one quotes its words. */
export interface NoteFacts {
	readonly sections: readonly (Span & { readonly kind: SectionKind; readonly label: string })[];
	/** Every recognised mention, whatever its assertion. */
	readonly mentions: readonly { readonly code: string; readonly evidence: Evidence }[];
	/** Named facts: "insulin", "tobacco", "pregnant", "signed", "screening-visit"… with their words. */
	readonly tags: ReadonlyMap<string, readonly Evidence[]>;
}

export interface RuleExample {
	readonly name: string;
	readonly fires: boolean;
	readonly text?: string;
	readonly codes?: readonly string[];
	readonly candidates?: readonly (readonly [string, CandidateReason])[];
	readonly tags?: Readonly<Record<string, string>>;
	/** Code as matched, its words, and what is asserted (present when left out). */
	readonly mentions?: readonly (readonly [code: string, quote: string, assertion?: Assertion])[];
	/** Codes of the draft after the rule, in any order. */
	readonly gives?: readonly string[];
	/** Words, section and assertion of a code's own evidence, by code; a code named here may be unknown to the release. */
	readonly about?: Readonly<Record<string, Partial<Pick<Evidence, 'quote' | 'section' | 'assertion' | 'role'>>>>;
	/** Codes of the draft after the rule, in this order. */
	readonly order?: readonly string[];
	readonly age?: number;
	readonly sex?: Sex;
	readonly dateOfService?: string;
}

export interface Rule {
	readonly id: string;
	/** Number in the compliance list it implements. */
	readonly check: number;
	readonly cites: string;
	readonly severity: Severity;
	readonly says: string;
	/** The draft as it should stand after the rule, findings appended; the same object when it does not fire. */
	apply(draft: Draft): Draft;
	readonly examples: readonly RuleExample[];
}

export interface CoderParts {
	readonly reader?: Reader;
	/** Other weights than the shipped ones, for fitting: confidence is then what they say, not calibrated. */
	readonly score?: (signals: Readonly<Record<string, number>>) => number;
	readonly rules: readonly Rule[];
	/** Writes the questions that a finished draft leaves open; without it there are none. */
	readonly ask?: (draft: Draft) => readonly Prompt[];
}

export type Code = (
	encounter: Encounter,
	release: Release,
	settings: Settings,
	signal?: AbortSignal,
	/** Of earlier states of the note; the result is the same without it. */
	memory?: Memory,
) => Promise<CodingResult>;
