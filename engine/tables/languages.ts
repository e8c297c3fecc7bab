/**
 * Everyday words of other languages that clinics in the USA meet, for telling that a note is not in English throughout.
 * `sure` words are no English and no clinical short form; `weak` ones may be. Lower case. Own compilation.
 */
export interface Language {
	readonly name: string;
	readonly sure: readonly string[];
	readonly weak: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

export const otherLanguages: readonly Language[] = [
	{
		name: 'Spanish',
		sure: list(
			'paciente refiere niega dolor pecho fiebre desde hace días semanas meses años para una unos pero cuando también muy tiene está toma izquierda izquierdo derecha derecho rodilla espalda cabeza mujer hombre madre hija hijo presenta sufre antecedentes tratamiento enfermedad tos garganta estómago mareos vómitos náuseas ayer mañana noche porque',
		),
		weak: list('el la los las de del y en con por sin su se no es un al que lo le me'),
	},
	{
		name: 'French',
		sure: list(
			'patiente depuis douleur fièvre avec sans pour dans jours semaines mois gauche droite genou tête toux nausées vomissements antécédents maladie traitement elle aussi très mais parce hier matin femme homme mère prend',
		),
		weak: list('le la les des du une un et est pas qui que sur au aux il de en se sa son'),
	},
	{
		name: 'Portuguese',
		sure: list(
			'paciente não febre dor desde dias semanas meses anos para uma também muito tem está toma esquerda direita joelho cabeça mulher homem mãe tosse garganta náuseas vômitos tratamento doença ontem porque nega refere',
		),
		weak: list('o os as da das do dos e em com sem por um que se no na de ao'),
	},
	{
		name: 'German',
		sure: list(
			'seit schmerzen fieber und nicht mit ohne links rechts knie kopf husten übelkeit erbrechen jahre wochen tage patientin behandlung krankheit auch aber sehr weil gestern frau nimmt keine eine einen',
		),
		weak: list('der die das ist ein im am bei hat wird von zu den dem es sie er'),
	},
	{
		name: 'Italian',
		sure: list(
			'paziente dolore febbre da giorni settimane mesi anni sinistra destra ginocchio testa tosse nausea vomito trattamento malattia anche molto perché ieri donna uomo madre prende riferisce nega senza della nella',
		),
		weak: list('il lo la i gli le di del e è con per che non un una in si al'),
	},
];

/** Letters of other scripts; single Greek letters stand for quantities and count as none. */
export const otherScripts =
	/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Ethiopic}]{3,}/gu;
