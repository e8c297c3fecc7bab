/**
 * Words that forbid no row of the condition tables, though a row lists them: whom and when a condition is of, and whether it
 * is denied, is judged from its own surroundings (engine/context), and a "no" elsewhere in the sentence says nothing of it
 * ("Fe def anemia of preg, IV iron if < 9"). Own compilation.
 */
export const judgedByContext: ReadonlySet<string> = new Set(
	[
		'no not denies denied negative neg if resolved history hx rule ruled past previous possible suspected unlikely',
		'family mother father sister brother son daughter mom dad grandmother grandfather aunt uncle wife husband cousin',
	]
		.join(' ')
		.split(' '),
);
