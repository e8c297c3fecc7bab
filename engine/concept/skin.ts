import { folds } from '../../icd-data/words.ts';
import { assertion } from '../context/assert.ts';
import { cameBack } from '../find/came-back.ts';
import type { Mention, Reading } from '../find/mention.ts';
import { type Side, sideNear } from '../find/side.ts';
import { bareSkinTumours, type SkinPlace, skinPlaces } from '../tables/skin-places.ts';
import type { Visit } from './features.ts';
import type { Group } from './group.ts';

interface At {
	readonly place: SkinPlace;
	readonly side: Side | undefined;
}

const said = skinPlaces.map((place) => ({ place, words: [...place.say, ...place.plain].map((w) => folds(w)) }));

/** How far before its name, in pieces of the same line, the place of a tumour may stand. */
const BACK = 3;
/** And how far behind it ("BCC, nodular. Site: mid chest"). */
const AHEAD = 2;

/** The places that one piece of the note tells of, longest name first. */
function placesIn({ note, around }: Reading, at: number): At[] {
	const tokens = note.sentences[at]?.tokens ?? [];
	const here = around[at];
	const found: At[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!here || tokens[i]?.stop || cameBack(tokens, i) || assertion(here, i, i + 1) === 'negated') continue;
		const hit = said.find(({ words }) => words.some((ws) => ws.every((w, k) => tokens[i + k]?.fold === w)));
		if (hit) found.push({ place: hit.place, side: sideNear(tokens, i, i + 1) });
	}
	return found;
}

/** The one place that the item of a mention is about: of its own piece, else of the nearest before it in the line. */
function placeOf(reading: Reading, m: Mention): At | undefined {
	const { sentences } = reading.note;
	for (let i = m.sentence; i >= 0 && i >= m.sentence - BACK; i--) {
		const found = placesIn(reading, i);
		const [first] = found;
		if (first) return found.every((f) => f.place === first.place) ? first : undefined;
		if (sentences[i]?.sep === 'line') break;
	}
	for (let i = m.sentence + 1; i <= m.sentence + AHEAD && sentences[i]?.sep !== 'line'; i++) {
		const found = placesIn(reading, i);
		if (found[0]) return found.every((f) => f.place === found[0]?.place) ? found[0] : undefined;
	}
	return undefined;
}

/** A tumour of the skin named bare, moved to the place that its item of the note is about ("Nasal tip - path: nodular BCC"). */
export function onSkin({ release }: Visit, reading: Reading, g: Group): readonly Group[] {
	const to = g.row >= 0 ? bareSkinTumours[release.code(g.row)] : undefined;
	if (!to) return [g];
	const out = new Map<number, Mention[]>();
	for (const m of g.mentions) {
		const at = m.assertion === 'present' ? placeOf(reading, m) : undefined;
		const row = at ? release.find(to(at.place)) : -1;
		const moved = at && row >= 0 ? { ...m, row, side: m.side ?? at.side } : m;
		out.set(moved.row, [...(out.get(moved.row) ?? []), moved]);
	}
	return [...out].map(([row, mentions]) => ({ row, mentions }));
}
