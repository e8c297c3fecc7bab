import type { CodingResult, Prompt } from '../../engine/contract.ts';
import { words } from './note.ts';
import { result } from './recorded.ts';

const quoted = (quote: string) => {
	const { start, end } = words(quote);
	return { start, end, quote };
};

export const prompts: readonly Prompt[] = [
	{
		id: 'kidney-cause',
		topic: 'Albumin in the urine',
		question: 'The note records “Urine albumin/creatinine 46”. What does it mean for this patient?',
		options: [],
		indicators: [quoted('Urine albumin/creatinine 46')],
		cites: 'III.B',
	},
	{
		id: 'obesity-cause',
		topic: 'Obesity: cause',
		question: 'The note says “Obesity class 1”. What is its cause?',
		options: ['Due to excess calories', 'Drug-induced', 'Other', 'Unable to determine'],
		indicators: [quoted('Obesity class 1'), quoted('BMI 31.4')],
		cites: 'category E66',
	},
];

/** The recorded result of the sample note, with two questions that it leaves open. */
export const asking: CodingResult = { ...result, prompts };
