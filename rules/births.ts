import type { Rule } from '../engine/contract.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { under } from './prefixes.ts';

/** Whose record a code of birth, newborn or pregnancy belongs to. */
export const birthRules: readonly Rule[] = [
	check({
		id: 'birth-code-after-birth',
		check: 65,
		cites: 'I.C.16.a.2',
		severity: 'hard',
		says: 'A liveborn code belongs to the record of the birth only, once.',
		find: (draft) =>
			draft.age !== undefined && draft.age > 0.02
				? draft.codes.filter((s) => under(s.code, ['Z38'])).map((s) => ({ codes: [s] }))
				: [],
		examples: cases(
			[
				{ codes: ['Z38.00'], age: 1 },
				{ codes: ['Z38.01', 'P59.9'], age: 0.5 },
				{ codes: ['Z38.2'], age: 30 },
			],
			[{ codes: ['Z38.00'], age: 0.003 }, 'Z38.00', { codes: ['P59.9'], age: 0.5 }],
		),
	}),
	check({
		id: 'perinatal-code-late',
		check: 65,
		cites: 'I.C.16.a.4',
		severity: 'soft',
		says: 'A perinatal code at this age is right only where the condition began before the 29th day of life and is still present.',
		find: (draft) =>
			draft.age !== undefined && draft.age >= 1
				? draft.codes.filter((s) => under(s.code, ['P'])).map((s) => ({ codes: [s] }))
				: [],
		examples: cases(
			[
				{ codes: ['P27.1'], age: 4 },
				{ codes: ['P59.9'], age: 2 },
				{ codes: ['P07.30', 'J45.40'], age: 9 },
			],
			[{ codes: ['P59.9'], age: 0.01 }, 'P27.1', { codes: ['J45.40'], age: 9 }],
		),
	}),
	check({
		id: 'maternal-chapter-only',
		check: 64,
		cites: 'I.C.15.a.2',
		severity: 'hard',
		says: "Codes of the pregnancy chapter belong to the mother's record only.",
		find: (draft) =>
			draft.sex === 'male' || (draft.age !== undefined && draft.age < 8)
				? draft.codes.filter((s) => under(s.code, ['O'])).map((s) => ({ codes: [s] }))
				: [],
		examples: cases(
			[
				{ codes: ['O24.410'], sex: 'male' },
				{ codes: ['O99.331'], age: 0.1 },
				{ codes: ['O21.0', 'I10'], sex: 'male', age: 40 },
			],
			[{ codes: ['O24.410'], sex: 'female', age: 30 }, 'O24.410', { codes: ['P59.9'], age: 0.01 }],
		),
	}),
];
