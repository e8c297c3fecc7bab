import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import { sectionAt } from '../engine/read/section-at.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { under } from './prefixes.ts';

const opposite = { male: 'female', female: 'male' } as const;

/** Words of the note that give another sex or birth date than the chart. */
function otherThanChart(draft: Draft): readonly Evidence[] {
	const { sex } = draft;
	const born = draft.encounter.patient?.birthDate;
	const otherSex = sex === 'male' || sex === 'female' ? tagged(draft, `stated-sex:${opposite[sex]}`) : [];
	const births = [...draft.facts.tags].filter(([tag]) => tag.startsWith('stated-birth:'));
	const otherBirth = born ? births.filter(([tag]) => tag !== `stated-birth:${born}`).flatMap(([, words]) => words) : [];
	return [...otherSex, ...otherBirth];
}

/** Words that say on which side something is done, and on which a picture showed it. */
const doneOn =
	/\b(?:consent(?:ed)?|time-?out|procedure|operation|surgery|ureteroscopy|arthroscopy|injection)\b[^.\n]{0,40}?\b(right|left)\b/gi;
const shownOn = /\b(?:CT|MRI|MR|US|ultrasound|x-?rays?|XR|radiographs?|film|imaging)\b[^.\n]{0,90}?\b(right|left)\b/gi;

function sidesOf(draft: Draft, pattern: RegExp): readonly (readonly [string, Evidence])[] {
	const { text } = draft.encounter;
	return [...text.matchAll(pattern)].map((m) => {
		const start = m.index;
		const end = start + m[0].length;
		const section = sectionAt(draft.facts.sections, start);
		const words: Evidence = {
			start,
			end,
			quote: text.slice(start, end),
			section,
			assertion: 'present',
			role: 'attribute',
		};
		return [m[1]?.toLowerCase() ?? '', words] as const;
	});
}

/** A procedure on one side while every picture shows the other. */
function wrongSide(draft: Draft): readonly Evidence[] {
	const done = sidesOf(draft, doneOn);
	const shown = sidesOf(draft, shownOn);
	const sides = new Set(done.map(([side]) => side));
	const apart = sides.size === 1 && shown.length > 0 && shown.every(([side]) => !sides.has(side));
	return apart ? [...done, ...shown].map(([, words]) => words) : [];
}

const pregnancy = ['O', 'Z34', 'Z33.1', 'Z3A'];

/** Ages of the pregnancy that the note gives, a full week or more apart. */
function weeksApart(draft: Draft): readonly Evidence[] {
	if (!draft.codes.some((s) => under(s.code, pregnancy))) return [];
	const given = [...draft.facts.tags].filter(([tag]) => /^weeks:\d+$/.test(tag));
	const weeks = given.map(([tag]) => Number(tag.slice('weeks:'.length)));
	return weeks.length > 1 && Math.max(...weeks) - Math.min(...weeks) > 1 ? given.flatMap(([, words]) => words) : [];
}

const hit = (evidence: readonly Evidence[]) => (evidence.length > 0 ? [{ codes: [], evidence }] : []);
const knee = 'MRI: meniscus tear of the right knee.';

/** Whether the note can be one document about this one patient. */
export const documentRules: readonly Rule[] = [
	check({
		id: 'note-another-identity',
		check: 98,
		cites: 'I.B.14',
		severity: 'route',
		says: 'The note gives another sex or birth date than the chart; see whose note it is.',
		find: (draft) => hit(otherThanChart(draft)),
		examples: cases(
			[
				{ codes: ['H61.23'], sex: 'male', tags: { 'stated-sex:female': 'SHAW, BRENDA  F' } },
				{ codes: ['I10'], sex: 'female', tags: { 'stated-sex:male': '64 yo male' } },
				{ name: 'no codes', codes: [], sex: 'female', tags: { 'stated-sex:male': 'Sex: M' } },
			],
			[
				{ codes: ['I10'], sex: 'female', tags: { 'stated-sex:female': '64 yo female' } },
				{ codes: ['I10'], tags: { 'stated-sex:male': 'Sex: M' } },
				{ codes: ['I10'], tags: { 'stated-birth:1951-09-30': 'DOB 09/30/1951' } },
			],
		),
	}),
	check({
		id: 'note-sides-apart',
		check: 98,
		cites: 'I.B.13',
		severity: 'route',
		says: 'Something is done on one side while the imaging shows the other; the provider has to say which is right.',
		find: (draft) => hit(wrongSide(draft)),
		examples: cases(
			[
				{ text: `${knee} Consent for left arthroscopy signed.` },
				{ text: 'CT: stone of the right ureter. Ureteroscopy Friday, consent for LEFT side.' },
				{ text: 'Procedure: LEFT transforaminal injection. MRI 9/2: L4-5 RIGHT paracentral extrusion.' },
			],
			[
				{ text: `${knee} Consent for right arthroscopy signed.` },
				{ text: 'MRI: left and right knees worn. X-ray left knee worn. Injection left knee.' },
				{ text: knee },
			],
		),
	}),
	check({
		id: 'weeks-conflict',
		check: 98,
		cites: 'I.C.21.c.11',
		severity: 'route',
		says: 'The note gives two ages of the pregnancy, more than a week apart; the provider has to say which counts.',
		find: (draft) => hit(weeksApart(draft)),
		examples: cases(
			[
				{ codes: ['Z34.02'], tags: { 'weeks:22': 'GA 22w0d', 'weeks:20': '20w1d' } },
				{ codes: ['O09.512'], tags: { 'weeks:14': '14 weeks pregnant', 'weeks:18': 'EGA 18' } },
				{ codes: ['Z33.1'], tags: { 'weeks:8': '8w2d', 'weeks:12': '12w0d' } },
			],
			[
				{ codes: ['Z34.02'], tags: { 'weeks:20': '20w1d', 'weeks:21': '21w0d' } },
				{ codes: ['Z34.02'], tags: { 'weeks:20': '20w1d' } },
				{ codes: ['I10'], tags: { 'weeks:8': '8w2d', 'weeks:12': '12w0d' } },
			],
		),
	}),
];
