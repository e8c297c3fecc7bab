import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { type AgeRange, ageRanges, sexRestricted } from '../engine/tables/groups.ts';
import { check, type Hit } from './check.ts';
import { cases } from './example.ts';
import { within } from './prefixes.ts';

const fits = (age: number, range: AgeRange): boolean =>
	(range.minAge === undefined || age >= range.minAge) && (range.maxAge === undefined || age < range.maxAge);

/** A code that no listed stretch of life fits; a code in several ranges needs all of them. */
const wrongAge = (draft: Draft): Hit[] => {
	const { age } = draft;
	if (age === undefined) return [];
	return draft.codes.flatMap((s) => {
		const range = ageRanges.find((r) => within(s.code, r) && !fits(age, r));
		return range
			? [
					{
						codes: [s],
						says: `This code belongs to another time of life (${range.label}) than the patient's age; check the code and the birth date.`,
					},
				]
			: [];
	});
};

const wrongSex =
	(draft: Draft) =>
	(s: Suggestion): boolean =>
		(draft.sex === 'male' || draft.sex === 'female') &&
		sexRestricted.some((r) => r.sex !== draft.sex && within(s.code, r));

export const editRules: readonly Rule[] = [
	check({
		id: 'age-conflict',
		check: 85,
		cites: 'IOCE edit 2',
		severity: 'hard',
		says: "This code belongs to another time of life than the patient's age; check the code and the birth date.",
		find: wrongAge,
		examples: cases(
			[
				{ codes: ['Z00.129'], age: 45 },
				{ codes: ['Z00.00'], age: 6 },
				{ codes: ['O24.410'], age: 70 },
			],
			[{ codes: ['Z00.129'], age: 6 }, 'Z00.129', { codes: ['I10'], age: 6 }],
		),
	}),
	check({
		id: 'sex-conflict',
		check: 84,
		cites: 'IOCE edit 3',
		severity: 'soft',
		says: 'This code is usual for the other sex than the chart shows. Claims are no longer refused for it; check that it is meant.',
		find: (draft) => draft.codes.filter(wrongSex(draft)).map((s) => ({ codes: [s] })),
		examples: cases(
			[
				{ codes: ['N40.1'], sex: 'female' },
				{ codes: ['N92.0', 'D50.0'], sex: 'male' },
				{ codes: ['C61'], sex: 'female' },
			],
			[{ codes: ['N40.1'], sex: 'male' }, 'N92.0', { codes: ['N92.0'], sex: 'other' }],
		),
	}),
];
