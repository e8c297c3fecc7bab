/** Two and three valves told together (I08): index "Disease, heart, valve, multiple"; unspecified counts as rheumatic. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const grade = String.raw`(?:(?:at least |both |also |now )?(?:mild|mod|moderate|severe|significant|mild-?(?:to-?)?mod\w*|mod-?(?:to-?)?sev\w*)[ -])*`;
const fault = 'stenosis|insufficiency|regurg(?:itation)?|incompetence|disease';
const aortic = `${grade}(?:AS|AI|AR|aortic (?:valve )?(?:${fault}))`;
const mitral = `${grade}(?:MR|MS|mitral (?:valve )?(?:${fault}))`;
const tricuspid = `${grade}(?:TR|TS|tricuspid (?:valve )?(?:${fault}))`;
const and = String.raw`(?: ?(?:,|\/|\+|&) ?(?:and )?| and (?:a )?| with (?:a )?| w\/ ?)`;
const both = (a: string, b: string) => String.raw`\b(?:${a}${and}${b}|${b}${and}${a})\b`;
const named = (a: string, b: string) =>
	String.raw`\b(?:${a} (?:and|&|\/) ${b}|${b} (?:and|&|\/) ${a}) (?:valve )?(?:${fault})`;

const other = anyWord(
	'no|not|denies|trace|trivial|nonrheumatic|non-rheumatic|degenerative|calcific|functional|secondary|bicuspid|father|mother|spondylitis|sclerosis clinic|rhinitis',
);
const row = rowsOf('I.B.9; index: Disease, heart, valve, multiple');
const rest: Partial<SaidCode> = { unless: ['I08', 'M45', 'G35'] };

export const valveLines: readonly SaidCode[] = [
	row('all-three-valves', 'I08.3', String.raw`\b${aortic}${and}${mitral}${and}${tricuspid}\b`, other, rest),
	row('aortic-and-mitral', 'I08.0', `${both(aortic, mitral)}|${named('aortic', 'mitral')}`, other, rest),
	row('mitral-and-tricuspid', 'I08.1', `${both(mitral, tricuspid)}|${named('mitral', 'tricuspid')}`, other, rest),
	row('aortic-and-tricuspid', 'I08.2', `${both(aortic, tricuspid)}|${named('aortic', 'tricuspid')}`, other, rest),
];
