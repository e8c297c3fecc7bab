import type { Concept } from '../concept/concept.ts';
import { weigh } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { curable } from '../tables/cured.ts';
import { familyHistory, personalHistory } from '../tables/history.ts';
import type { HistoryRow } from '../tables/history-row.ts';

const inRange = (code: string, row: HistoryRow): boolean =>
	row.to === undefined ? code.startsWith(row.from) : code.slice(0, 3) >= row.from && code.slice(0, 3) <= row.to;

/** The history code of a condition: the longest prefix, then the first range that holds it (I.C.21.c.4). */
export function historyCode(rows: readonly HistoryRow[], code: string): HistoryRow | undefined {
	const fits = rows.filter((r) => inRange(code, r));
	return (
		fits.filter((r) => r.to === undefined).sort((a, b) => b.from.length - a.from.length)[0] ??
		fits.sort((a, b) => span(a) - span(b))[0]
	);
}

const span = (r: HistoryRow): number =>
	r.to === undefined
		? 0
		: r.to.charCodeAt(0) * 100 +
			Number.parseInt(r.to.slice(1), 36) -
			r.from.charCodeAt(0) * 100 -
			Number.parseInt(r.from.slice(1), 36);

function historyOf(visit: Visit, c: Concept): Concept[] {
	const past = c.assertion === 'historical' || c.assertion === 'resolved';
	if (!past && c.assertion !== 'family') return [];
	const { release } = visit;
	const found = historyCode(past ? personalHistory : familyHistory, release.code(c.row >= 0 ? c.row : c.base));
	const row = found ? release.find(found.code) : -1;
	if (!found || row < 0 || !release.billable(row)) return [];
	const mentions = c.mentions.map((m) => ({ ...m, whenRelevant: found.reported === 'when-relevant' }));
	const weighed = weigh(visit, found.code, mentions, past, {
		family: past ? 0 : 1,
		resolved: c.assertion === 'resolved' ? 1 : 0,
		historyAlways: found.reported === 'always' ? 1 : 0,
	});
	if (!weighed) return [];
	return [
		{
			row,
			base: row,
			manifestation: -1,
			mentions,
			assertion: 'present',
			score: weighed.score,
			features: weighed.features,
			why: [`${past ? 'history' : 'family history'} of ${release.title(c.row >= 0 ? c.row : c.base)}`],
		},
	];
}

/** What the note looks for in the patient and also tells of a relative ("colon cancer screening. Father colon ca @58"). */
const ofRelatives = (c: Concept): Concept[] => {
	const mentions = c.mentions.filter((m) => m.assertion === 'family');
	const elsewhere = c.assertion === 'screening';
	return elsewhere && mentions.length > 0 ? [{ ...c, assertion: 'family', mentions }] : [];
};

/** A cancer that was, beside one that is feared or not found today ("hx melanoma 2015"; "dysplastic nevus vs melanoma"). */
const ofBefore = (visit: Visit, c: Concept): Concept[] => {
	const mentions = c.mentions.filter((m) => m.assertion === 'historical');
	const feared = c.assertion === 'uncertain' || c.assertion === 'negated' || c.assertion === 'screening';
	const cancer = startsWithAny(visit.release.code(c.row >= 0 ? c.row : c.base), curable);
	return feared && cancer && mentions.length > 0 ? [{ ...c, assertion: 'historical', mentions }] : [];
};

/** What is over, or runs in the family, as the Z code that says so. */
export function historiesOf(visit: Visit, concepts: readonly Concept[]): Concept[] {
	return concepts.flatMap((c) => [c, ...ofRelatives(c), ...ofBefore(visit, c)].flatMap((one) => historyOf(visit, one)));
}
