import { foldWord } from '../../icd-data/words.ts';
import type { Mention, Reading } from '../find/mention.ts';
import { jointSites } from '../tables/joint-sites.ts';
import type { Visit } from './features.ts';
import type { Group } from './group.ts';

/** As far as a paragraph tells of one joint, in characters. */
const REACH = 360;

/** The side last told of the joint before the condition, in its own section: "Right knee pain. … This is osteoarthritis". */
function sideBefore({ note }: Reading, m: Mention, joint: string): 'right' | 'left' | undefined {
	const from = note.sentences.find((s) => s.section === m.section && s.end > m.start - REACH)?.start ?? m.start;
	const told = note.text.slice(Math.max(from, m.start - REACH), m.start);
	const last = [
		...told.matchAll(
			new RegExp(String.raw`\b(right|left|both|bilateral)\s+(?:great\s+|big\s+|1st\s+|first\s+)?${joint}s?\b`, 'gi'),
		),
	].at(-1)?.[1];
	const side = last?.toLowerCase();
	return side === 'right' || side === 'left' ? side : undefined;
}

/** A bare joint disease moved to the one joint that the note tells of; with none or several it stays as it is. */
export function atJoint({ release }: Visit, reading: Reading, g: Group): Group {
	const rows = jointSites.filter((s) => g.row >= 0 && s.bare === release.code(g.row));
	const told = rows.filter((s) => reading.siteSides.has(foldWord(s.joint)));
	const before = g.mentions.map((m) => reading.note.text.slice(Math.max(0, m.start - REACH), m.end)).join(' ');
	const beside = told.filter((s) => new RegExp(String.raw`\b${s.joint}s?\b`, 'i').test(before));
	const [only, other] = told.length > 1 ? beside : told;
	if (!only || other) return g;
	const near = g.mentions.map((m) => sideBefore(reading, m, only.joint)).find((s) => s !== undefined);
	const both = near ? false : reading.siteSides.get(foldWord(only.joint))?.has('bilateral');
	const row = release.find(both ? (only.both ?? only.to) : only.to);
	const moved = (m: Mention): Mention => ({ ...m, row, ...(near && !m.side ? { side: near } : {}) });
	return { ...g, row, mentions: g.mentions.map((m) => (m.row === g.row ? moved(m) : m)) };
}
