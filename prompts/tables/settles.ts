/** A question that makes another of the same note needless for now: where `by` is asked, `id` is not. */
export interface Settled {
	readonly id: string;
	readonly by: string;
	readonly why: string;
}

export const settled: readonly Settled[] = [
	{ id: 'treated-antihypertensive', by: 'bp-undiagnosed', why: 'the value asks for what the drug would ask for' },
	{ id: 'treated-diabetes', by: 'high-a1c', why: 'the value asks for what the drug would ask for' },
	{ id: 'fracture', by: 'osteoporosis-fracture', why: 'a fracture of weak bones has other axes' },
	{ id: 'constipation', by: 'drug-effect-constipation', why: 'the drug is one of the types that would be asked for' },
	{ id: 'anemia', by: 'low-hemoglobin-named', why: 'the note names a value only, and no anemia' },
	{
		id: 'drug-effect-hypoglycemia',
		by: 'diabetes-uncontrolled',
		why: 'whether the glucose was too low is asked first',
	},
];
