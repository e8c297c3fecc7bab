/** Pairs of the integral table that a coder reports together after all (I.B.6, I.C.18.b). Own compilation. */
export const notIntegral: readonly {
	readonly condition: readonly string[];
	readonly symptoms: readonly string[];
	readonly why: string;
}[] = [
	{ condition: ['I25.10'], symptoms: ['R07', 'R06.0'], why: 'coronary disease without angina explains no chest pain' },
	{
		condition: ['I44', 'I45', 'I47', 'I48', 'I49'],
		symptoms: ['R42', 'R53', 'R55', 'R06.0'],
		why: 'not routine in a rhythm disorder',
	},
	{ condition: ['U09.9'], symptoms: ['R'], why: 'the residual is coded first, then U09.9 (I.C.1.g.1.m)' },
	{
		condition: ['N39.0', 'N10', 'N11', 'N12', 'N13', 'N20'],
		symptoms: ['R31.0'],
		why: 'gross hematuria is not routine in an infection or stone',
	},
	{ condition: ['N20', 'N21', 'N22'], symptoms: ['R82.99'], why: 'a finding of the urine that is treated for itself' },
	{ condition: ['D12', 'K63.5'], symptoms: ['K62.5', 'R19.5'], why: 'a polyp does not routinely bleed' },
	{ condition: ['E08', 'E09', 'E10', 'E11', 'E13'], symptoms: ['R63.4'], why: 'weight loss is worked up for itself' },
	{
		condition: ['E08', 'E09', 'E10', 'E11', 'E13'],
		symptoms: ['R35.1'],
		why: 'nights are broken by a bladder or prostate, thirst and polyuria by sugar',
	},
	{
		condition: ['N20', 'N21'],
		symptoms: ['R35.1', 'R39.1'],
		why: 'a stone in the kidney does not empty the bladder by night',
	},

	{ condition: ['M40', 'M41'], symptoms: ['M25.5'], why: 'joints of the limbs' },
];
