import { foldWord } from '../../icd-data/words.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Evidence, Suggestion } from '../contract.ts';
import { hasCode, withCode } from '../decide/draft.ts';
import { adverseBystander, adverseExcept, adverseTitled, treatedAs } from '../tables/adverse.ts';
import { type Culprit, culprits } from './culprits.ts';
import { adverseRow } from './substance.ts';

const bystander = new Set(adverseBystander.map(foldWord));

/** Whether the code says that a drug did it and the tabular asks for the drug's code. */
function asksForDrug({ release }: Draft, s: Suggestion): boolean {
	return (
		adverseTitled.test(s.title) &&
		!startsWithAny(s.code, adverseExcept) &&
		release.notes(release.find(s.code), 'useAdditionalCode').some((n) => /adverse effect/i.test(n.text))
	);
}

const blamedAlready = ({ codes }: Draft, s: Suggestion): boolean =>
	codes.some((c) => c.title.startsWith('Adverse effect') && c.why.some((w) => w.includes(s.code)));

/** A drug for the very condition, which the note gives against it. */
const treats = (c: Culprit, code: string): boolean =>
	startsWithAny(code, c.treats) ||
	treatedAs.some((t) => code.startsWith(t.code) && c.treats.some((k) => startsWithAny(k, t.like)));

/** Drugs of the sentence, of its problem block and of the sentence on either side that are not given instead. */
function suspects(visit: Visit, e: Evidence): readonly Culprit[] {
	const { sentences } = visit.reading.note;
	const at = sentences.findIndex((s) => s.start <= e.start && e.start < s.end);
	const near = (i: number) =>
		sentences[i]?.section === sentences[at]?.section &&
		(Math.abs(i - at) <= 1 || (visit.blocks[at] !== 0 && visit.blocks[i] === visit.blocks[at]));
	return culprits(visit)
		.filter((c) => near(c.sentence))
		.filter((c) => {
			const tokens = sentences[c.sentence]?.tokens ?? [];
			return !tokens.slice(Math.max(0, c.from - 3), c.from).some((t) => bystander.has(t.fold));
		})
		.sort((a, b) => Math.abs(a.sentence - at) - Math.abs(b.sentence - at));
}

/** Beside a condition that is drug-induced by name, the one drug that the note tells of it (I.C.19.e.5.a). */
export function withInduced(draft: Draft, visit: Visit): Draft {
	let out = draft;
	for (const s of draft.codes) {
		const e = s.evidence[0];
		if (!e || !asksForDrug(draft, s) || blamedAlready(out, s)) continue;
		for (const c of suspects(visit, e).filter((x) => !treats(x, s.code))) {
			const row = adverseRow(draft.release, c.names, c.drugClass);
			const full = row < 0 ? -1 : draft.release.withSeventh(row, 'A');
			if (full < 0) continue;
			const code = draft.release.code(full);
			if (hasCode(out, code.slice(0, 5))) break;
			const tokens = visit.reading.note.sentences[c.sentence]?.tokens ?? [];
			const start = tokens[c.from]?.start ?? e.start;
			const end = tokens[c.to - 1]?.end ?? e.end;
			const quote = visit.reading.note.text.slice(start, end);
			out = withCode(
				out,
				code,
				[{ ...e, start, end, quote }],
				`adverse effect: asked for by ${s.code} (I.C.19.e.5.a)`,
				0.7,
			);
			break;
		}
	}
	return out;
}
