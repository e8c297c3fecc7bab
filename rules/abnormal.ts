import type { Rule, SectionKind, Suggestion } from '../engine/contract.ts';
import { check } from './check.ts';
import { type Case, cases } from './example.ts';
import { under } from './prefixes.ts';

const findings = [
	'R03',
	'R70',
	'R71',
	'R73',
	'R74',
	'R75',
	'R76',
	'R77',
	'R78',
	'R79',
	'R80',
	'R81',
	'R82',
	'R83',
	'R84',
	'R85',
	'R86',
	'R87',
	'R88',
	'R89',
	'R90',
	'R91',
	'R92',
	'R93',
	'R94',
	'R97',
];
const diagnoses = ['D64.9', 'D69.6', 'D72', 'E78', 'E83', 'E86', 'E87', 'N28.9', 'K76.0', 'M51.3', 'M47'];
const measured: readonly SectionKind[] = ['results', 'vitals'];

const onlyMeasured = (s: Suggestion): boolean => {
	const phrases = s.evidence.filter((e) => e.role === 'mention');
	return phrases.length > 0 && phrases.every((e) => measured.includes(e.section));
};
const seen = (code: string, section: SectionKind): Case => ({
	name: `${code} in ${section}`,
	codes: [code],
	about: { [code]: { section } },
});

export const abnormalRules: readonly Rule[] = [
	check({
		id: 'abnormal-result-not-coded',
		check: 18,
		cites: 'III.B',
		severity: 'hard',
		says: 'An abnormal value in the results alone is not reported; the provider has to say that it matters.',
		find: (draft) =>
			draft.codes
				.filter((s) => under(s.code, findings) && onlyMeasured(s))
				.map((s) => ({ codes: [s], out: [{ code: s.code, reason: 'abnormal-finding' as const }] })),
		examples: cases(
			[{ ...(seen('R73.9', 'results') as object), gives: [] }, seen('R03.0', 'vitals'), seen('R79.89', 'results')],
			['R73.9', seen('R03.0', 'assessment'), seen('E87.6', 'results')],
		),
	}),
	check({
		id: 'diagnosis-from-result',
		check: 18,
		cites: 'III.B; IV.K',
		severity: 'soft',
		says: "This diagnosis rests on words among the results; only a provider's statement or a physician's interpreted report makes it reportable.",
		find: (draft) =>
			draft.codes.filter((s) => under(s.code, diagnoses) && onlyMeasured(s)).map((s) => ({ codes: [s] })),
		examples: cases(
			[seen('E87.6', 'results'), seen('D64.9', 'results'), seen('K76.0', 'results')],
			['E87.6', seen('E78.5', 'assessment'), seen('I10', 'results')],
		),
	}),
];
