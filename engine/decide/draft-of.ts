import type { Release } from '../../icd-data/release.ts';
import type { Concept } from '../concept/concept.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Candidate, CandidateReason, Suggestion } from '../contract.ts';
import type { MeatHit } from '../find/meat.ts';
import type { Reading } from '../find/mention.ts';
import { neverTheReason } from '../tables/never-the-reason.ts';
import { meatEvidence, mentionEvidence } from './evidence.ts';

/** A status that seldom bears on the visit is reported only where the note makes much of it. */
const WHEN_RELEVANT = 0.75;

/** Why a condition of the note is not reported; undefined when it is. */
function reasonAgainst(c: Concept, threshold: number): CandidateReason | undefined {
	if (c.assertion !== 'present') return c.assertion;
	if (leftAlone(c)) return 'problem-list-only';
	if (stated(c)) return undefined;
	if (c.score >= threshold && !(c.mentions.every((m) => m.whenRelevant) && c.score < WHEN_RELEVANT)) return undefined;
	const zones = new Set(c.mentions.map((m) => m.section));
	const only = (...kinds: string[]) => [...zones].every((z) => kinds.includes(z));
	if (only('ros')) return 'review-of-systems';
	if (only('exam', 'vitals')) return 'exam-finding';
	if (only('results')) return 'abnormal-finding';
	if (only('pmh', 'problems', 'psh', 'meds')) return 'problem-list-only';
	return 'low-confidence';
}

/** A status that the assessment names as an item of its own needs no further support. */
const FLOOR = 0.15;
const stated = (c: Concept): boolean =>
	c.features.status === 1 &&
	c.features.purpose === undefined &&
	c.score >= FLOOR &&
	c.mentions.some((m) => (m.title || m.from <= 1) && m.assertion === 'present' && m.section === 'assessment');

/** Told as left alone, and nowhere told as dealt with. */
const leftAlone = (c: Concept): boolean =>
	c.mentions.some((m) => m.unaddressed) &&
	!c.mentions.some((m) => !m.unaddressed && (m.section === 'assessment' || m.section === 'plan'));

function alternatives(release: Release, row: number): { code: string; title: string }[] {
	const siblings = release.leaves(release.parent(row)).filter((r) => r !== row);
	return siblings.slice(0, 6).map((r) => ({ code: release.code(r), title: release.title(r) }));
}

function suggestionOf(
	release: Release,
	reading: Reading,
	meat: readonly (readonly MeatHit[])[],
	c: Concept,
): Suggestion {
	const live = c.mentions.filter((m) => m.assertion === 'present' || m.assertion === 'historical');
	const proof = mentionEvidence(reading.note.text, live.length > 0 ? live : c.mentions);
	return {
		code: release.code(c.row),
		title: release.title(c.row),
		confidence: c.score,
		firstListed: false,
		evidence: [...proof, ...meatEvidence(reading, meat, live)],
		why: c.why,
		alternatives: alternatives(release, c.row),
	};
}

/** Every visit has a reason: when nothing that could be one is sure, the likeliest condition that the note affirms as of now, if it is likely at all. */
const LEAST = 0.05;
/** What is over is seldom why a patient comes, unless the assessment says so. */
const LEAST_PAST = 0.25;
/** A complaint needs less: it is what the patient came with. */
const LEAST_COMPLAINT = 0.03;
/** Where a diagnosis is only suspected the symptom is the reason for the visit, however little is said of it (IV.D, IV.H). */
const LEAST_SYMPTOM = 0.01;
const pastOnly = new Set(['pmh', 'psh', 'problems', 'meds', 'ros', 'sh', 'fh', 'allergies', 'instructions']);

function bestGuess(release: Release, concepts: readonly Concept[]): Concept | undefined {
	const suspected = concepts.some((c) => c.assertion === 'uncertain');
	const least = (c: Concept) => {
		if (c.features.past === 1 && c.features.judged !== 1) return LEAST_PAST;
		if (suspected && release.code(c.row).startsWith('R')) return LEAST_SYMPTOM;
		return c.features.symptom === 1 ? LEAST_COMPLAINT : LEAST;
	};
	const open = concepts.filter(
		(c) =>
			c.row >= 0 &&
			c.assertion === 'present' &&
			c.score >= least(c) &&
			!leftAlone(c) &&
			c.mentions.some((m) => !pastOnly.has(m.section)),
	);
	return open.reduce<Concept | undefined>(
		(best, c) => (best === undefined || c.score > best.score ? c : best),
		undefined,
	);
}

/** Where a note tells of nothing but an illness in the family, that is why it was written. */
const ofKin = (release: Release, c: Concept): boolean =>
	c.assertion === 'present' && /^Z8[0-4]/.test(release.code(c.row));

/** The same words told of the other side ("both shoulders hurt"): the two are reported or left together. */
const twins = (release: Release, a: Concept, b: Concept): boolean =>
	a.score === b.score &&
	release.parent(a.row) === release.parent(b.row) &&
	a.mentions.length === b.mentions.length &&
	a.mentions.every((m, i) => m.start === b.mentions[i]?.start && m.end === b.mentions[i]?.end);

/** Splits judged conditions into codes to report and candidates with their reason. */
export function split(
	release: Release,
	reading: Reading,
	meat: readonly (readonly MeatHit[])[],
	concepts: readonly Concept[],
	threshold: number,
): { codes: Suggestion[]; candidates: Candidate[] } {
	const sure = concepts.filter((c) => c.row >= 0 && reasonAgainst(c, threshold) === undefined);
	const circumstance = (c: Concept) => startsWithAny(release.code(c.row), neverTheReason);
	const open = sure.length > 0 ? concepts.filter((c) => c.row >= 0 && !release.code(c.row).startsWith('Z')) : concepts;
	const least = sure.every(circumstance) ? bestGuess(release, open) : undefined;
	const kinOnly = sure.length === 0 && !least;
	const codes: Suggestion[] = [];
	const candidates: Candidate[] = [];
	for (const c of concepts) {
		if (c.row < 0) continue;
		const guessed =
			(kinOnly && ofKin(release, c)) ||
			c === least ||
			(least !== undefined && c.assertion === 'present' && twins(release, c, least));
		const reason = guessed ? undefined : reasonAgainst(c, threshold);
		if (!reason) codes.push(suggestionOf(release, reading, meat, c));
		else
			candidates.push({
				code: release.code(c.row),
				title: release.title(c.row),
				reason,
				evidence: mentionEvidence(reading.note.text, c.mentions),
			});
	}
	return { codes: merge(codes), candidates };
}

/** One suggestion a code: evidence of several conditions that came to the same code is joined. */
function merge(codes: readonly Suggestion[]): Suggestion[] {
	const out = new Map<string, Suggestion>();
	for (const s of codes) {
		const known = out.get(s.code);
		out.set(
			s.code,
			known
				? {
						...known,
						confidence: Math.max(known.confidence, s.confidence),
						evidence: [...known.evidence, ...s.evidence],
					}
				: s,
		);
	}
	return [...out.values()];
}
