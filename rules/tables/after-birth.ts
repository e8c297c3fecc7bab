/** Words by which gestational diabetes is over, and codes that say that the patient is not pregnant (I.C.15.i, Z86.32). Own compilation. */

/** What no pregnant patient has done at a visit. */
export const notPregnantCodes: readonly string[] = [
	'Z30',
	'Z31.69',
	'Z31.83',
	'Z32.02',
	'Z39',
	'N95',
	'N92',
	'Z90.71',
	'Z78.0',
];
export const notPregnantWords: readonly string[] = [
	'not pregnant',
	'upreg neg',
	'upt neg',
	'hcg neg',
	'urine hcg negative',
	'pregnancy test negative',
	'lmp',
	'periods',
	'menses',
	'cycles',
	'iud',
	'nexplanon',
	'contraception',
	'postmenopausal',
	'hysterectomy',
	'preconception',
	'interconception',
];
/** After birth: it has gone. */
export const goneAfterBirth: readonly string[] = [
	'resolved',
	'normal',
	'no diabetes',
	'nl',
	'gone',
	'back to normal',
	'passed',
];
