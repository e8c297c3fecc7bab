/** Words of a patient who takes less of a drug than prescribed, not at the provider's direction (I.C.19.e.5.c). Own compilation. */
export const takesLess: readonly string[] = [
	'could not afford', "couldn't afford", "can't afford", 'cannot afford', 'rationing', 'rations', 'rationed', 'stretching', 'underdosed', 'underdosing',
	'skipping', 'skips', 'skipped doses', 'missed doses', 'misses doses', 'missing doses', 'missed several doses', 'forgets', 'forgot to take', 'forgetting',
	'stopped taking', 'quit taking', 'stopped it on her own', 'stopped it on his own', 'stopped on her own', 'stopped on his own', 'self discontinued',
	'ran out', 'run out', 'been out of', 'half dose', 'half the dose', 'taking half', 'half of his', 'half of her', 'taking less', 'only taking', 'cutting pills', 'nonadherent', 'non adherent', 'noncompliant', 'non compliant',
];

/** Words of the same sentence that make it the provider's doing, or no matter of doses. */
export const directed: readonly string[] = ['told to stop', 'instructed', 'advised to stop', 'per cardiology', 'per neurology', 'per surgery', 'per pharmacy', 'by dr', 'as directed', 'never started', 'prn', 'as needed', 'refilled early'];

/** Sixth character of an adverse effect and of underdosing in the drug codes. */
export const sixth = { adverse: '5', underdosing: '6' } as const;
