import type { Release, Row } from '../../icd-data/release.ts';
import type { Assertion } from '../contract.ts';
import type { Mention } from '../find/mention.ts';
import { distinct } from '../tables/course.ts';

/** All mentions of one condition; the first row is the most telling name it was given. */
export interface Group {
	readonly row: Row;
	readonly mentions: readonly Mention[];
}

/** Assertions that speak of the patient's own present or past condition. */
const own: ReadonlySet<Assertion> = new Set(['present', 'historical', 'uncertain', 'resolved']);

function above(release: Release, high: Row, low: Row): boolean {
	for (let r = low; r >= 0; r = release.parent(r)) if (r === high) return true;
	return false;
}

function apart(release: Release, a: Row, b: Row): boolean {
	const [x, y] = [release.code(a), release.code(b)];
	return distinct.some(([p, q]) => (x.startsWith(p) && y.startsWith(q)) || (x.startsWith(q) && y.startsWith(p)));
}

const wordsOf = (g: Group): Set<string> => new Set(g.mentions.flatMap((m) => (own.has(m.assertion) ? m.words : [])));

/** The shorter name says nothing that the longer one does not. */
function vaguer(a: Mention, full: ReadonlySet<string>): boolean {
	return a.words.every((w) => full.has(w));
}

const titled = (g: Group): boolean =>
	g.mentions.some((m) => m.title && m.section === 'assessment' && m.assertion === 'present');

/** Whether group `a` only names more vaguely what group `b` names. */
function names(release: Release, a: Group, b: Group): boolean {
	if (a.row === b.row || apart(release, a.row, b.row)) return false;
	const code = release.code(a.row);
	if (code.startsWith('Z') !== release.code(b.row).startsWith('Z')) return false;
	if (above(release, a.row, b.row)) return true;
	if (titled(a) && titled(b)) return false;
	const longest = b.mentions.reduce((x, y) => (y.words.length > x.words.length ? y : x));
	if (!own.has(longest.assertion) || longest.assertion === 'uncertain' || longest.assertion === 'historical')
		return false;
	const full = wordsOf(b);
	return a.mentions.every((m) => !own.has(m.assertion) || (vaguer(m, full) && m.words.length < longest.words.length));
}

/** Mentions grouped by condition, vaguer names joined to the fuller one they stand for. */
export function group(release: Release, mentions: readonly Mention[]): Group[] {
	const byRow = new Map<Row, Mention[]>();
	for (const m of mentions) byRow.set(m.row, [...(byRow.get(m.row) ?? []), m]);
	const groups: Group[] = [...byRow].map(([row, ms]) => ({ row, mentions: ms }));
	const fuller = new Map<Group, Group>();
	for (const a of groups) {
		const options = groups.filter(
			(b) => a !== b && names(release, a, b) && b.mentions.some((m) => m.assertion === 'present'),
		);
		options.sort((x, y) => weightOf(y) - weightOf(x) || x.row - y.row);
		const pick = options[0];
		if (pick) fuller.set(a, pick);
	}
	return settle(groups, fuller);
}

/** The fuller name that itself stands firmest: in an assessment, then the longest. */
function weightOf(g: Group): number {
	return (
		(titled(g) ? 100 : 0) +
		Math.max(
			...g.mentions.map((m) => m.words.length * 3 + (m.section === 'assessment' || m.section === 'plan' ? 2 : 0)),
		)
	);
}

function settle(groups: readonly Group[], fuller: ReadonlyMap<Group, Group>): Group[] {
	const root = (g: Group, seen = new Set<Group>()): Group => {
		const next = fuller.get(g);
		return next && !seen.has(next) ? root(next, seen.add(g)) : g;
	};
	const joined = new Map<Group, Mention[]>();
	for (const g of groups) {
		const r = root(g);
		joined.set(r, [...(joined.get(r) ?? []), ...g.mentions]);
	}
	return [...joined].map(([g, mentions]) => ({ row: g.row, mentions: mentions.sort((a, b) => a.start - b.start) }));
}
