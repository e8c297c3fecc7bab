/**
 * Codes that only say that a condition complicates the pregnancy: the condition that their words name is
 * reported beside them for its detail (chapter 15, "use additional code"). Own compilation.
 */
export const complicating = {
	codes: [
		'O22.3',
		'O24.0',
		'O24.1',
		'O24.3',
		'O26.6',
		'O34.1',
		'O98',
		'O99.0',
		'O99.1',
		'O99.2',
		'O99.3',
		'O99.4',
		'O99.5',
		'O99.6',
		'O99.7',
		'O9A.1',
	],
	/** Names that add nothing, and chapters that are no condition. */
	except: ['D64.9', 'O', 'R', 'Z', 'K83', 'K76', 'F99', 'J98.9', 'L98.9', 'I51', 'E07.9', 'T', 'S'],
} as const;
