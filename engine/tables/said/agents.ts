/** What burned chemically (T54) and how much alcohol was in the blood (Y90), beside the burn or the drinking. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

/** Corrosions: T20.4-T25.7 by their fourth character, and those of the eye. */
const corrosion = /^T2[0-5]\.[4-7]|^T26\.[5-9]|^T27\.[4-7]|^T28\.[5-9]|^T30\.4/;
const agent = rowsOf('I.C.19.d; tabular T20-T28, code first T51-T65');
const burnt = (id: string, code: string, names: string): SaidCode =>
	agent(id, code, String.raw`\b(?:${names})\b`, anyWord('no|not|denies|allerg\\w*|instead of'), {
		beside: corrosion,
		unless: ['T51', 'T52', 'T53', 'T54', 'T55', 'T56', 'T57', 'T58', 'T59', 'T6'],
	});

const blood = rowsOf('tabular Y90');
const measured = String.raw`\b(?:EtOH|ETOH|BAC|BAL|ethanol|alcohol level|blood alcohol(?: level| content)?|serum (?:alcohol|EtOH|ethanol))(?: level| of| was| is)?[ :=]{1,3}`;
/** A level in mg/100 mL, or the same as a fraction ("0.18"). */
const level = (code: string, mg: string, fraction: string): SaidCode =>
	blood(
		`blood-alcohol-${code.slice(4)}`,
		code,
		String.raw`${measured}(?:(?:${mg})(?!\d|\.\d|%| ?(?:beers?|drinks?|oz|x|\/|per|days?|yrs?|years?))|0?\.(?:${fraction})\d?\b)`,
		anyWord('if|until|goal|below|prior|last'),
		{ beside: /^F10\.[129]|^T51\.0/, unless: ['Y90'] },
	);

export const agentLines: readonly SaidCode[] = [
	burnt(
		'alkali',
		'T54.3X1A',
		'alkalis?|alkaline|caustic soda|lye|sodium hydroxide|NaOH|potassium hydroxide|ammonium hydroxide|wet cement|cement|concrete|quick-?lime|lime powder|oven cleaner|drain (?:cleaner|opener)|drano|easy[- ]off|relaxer|perm solution',
	),
	burnt(
		'acid',
		'T54.2X1A',
		'(?:hydrochloric|sulfuric|sulphuric|nitric|muriatic|battery|hydrofluoric|HF|phosphoric|acetic|chromic|toilet bowl) acid|acid (?:splash|burn|spill)|battery fluid|HCl|pool acid|rust remover',
	),
	burnt('phenol', 'T54.0X1A', 'phenol|carbolic acid|lysol|creosote'),
	burnt('bleach', 'T54.91XA', 'bleach|clorox|sodium hypochlorite|unknown chemical|corrosive'),
	level('Y90.0', '1?\\d', '0[01]'),
	level('Y90.1', '[23]\\d', '0[23]'),
	level('Y90.2', '[45]\\d', '0[45]'),
	level('Y90.3', '[67]\\d', '0[67]'),
	level('Y90.4', '[89]\\d', '0[89]'),
	level('Y90.5', '1[01]\\d', '1[01]'),
	level('Y90.6', '1[2-9]\\d', '1[2-9]'),
	level('Y90.7', '2[0-3]\\d', '2[0-3]'),
	level('Y90.8', '2[4-9]\\d|[3-6]\\d\\d', '2[4-9]|[3-6]\\d'),
];
