import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Evidence, SectionKind } from '../contract.ts';
import { adverseExcept } from '../tables/adverse.ts';
import {
	acted,
	afterIt,
	beganWith,
	broughtIt,
	eachTime,
	givenFor,
	givenNow,
	helped,
	knownEffects,
	notBlamed,
	notBorne,
	onsetTells,
	sinceIt,
	startedIt,
	stoppedThen,
	thenCame,
	thenHad,
	thenThis,
	whileOn,
} from '../tables/known-effects.ts';
import type { Culprit } from './culprits.ts';

/** Sections that tell how this visit's trouble came about. */
const telling: ReadonlySet<SectionKind> = new Set(['cc', 'hpi', 'assessment', 'plan', 'unknown']);

const rowsOf = (c: Culprit) =>
	knownEffects.filter((k) => k.by.includes(c.drugClass) || c.names.some((n) => k.by.includes(n)));

/** Whether a drug is known to do this, and is not taken for it. */
export const isKnownHarm = (c: Culprit, code: string): boolean =>
	!startsWithAny(code, c.treats) &&
	rowsOf(c).some((k) => startsWithAny(code, [...k.harms, ...(k.told ?? []), ...(k.on ?? [])]));

interface Place {
	readonly from: number;
	readonly to: number;
	/** Where the sentence begins, and ends with what hangs on it behind a dash or colon. */
	readonly start: number;
	readonly end: number;
	/** Something is done about a drug there or in the sentence behind. */
	readonly acts: boolean;
}

/** Whether the words around a drug blame it for what `e` names; `easily` when taking it and doing something about it is enough, `onset` when its beginning is. */
function blames(text: string, e: Evidence, { from, to, start, acts }: Place, easily: boolean, onset: boolean): boolean {
	const borne = !notBorne.test(text.slice(start, from));
	if (e.end > from) {
		const between = text.slice(to, e.start);
		if (givenFor.test(between) && givenNow.test(text.slice(Math.max(start, from - 40), from))) return false;
		if (!notBlamed.test(between) && afterIt.test(text.slice(start, from)) && thenThis.test(between)) return true;
		if (startedIt.test(text.slice(start, from)) && thenCame.test(between) && !notBlamed.test(between))
			return onset || acts || easily;
		if (sinceIt.test(text.slice(start, from)) && thenHad.test(between)) return onset || acts || easily;
		return broughtIt.test(between) || stoppedThen.test(between) || (!borne && between.length <= NEAR);
	}
	const between = text.slice(e.end, from);
	if (helped.test(between)) return false;
	if (!borne && between.length <= NEAR) return true;
	if (eachTime.test(between)) return true;
	return beganWith.test(between) ? onset || acts : easily && acts && whileOn.test(between);
}

/** How far apart, in characters, a drug that was not borne and its harm may stand. */
const NEAR = 40;

/**
 * The harm that a drug is known for, where the same sentence tells that it began with the drug or what was done about the drug.
 * `stated` are the conditions of the note.
 */
export function knownHarm<S extends { readonly code: string; readonly evidence: readonly Evidence[] }>(
	visit: Visit,
	c: Culprit,
	stated: readonly S[],
): S | undefined {
	const { text, sentences } = visit.reading.note;
	const s = sentences[c.sentence];
	const from = s?.tokens[c.from]?.start;
	const to = s?.tokens[c.to - 1]?.end;
	if (!s || from === undefined || to === undefined || !telling.has(s.section)) return undefined;
	const next = sentences[c.sentence + 1];
	const end = next && (next.sep === 'dash' || next.sep === 'colon') && next.section === s.section ? next.end : s.end;
	const before = sentences[c.sentence - 1];
	const start =
		before && (s.sep === 'dash' || s.sep === 'colon') && before.section === s.section ? before.start : s.start;
	const after = sentences[c.sentence + (end === s.end ? 1 : 2)];
	const tail = after?.section === s.section && (after.sep === 'end' || after.sep === 'semicolon') ? after.end : end;
	const place = { from, to, start, end, acts: acted.test(text.slice(start, from)) || acted.test(text.slice(to, tail)) };
	if (notBlamed.test(text.slice(start, end))) return undefined;
	const rows = rowsOf(c);
	const harms = rows.flatMap((k) => k.harms);
	const told = rows.flatMap((k) => k.told ?? []);
	const alone = rows.flatMap((k) => k.on ?? []);
	return stated.find(
		({ code, evidence }) =>
			startsWithAny(code, [...harms, ...told]) &&
			!startsWithAny(code, c.treats) &&
			!startsWithAny(code, adverseExcept) &&
			evidence.some(
				(e) =>
					e.role === 'mention' &&
					e.assertion === 'present' &&
					e.start >= start &&
					e.end <= end &&
					(blames(text, e, place, startsWithAny(code, harms), startsWithAny(code, onsetTells)) ||
						(startsWithAny(code, alone) && e.end <= from && whileOn.test(text.slice(e.end, from)))),
			),
	);
}
