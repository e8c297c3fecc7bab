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

function apart(x: string, y: string): boolean {
	return distinct.some(([p, q]) => (x.startsWith(p) && y.startsWith(q)) || (x.startsWith(q) && y.startsWith(p)));
}

/** A group with what comparing it with the others needs, found once. */
interface Profile {
	readonly group: Group;
	readonly code: string;
	readonly words: ReadonlySet<string>;
	readonly longest: Mention;
	readonly titled: boolean;
	/** Its title says "unspecified". */
	readonly vague: boolean;
	readonly present: boolean;
}

const titled = (g: Group): boolean =>
	g.mentions.some((m) => m.title && m.section === 'assessment' && m.assertion === 'present');

const profile = (release: Release, g: Group): Profile => ({
	group: g,
	code: release.code(g.row),
	words: new Set(g.mentions.flatMap((m) => (own.has(m.assertion) ? m.words : []))),
	longest: g.mentions.reduce((x, y) => (y.words.length > x.words.length ? y : x)),
	titled: titled(g),
	vague: /\bunspecified\b/i.test(release.title(g.row)),
	present: g.mentions.some((m) => m.assertion === 'present'),
});

/** Diabetes without complications: beside a complication of the same type it is only the vaguer name (I.C.4.a). */
const plain: ReadonlySet<string> = new Set(['E08.9', 'E09.9', 'E10.9', 'E11.9', 'E13.9']);

/** Whether group `a` only names more vaguely what group `b` names. */
function names(release: Release, a: Profile, b: Profile): boolean {
	if (a.code.startsWith('Z') !== b.code.startsWith('Z') || apart(a.code, b.code)) return false;
	if (above(release, a.group.row, b.group.row)) return true;
	if (plain.has(a.code) && !plain.has(b.code) && a.code.slice(0, 3) === b.code.slice(0, 3)) return true;
	if (a.titled && b.titled && !(a.vague && a.code.slice(0, 3) === b.code.slice(0, 3))) return false;
	if (!own.has(b.longest.assertion) || b.longest.assertion === 'uncertain' || b.longest.assertion === 'historical')
		return false;
	const vaguer = (m: Mention) => m.words.length < b.longest.words.length && m.words.every((w) => b.words.has(w));
	return a.words.size > 0 && a.group.mentions.every((m) => !own.has(m.assertion) || vaguer(m));
}

/** Characters of a category: a fuller name is a code of the same one, or holds the words of the vaguer. */
const CATEGORY = 3;

/** Those of `all` that may name more fully what a profile names, so that a long note is not compared with itself. */
function neighbours(all: readonly Profile[]): (a: Profile) => readonly Profile[] {
	const byCategory = new Map<string, Profile[]>();
	const byWord = new Map<string, Profile[]>();
	const keep = (by: Map<string, Profile[]>, key: string, p: Profile) => {
		const list = by.get(key);
		if (list) list.push(p);
		else by.set(key, [p]);
	};
	for (const p of all) {
		keep(byCategory, p.code.slice(0, CATEGORY), p);
		for (const w of p.words) keep(byWord, w, p);
	}
	return (a) => {
		const [said] = a.words;
		const alike = said === undefined ? [] : (byWord.get(said) ?? []);
		return [...new Set([...(byCategory.get(a.code.slice(0, CATEGORY)) ?? []), ...alike])];
	};
}

/** Mentions grouped by condition, vaguer names joined to the fuller one they stand for. */
export function group(release: Release, mentions: readonly Mention[]): Group[] {
	const byRow = new Map<Row, Mention[]>();
	for (const m of mentions) {
		const list = byRow.get(m.row);
		if (list) list.push(m);
		else byRow.set(m.row, [m]);
	}
	const groups: Group[] = [...byRow].map(([row, ms]) => ({ row, mentions: ms }));
	const profiles = groups.map((g) => profile(release, g));
	const near = neighbours(profiles.filter((p) => p.present));
	const fuller = new Map<Group, Group>();
	for (const a of profiles) {
		const options = near(a)
			.filter((b) => a !== b && names(release, a, b))
			.map((b) => b.group);
		options.sort((x, y) => weightOf(y) - weightOf(x) || x.row - y.row);
		if (options[0]) fuller.set(a.group, options[0]);
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
