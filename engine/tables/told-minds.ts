/**
 * Disorders of the mind and of memory whose type, onset or course another sentence tells ("It is the inattentive kind",
 * "This is Alzheimer's, began at 76"). Rows of told-elsewhere. Own compilation; codes after the index and the tabular.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const row = toldRows('I.B.2; index: the disorder, by type');

const kind = '(?:presentation|type|kind|subtype|form|picture|variety)';
const lead = '(?:predominantly|primarily|mostly|mainly|purely|clearly|still|the)';
/** "inattentive presentation", "presentation: inattentive", "the kind is inattentive". */
const ofKind = (name: string): string =>
	String.raw`\b(?:${name})[ -]${kind}\b|\b${kind}(?: is| was|:|,| -)? ?(?:${lead} )*(?:${name})\b|\b(?:predominantly|primarily|mostly|mainly|purely) (?:${name})\b|\b(?:${name})(?: criteria| symptoms| items| domain)? only\b|\bonly (?:the )?(?:${name})\b`;
const inattentive = ofKind('inattentive|inattention|daydreamy');
const impulsive = ofKind('hyperactive(?:[ /-](?:and )?impulsive)?|impulsive');
const both = String.raw`${ofKind('combined')}|\bboth (?:inattentive|inattention) and (?:hyperactiv\w+|impulsiv\w+)|\bboth (?:the |his |her )?(?:restless\w*|hyperactiv\w+|impulsiv\w+)(?: side)?(?: and|,| as well as) (?:the |his |her )?(?:inattent\w+|distractib\w+|attention)|\bboth (?:the |his |her )?(?:inattent\w+|distractib\w+)(?: side)? and (?:the |his |her )?(?:restless\w*|hyperactiv\w+|impulsiv\w+)|\bmeets? (?:criteria for )?both\b|\bboth (?:domains|sets|clusters|dimensions)(?: are| is)? (?:met|positive|over|above|elevated)\b|\b(?:ADHD|vanderbilt)\b[^.\n]{0,20}(?<=[:,–-] ?)combined\b|(?<=[.;] )combined(?=[.;\n]|$)`;

const adhd = ['F90.9', 'F98.8'];
const attention: readonly ToldElsewhere[] = [
	row(adhd, inattentive, 'F90.0', { unless: new RegExp(both, 'gi') }),
	row(adhd, impulsive, 'F90.1', { unless: new RegExp(`${both}|${inattentive}`, 'gi') }),
	row(adhd, both, 'F90.2'),
];

const firstSigns = '(?:began|begun|started|onset|symptoms since|first (?:symptoms|signs|noticed)|since age|from age)';
const beginning = (age: string): string =>
	String.raw`\balzheimer\w*['’]?s?\b[^.;\n]{0,60}\b${firstSigns}\b[^.;\n\d]{0,14}(?:${age})\b(?!%|\/| ?(?:mg|d|wks?|weeks?|mo|months?))|\bonset,?:? (?:at |age |~ ?|around |about )*(?:age )?(?:${age})(?!\d|%|\/| ?(?:mg|d|wks?|weeks?|mo|months?|y|yrs?|years?|days?|min|h)\b)|\b(?:first|earliest) (?:forgetfulness|signs?|symptoms?|lapses|changes|memory \w+)[^.\n\d]{0,30}\b(?:at|to|from|when (?:he|she) was) (?:the )?(?:age (?:of )?)?(?:${age})\b|\b(?:memory (?:loss|trouble|problems?)|forgetful\w*|onset|symptoms?)(?: of (?:symptoms?|memory loss))?(?: ${firstSigns})? (?:at|at age|age|aged|when (?:he|she) was) (?:${age})\b`;
const alzheimer = ['G30.9'];
const onset: readonly ToldElsewhere[] = [
	row(alzheimer, String.raw`${beginning('6[5-9]|[789]\\d')}|\blate[- ]onset\b`, 'G30.1', {
		cites: 'index: Disease, Alzheimer, late onset',
	}),
	row(
		alzheimer,
		String.raw`${beginning('[345]\\d|6[0-4]')}|\b(?:early|young|younger|pre-?senile)[- ]onset\b`,
		'G30.0',
		{
			cites: 'index: Disease, Alzheimer, early onset',
		},
	),
];

const fears = 'contamination|checking|counting|symmetry|washing|intrusive|obsession\\w*|ritual\\w*|compulsion\\w*';
const twoOf = new RegExp(
	String.raw`\b(?:${fears})\b[^.\n]{0,50}\b(?:and|&|\+|\/|,|with)[^.\n]{0,25}\b(?:${fears})\b`,
	'gi',
);

export const toldMinds: readonly ToldElsewhere[] = [
	...attention,
	...onset,
	{ from: ['F42.9'], says: twoOf, to: 'F42.2', now: true, cites: 'index: Disorder, obsessive-compulsive, mixed' },
	row(
		['F43.10'],
		String.raw`\bchronic (?:PTSD|post-?traumatic|course|form)\b|\bPTSD\b[^.;\n]{0,12}\bchronic\b(?! (?:pain|back|insomnia))`,
		'F43.12',
	),
	row(
		['F10.90', 'F10.91'],
		String.raw`\b(?:severe|moderate)\b[^.;\n]{0,25}\b(?:dependence|alcohol|AUD|drinking|use disorder)\b|\b(?:alcohol|AUD|use disorder),? (?:was )?(?:severe|moderate)\b|\balcohol dependence\b|\balcoholi(?:c|sm)\b`,
		'F10.21',
		{ course: true, and: /\bremission\b|\bsober (?:for|since|x)\b|\bwithout a drink\b/gi },
	),
	row(['F20.9'], String.raw`\bparanoid (?:type|subtype|schizophrenia|kind|form)\b`, 'F20.0'),
	row(['F25.9'], String.raw`\bbipolar (?:type|subtype|kind|form)\b|\b(?:type|subtype): ?bipolar\b`, 'F25.0'),
	row(['F25.9'], String.raw`\bdepressive (?:type|subtype|kind|form)\b|\b(?:type|subtype): ?depressive\b`, 'F25.1'),
	row(
		['F50.00'],
		String.raw`\brestrict(?:ing|ive)[ -](?:type|subtype|kind|form|pattern)\b|\b(?:type|subtype):? ?restrict\w+`,
		'F50.01',
	),
	row(
		['F50.00'],
		String.raw`\bbinge[ -]?(?:eating)?[ /-](?:and )?purg\w+[ -](?:type|subtype|kind|form|pattern)\b`,
		'F50.02',
	),
	row(['F40.10'], String.raw`\bgenerali[sz]ed (?:type|subtype|kind|form|social)\b`, 'F40.11'),
];
