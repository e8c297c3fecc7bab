import { join } from 'node:path';
import { corpora } from './corpora.ts';
import { f1, type NegexRow, readNegex, saysHistorical, saysNegated, saysOther } from './negex.ts';
import { round } from './score.ts';

const figures = (rows: readonly NegexRow[], gold: (r: NegexRow) => boolean, said: (r: NegexRow) => boolean) => {
	const { precision, recall, f1: harmonic } = f1(rows, gold, said);
	return { precision: round(precision), recall: round(recall), f1: round(harmonic) };
};

const counts = (rows: readonly NegexRow[], said: (r: NegexRow) => boolean) => ({
	found: rows.filter((row) => row.other && said(row)).length,
	falseAlarms: rows.filter((row) => !row.other && said(row)).length,
});

/** Negation, history and whose condition it is, each beside plain ConText. Only six rows are not the patient's. */
export function measureAssertions() {
	const rows = readNegex(join(corpora, 'negex', 'rsAnnotations-1-120-random.txt'));
	const negated = (row: NegexRow) => row.negated;
	const historical = (row: NegexRow) => /^historical/i.test(row.temporality);
	return {
		rows: rows.length,
		negation: { ours: figures(rows, negated, saysNegated), plain: figures(rows, negated, (r) => r.plain.negated) },
		historical: {
			ours: figures(rows, historical, saysHistorical),
			plain: figures(rows, historical, (r) => r.plain.historical),
		},
		other: {
			of: rows.filter((row) => row.other).length,
			ours: counts(rows, saysOther),
			plain: counts(rows, (r) => r.plain.other),
		},
	};
}
