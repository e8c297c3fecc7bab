import {
	boundedBegins,
	boundedEnds,
	ofAStay,
	pasteBegins,
	pasteEnds,
	pasteReach,
	quotedFromElsewhere,
	reportInside,
} from '../tables/pasted.ts';

/** Stretches of a note that came from another patient's chart, as offsets. */
export type Foreign = readonly (readonly [number, number])[];

const men = /\bMr\.? [A-Z]|\b\d{2} ?(?:yo |y\/o |year[- ]old )?(?:M\b|man\b|male\b|gentleman\b)/;
const women = /\b(?:Mrs|Ms|Miss)\.? [A-Z]|\b\d{2} ?(?:yo |y\/o |year[- ]old )?(?:F\b|woman\b|female\b|lady\b)/;

/**
 * Pasted text that names a person of the other sex than the patient's tells of somebody else: from the mark of the paste to
 * its end, or to the end of its paragraph.
 */
export function foreign(text: string, pronoun: 'he' | 'she' | undefined): Foreign {
	if (pronoun === undefined) return [];
	const other = pronoun === 'she' ? men : women;
	const own = pronoun === 'she' ? women : men;
	const out: [number, number][] = [];
	for (const m of text.matchAll(pasteBegins)) {
		const from = m.index + m[0].length;
		const rest = text.slice(from, from + pasteReach);
		const over = pasteEnds.exec(rest);
		const to = from + (over?.index ?? rest.length);
		const pasted = text.slice(from, to);
		if (other.test(pasted) && !own.test(pasted)) out.push([m.index, to]);
	}
	return out;
}

/** Stretches set into the note from another day's record, between a mark that begins and one that ends them. */
export function bounded(text: string): Foreign {
	const out: [number, number][] = [...text.matchAll(quotedFromElsewhere)].map((m) => [
		m.index + m[0].search(/["“]/),
		m.index + m[0].length,
	]);
	let free = 0;
	for (const m of text.matchAll(boundedBegins)) {
		const from = m.index + m[0].length;
		if (m.index < free) continue;
		const over = boundedEnds.exec(text.slice(from, from + pasteReach));
		if (!over) continue;
		const head = text.slice(m.index, from + 60);
		if (reportInside.test(head) && !ofAStay.test(head)) continue;
		free = from + over.index;
		out.push([m.index, free]);
	}
	return out;
}
