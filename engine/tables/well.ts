/** Words of a healthy finding beside a body site. Own compilation. */
export const wellWords: readonly string[] = [
	'normal',
	'clear',
	'intact',
	'nl',
	'wnl',
	'pearly',
	'unremarkable',
	'nontender',
	'full',
	'unaffected',
	'uninjured',
	'contralateral',
	'opposite',
	'ok',
	'fine',
];
