import type { Visit } from '../concept/features.ts';
import type { Token } from '../read/note.ts';
import { standIns } from './stand-ins.ts';
import { classNames } from './substance.ts';

/** A drug or drug class where the note names it, by token place in its sentence. */
export interface Culprit {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	readonly names: readonly string[];
	readonly drugClass: string;
	/** Beginnings of the codes of what it is taken for. */
	readonly treats: readonly string[];
	/** "From it": it is the drug only where the drug is known for such harm. */
	readonly onlyKnown?: true;
}

/** The names of the one drug of some classes that the note tells ("methylphenidate … from the stimulant"). */
function namedOf(visit: Visit, of: readonly string[] = []): readonly string[] | undefined {
	const told = new Set(visit.drugs.filter((d) => of.includes(d.drug.class) && !d.notTaken).map((d) => d.drug.names));
	return told.size === 1 ? [...told][0] : undefined;
}

/** Drugs and drug classes of a sentence by token place. */
export function culprits(visit: Visit): Culprit[] {
	const out: Culprit[] = [];
	const { sentences } = visit.reading.note;
	for (const d of visit.drugs) {
		const tokens = sentences[d.sentence]?.tokens ?? [];
		const from = tokens.findIndex((t) => t.start >= d.start);
		if (from >= 0)
			out.push({
				sentence: d.sentence,
				from,
				to: tokens.findLastIndex((t) => t.end <= d.end) + 1,
				names: d.drug.names,
				drugClass: d.drug.class,
				treats: d.drug.treats,
			});
	}
	sentences.forEach((s, sentence) => {
		const said = new Set(s.tokens.map((t) => t.fold));
		for (const c of classNames) {
			if (!c.words.every((w) => said.has(w))) continue;
			s.tokens.forEach((_, i) => {
				if (c.words.every((w, k) => s.tokens[i + k]?.fold === w))
					out.push({
						sentence,
						from: i,
						to: i + c.words.length,
						names: namedOf(visit, c.of) ?? [c.substance],
						drugClass: '',
						treats: [],
					});
			});
		}
	});
	return [...out, ...standIns(visit, out)];
}

export const at = (tokens: readonly Token[], i: number, phrase: readonly string[]): boolean =>
	i >= 0 && phrase.every((w, k) => tokens[i + k]?.fold === w);
