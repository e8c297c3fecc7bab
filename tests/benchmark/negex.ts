import { readFileSync } from 'node:fs';
import { assertionsAt } from '../../engine/context/at.ts';
import type { Assertion, SectionKind } from '../../engine/contract.ts';
import { read } from '../../engine/read/read.ts';
import { plainContext } from './plain-context.ts';

export interface NegexRow {
	readonly line: string;
	readonly condition: string;
	readonly sentence: string;
	readonly negated: boolean;
	readonly possible: boolean;
	readonly temporality: string;
	readonly other: boolean;
	readonly is: ReadonlySet<Assertion>;
	readonly section: SectionKind;
	/** What plain ConText rules say of it. */
	readonly plain: ReturnType<typeof plainContext>;
}

const unquote = (s: string): string => s.replace(/^"|"$/g, '').replace(/""/g, '"');

/** Rows of the NegEx test set with what our context rules say of each; the marked condition loses its capitals. */
export function readNegex(file: string): NegexRow[] {
	return readFileSync(file, 'utf8')
		.split(/\r?\n/)
		.slice(1)
		.filter((l) => l.trim())
		.map((line) => {
			const [no = '', condition = '', raw = '', negation = '', temporality = '', experiencer = ''] = line
				.split('\t')
				.map(unquote);
			const at = raw.indexOf(condition.toUpperCase());
			const sentence = at < 0 ? raw : raw.slice(0, at) + condition.toLowerCase() + raw.slice(at + condition.length);
			const found = at < 0 ? undefined : assertionsAt(read(sentence), { start: at, end: at + condition.length });
			return {
				line: no,
				condition,
				sentence,
				negated: /^neg/i.test(negation),
				possible: /^poss/i.test(negation),
				temporality: temporality.trim(),
				other: !/patient/i.test(experiencer),
				is: found?.is ?? new Set(),
				section: found?.section ?? 'unknown',
				plain: plainContext(sentence, Math.max(at, 0), Math.max(at, 0) + condition.length),
			};
		});
}

export function f1(rows: readonly NegexRow[], gold: (r: NegexRow) => boolean, said: (r: NegexRow) => boolean) {
	const tp = rows.filter((r) => gold(r) && said(r)).length;
	const fp = rows.filter((r) => !gold(r) && said(r)).length;
	const fn = rows.filter((r) => gold(r) && !said(r)).length;
	return { tp, fp, fn, precision: tp / (tp + fp), recall: tp / (tp + fn), f1: (2 * tp) / (2 * tp + fp + fn) };
}

/** A symptom that resolved is told as negated in this set; past-history sections and family history tell of the past. */
export const saysNegated = (r: NegexRow): boolean => r.is.has('negated') || r.is.has('resolved');
export const saysHistorical = (r: NegexRow): boolean =>
	r.is.has('historical') || r.is.has('family') || ['pmh', 'psh', 'problems', 'sh', 'allergies'].includes(r.section);
export const saysOther = (r: NegexRow): boolean => r.is.has('family') || r.is.has('other-person');
