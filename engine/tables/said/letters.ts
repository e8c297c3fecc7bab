/**
 * What specialists say in sentences: the stage of a kidney in numbers of its function, what a cancer answers to, the pump
 * of a diabetes. Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const aside = 'denie[sd]|mother|father|sister|brother|husband|wife|if|not|never|risk';
const stages: readonly (readonly [string, string])[] = [
	['1', 'N18.1'],
	['2', 'N18.2'],
	['3 ?a', 'N18.31'],
	['3 ?b', 'N18.32'],
	['4', 'N18.4'],
	['5', 'N18.5'],
];
const kidney = rowsOf('I.C.14.a.1');
const tumor = rowsOf('I.C.2; tabular Z19');
const pump = rowsOf('I.C.4.a; tabular Z96.41');

export const letterLines: readonly SaidCode[] = [
	...stages.map(([stage, code]) =>
		kidney(
			`kidney-function-stage-${code}`,
			code,
			String.raw`\b(?:(?:kidney|renal) (?:function|failure|insufficiency|impairment|disease)|the kidneys|(?:his|her) kidneys|kidneys (?:are|have|remain)|e?GFR)\b(?:[^.;\n]|\.\d){0,70}\bstage (?:G ?)?${stage}\b`,
			anyWord(
				aside,
				'no longer|from stage|was stage|near|nearly|almost|approach\\w*|close to|short of|not yet|until|towards?',
			),
			{ unless: ['N18', 'N17'] },
		),
	),
	kidney(
		'hemoglobin-by-the-kidneys',
		'D63.1',
		String.raw`\b(?:Hgb|Hb|ha?emoglobin)\b(?:[^.\n]|\.\d){0,100}\b(?:is from|comes from|due to|put (?:it|this|that) down to|that is|this is|it is) (?:the |her |his )?(?:kidneys?|CKD|renal disease)\b`,
		anyWord(aside, 'could|may|might'),
		{ beside: /^N18/, unless: ['D63.1', 'D50', 'D64.81'] },
	),
	rowsOf('I.C.21.c.3; tabular Z94')(
		'cells-grafted',
		'Z94.84',
		String.raw`\b(?:after|since|post|following|from)[ -](?:the |her |his |an? )?(?:autograft|autologous (?:stem[- ]cell )?transplant\w*|ASCT|auto-?SCT)\b`,
		anyWord(aside, 'planned|candidate|awaiting|skin|ACL'),
		{ beside: /^(?:C8[1-8]|C9[0-5])/ },
	),
	tumor(
		'castration-resistant',
		'Z19.2',
		String.raw`\b(?:castrat(?:e|ion)|hormone)[- ](?:resistant|refractory)\b|\b[mn]*CRPC\b`,
		anyWord(aside, 'until|becomes?|progress\\w* to'),
		{ beside: /^C61/ },
	),
	tumor(
		'castration-sensitive',
		'Z19.1',
		String.raw`\b(?:castrat(?:e|ion)|hormone)[- ]sensitive\b|\bm?CSPC\b|\bmHSPC\b`,
		anyWord(aside, 'no longer'),
		{ beside: /^C61/ },
	),
	pump(
		'on-the-pump',
		'Z96.41',
		String.raw`\b(?:on|by|via|uses?|wears?|through) (?:an? |the |her |his )?(?:insulin |new |tandem |medtronic |omnipod |t-?slim )?pump\b`,
		anyWord(aside, 'pain|baclofen|breast|wants?|consider\\w*|interested|off|PPI|feeding'),
		{ beside: /^E(?:08|09|10|11|13)/, unless: ['Z96.41', 'Z46.81', 'T85.6'] },
	),
];
