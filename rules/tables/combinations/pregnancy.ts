import type { CombinationTable, Part } from '../combination-row.ts';

const scar: Part = { codes: ['O34.219'] };

/** The kind of the scar may be told anywhere: in the history of births, or from the operation note. */
export const scarTable: CombinationTable = {
	id: 'cesarean-scar-kind',
	check: 64,
	cites: 'I.B.2',
	severity: 'soft',
	says: 'The note tells which scar the earlier cesarean left, so the code that names it was chosen.',
	rows: [
		{
			parts: [scar, { tags: ['low-transverse-scar'] }],
			gives: 'O34.211',
			replaces: ['O34.219'],
			unless: ['classical', 'unknown scar', 'scar unknown', 'vertical'],
		},
	],
	examples: [
		{
			name: 'from the operation note',
			fires: true,
			codes: ['O34.219'],
			tags: { 'low-transverse-scar': 'low transverse' },
			gives: ['O34.211'],
		},
		{
			name: 'by its short form',
			fires: true,
			codes: ['O34.219'],
			tags: { 'low-transverse-scar': 'LTCS' },
			gives: ['O34.211'],
		},
		{
			name: 'lower segment',
			fires: true,
			codes: ['O34.219', 'Z3A.30'],
			tags: { 'low-transverse-scar': 'LSCS' },
			gives: ['O34.211', 'Z3A.30'],
		},
		{ name: 'not told', fires: false, text: 'Prior c/s x1.', codes: ['O34.219'] },
		{ name: 'no scar coded', fires: false, codes: ['Z34.83'], tags: { 'low-transverse-scar': 'LTCS' } },
		{ name: 'told already', fires: false, codes: ['O34.211'], tags: { 'low-transverse-scar': 'LTCS' } },
	],
};
