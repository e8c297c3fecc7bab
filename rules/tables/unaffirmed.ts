/**
 * Words before or after a phrase, in its clause, that keep it from being a present fact of the patient; and
 * the sections whose words are not about the present. Own compilation.
 */
export const unaffirmed = {
	before: [
		'no', 'not', 'without', 'w/o', 'denies', 'denied', 'deny', 'negative for', 'never', 'rule out', 'ruled out', 'r/o',
		'possible', 'possibly', 'probable', 'suspected', 'suspect', 'likely', 'question of', 'if', 'risk of', 'risk for', 'prevent', 'prevents',
		'prevention of', 'last', 'prior', 'previous', 'previously', 'past', 'history of', 'h/o', 'hx of', 'since', 'monitor for',
		'watch for', 'screen for', 'signs of', 'symptoms of', 'call for', 'return for', 'avoid', 'discussed', 'family history of', 'declined', 'consider', 'may need',
	],
	after: ['suspected', 'unlikely', 'ruled out', 'resolved', 'negative', 'absent', 'denied', 'not seen', 'pending', 'not present', 'last year', 'years ago', 'months ago', 'considered', 'discussed', 'if'],
	/** Words at which what came before no longer holds. */
	stops: ['with', 'w/', 'but', 'however', 'now', 'today', 'currently'],
	sections: ['fh', 'instructions', 'ros', 'allergies'] as readonly string[],
} as const;
