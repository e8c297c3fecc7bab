import type { Draft, Evidence, Rule, Suggestion } from '../engine/contract.ts';
import {
	codesUnder,
	distinct,
	tagged,
	withCode,
	withFinding,
	withoutCode,
	withReplaced,
} from '../engine/decide/draft.ts';
import { sideOfTitle } from './side.ts';
import type { CombinationRow, CombinationTable, Part } from './tables/combination-row.ts';
import { wordsNear, wordsOfNote } from './words.ts';

interface Proof {
	readonly codes: readonly Suggestion[];
	readonly evidence: readonly Evidence[];
	/** The words that a joined code carries on. */
	readonly names: readonly Evidence[];
}

const under = (code: string, prefixes: readonly string[] = []): boolean => prefixes.some((p) => code.startsWith(p));

/** The words that a joined code hands on: those that name the part, and not what another code was joined with. */
function namesOf(draft: Draft, part: Part, s: Suggestion): readonly Evidence[] {
	const foreign = (e: Evidence) =>
		draft.facts.mentions.some(
			(m) =>
				m.evidence.start === e.start &&
				m.evidence.end === e.end &&
				(!under(m.code, part.codes) || (m.code === s.code && s.evidence.length > 1)),
		);
	const own = s.evidence.filter((e) => e.role !== 'mention' || !foreign(e));
	return own.some((e) => e.role === 'mention') ? own : s.evidence;
}

/** What proves a part, or undefined when nothing does. */
function prove(draft: Draft, part: Part, sofar: readonly Evidence[]): Proof | undefined {
	const codes = codesUnder(draft, ...(part.codes ?? [])).filter(
		(s) => !under(s.code, part.except) && s.title.startsWith(part.titled ?? ''),
	);
	const more = [
		...draft.facts.mentions
			.filter((m) => m.evidence.assertion === 'present' && under(m.code, part.mentions))
			.map((m) => m.evidence),
		...(part.tags ?? []).flatMap((tag) => tagged(draft, tag)),
		...(part.words ? wordsNear(draft, sofar, part.words) : []),
		...(part.anywhere ? wordsOfNote(draft, part.anywhere) : []),
	];
	const evidence = distinct([...codes.flatMap((s) => s.evidence), ...more]);
	const names = distinct([...codes.flatMap((s) => namesOf(draft, part, s)), ...more]);
	return evidence.length > 0 ? { codes, evidence, names } : undefined;
}

function proveAll(draft: Draft, row: CombinationRow): readonly Proof[] | undefined {
	const proofs: Proof[] = [];
	for (const part of row.parts) {
		const proof = prove(
			draft,
			part,
			proofs.flatMap((p) => p.evidence),
		);
		if (!proof) return undefined;
		proofs.push(proof);
	}
	return proofs;
}

/** Fills `{cat}` and `{side}` of a template. */
function filler(proofs: readonly Proof[]): (template: string) => string {
	const cat = proofs[0]?.codes[0]?.code.slice(0, 3) ?? '';
	const side = sideOfTitle(proofs.slice(1).flatMap((p) => p.codes.map((s) => s.title)));
	return (template) => template.replace('{cat}', cat).replace('{side}', side);
}

function joined(
	draft: Draft,
	row: CombinationRow,
	says: string,
): { draft: Draft; about: string[]; evidence: readonly Evidence[] } | undefined {
	const proofs = proveAll(draft, row);
	if (!proofs) return undefined;
	const fill = filler(proofs);
	const evidence = distinct(proofs.flatMap((p) => p.evidence));
	if (row.absent && codesUnder(draft, ...row.absent.map(fill)).length > 0) return undefined;
	if (row.unless && wordsNear(draft, evidence, row.unless).length > 0) return undefined;

	const carried = distinct(proofs.flatMap((p) => p.names));
	let next = draft;
	const about: string[] = [];
	const olds = codesUnder(draft, ...(row.replaces ?? []).map(fill));
	if (row.gives) {
		const first = olds[0];
		const prefix = first && row.replaces?.map(fill).find((p) => first.code.startsWith(p));
		const code = fill(row.gives)
			.replace('{last}', first?.code.slice(-1) ?? '')
			.replace('{rest}', first && prefix ? first.code.slice(prefix.length) : '');
		const already = codesUnder(draft, ...(row.given ?? [row.gives]).map(fill).filter((p) => !p.includes('{'))).some(
			(s) => !olds.includes(s),
		);
		if (!already && first) next = withReplaced(next, first.code, code, carried, says);
		else if (!already && !row.inPlace)
			next = withCode(
				next,
				code,
				carried,
				says,
				Math.min(...proofs.flatMap((p) => p.codes.map((s) => s.confidence)), 0.95),
			);
		if (!already && next === draft) return undefined;
		about.push(...(already ? codesUnder(draft, ...(row.given ?? [row.gives]).map(fill)).map((s) => s.code) : [code]));
	}
	for (const old of [...olds, ...codesUnder(draft, ...(row.drops ?? []).map(fill))]) {
		if (about.includes(old.code)) continue;
		next = withoutCode(next, old.code, 'rule');
		about.push(old.code);
	}
	for (const add of row.adds ?? []) next = withCode(next, fill(add), carried, says);
	return next === draft ? undefined : { draft: next, about, evidence };
}

/** The rule of a table: every row is tried in order on what the rows before it left. */
export function combination(table: CombinationTable): Rule {
	const { rows, ...record } = table;
	const apply = (draft: Draft): Draft =>
		rows.reduce((d, row) => {
			const done = joined(d, row, table.says);
			return done
				? withFinding(done.draft, {
						rule: table.id,
						severity: table.severity,
						cites: table.cites,
						says: table.says,
						codes: [...new Set(done.about)],
						evidence: done.evidence,
					})
				: d;
		}, draft);
	return { ...record, apply };
}
