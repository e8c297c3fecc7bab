/** Organisms by their words, reported beside an infection that asks for one (I.B.7). Own compilation. */
export interface OrganismRow {
	readonly code: string;
	readonly words: readonly string[];
	/** Prefixes of infections it may be added to, when not every one that asks. */
	readonly only?: readonly string[];
}

export const organisms: readonly OrganismRow[] = [
	{ code: 'B96.20', words: ['e coli', 'e. coli', 'escherichia coli', 'e.coli'] },
	{ code: 'B96.1', words: ['klebsiella', 'k pneumoniae'] },
	{ code: 'B96.4', words: ['proteus'] },
	{ code: 'B96.5', words: ['pseudomonas'] },
	{ code: 'B95.2', words: ['enterococcus', 'e faecalis'] },
	{ code: 'B95.62', words: ['mrsa', 'methicillin resistant staphylococcus'] },
	{ code: 'B95.61', words: ['mssa', 'staphylococcus aureus', 'staph aureus', 's aureus', 's. aureus'] },
	{ code: 'B95.0', words: ['group a strep', 'streptococcus pyogenes', 'group a streptococcus'] },
	{ code: 'B95.1', words: ['group b strep', 'gbs', 'group b streptococcus'] },
	{
		code: 'B96.81',
		words: ['h pylori', 'h. pylori', 'helicobacter pylori'],
		only: ['K25', 'K26', 'K27', 'K28', 'K29'],
	},
	{ code: 'B96.89', words: ['gardnerella', 'bacterial vaginosis', 'clue cells'], only: ['N76'] },
];

/** Infections without a note of their own that coders complete with the organism. */
export const alsoInfected: readonly string[] = ['J47', 'K29', 'L89', 'L97', 'T81.4'];

/** Sections whose organisms are those of past infections. */
export const past: readonly string[] = ['pmh', 'psh', 'problems'];
