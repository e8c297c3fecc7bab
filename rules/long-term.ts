import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { codesUnder, hasCode, tagged, withCode, withFinding } from '../engine/decide/draft.ts';
import {
	type CourseRow,
	courseRows,
	type LongTermRow,
	lasting,
	longTermRows,
	monitored,
	notTaken,
} from './tables/long-term.ts';
import { besideSpan, sentenceAround, wordsNear, wordsOfNote } from './words.ts';

const record = {
	id: 'long-term-drug-status',
	check: 31,
	cites: 'I.C.21.c.3',
	severity: 'soft',
	says: 'The note shows continuous use of a drug, for a condition that is reported or in words that tell of lasting use, so its long-term use code was added.',
} as const;

/** Whether the sentence of a drug tells in itself of use on and on. */
function toldLasting(draft: Draft, e: Evidence): boolean {
	const { start, end } = sentenceAround(draft.encounter.text, e);
	return lasting.test(draft.encounter.text.slice(start, end));
}

/** Words that prove the long-term use, when the row lets it be reported. */
function proof(draft: Draft, row: LongTermRow): readonly Evidence[] {
	const serves = !row.with || codesUnder(draft, ...row.with).length > 0;
	if (!serves && !row.lastingly) return [];
	if (row.without && hasCode(draft, ...row.without)) return [];
	if (row.untagged?.some((tag) => tagged(draft, tag).length > 0)) return [];
	const { unlessSaid, said } = row;
	return tagged(draft, `long-term:${row.code}`)
		.filter((e) => serves || toldLasting(draft, e))
		.filter((e) => !besideSpan(draft, e, notTaken))
		.filter((e) => !unlessSaid || wordsNear(draft, [e], unlessSaid).length === 0)
		.filter((e) => !said || wordsNear(draft, [e], said).length > 0);
}

/** Whether a disease in which the drug is maintenance is reported, or told as present though too lightly to be. */
const serves = (draft: Draft, { maintenanceIn }: CourseRow): boolean =>
	hasCode(draft, ...maintenanceIn) ||
	draft.candidates.some(
		(c) =>
			c.reason === 'low-confidence' &&
			startsWithAny(c.code, maintenanceIn) &&
			c.evidence.some((e) => e.assertion === 'present'),
	);

/** The same for a drug of usually short courses. */
function courseProof(draft: Draft, row: CourseRow): readonly Evidence[] {
	const taken = tagged(draft, row.tag).filter(
		(e) => !besideSpan(draft, e, notTaken) && wordsNear(draft, [e], row.unlessSaid).length === 0,
	);
	return serves(draft, row) ? taken : taken.filter((e) => wordsNear(draft, [e], row.said).length > 0);
}

function added(draft: Draft, code: string, evidence: readonly Evidence[]): Draft {
	const next = withCode(draft, code, evidence, record.says);
	return next === draft
		? draft
		: withFinding(next, {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [code],
				evidence,
			});
}

export const longTerm: Rule = {
	...record,
	apply: (draft) => {
		const usual = longTermRows.reduce((d, row) => added(d, row.code, proof(d, row)), draft);
		const next = courseRows.reduce((d, row) => added(d, row.code, courseProof(d, row)), usual);
		const watched = added(next, monitored.code, tagged(next, 'drug-surveillance'));
		return hasCode(watched, ...monitored.unlessCoded)
			? watched
			: added(watched, monitored.code, wordsOfNote(watched, monitored.words));
	},
	examples: [
		{
			name: 'insulin in type 2',
			fires: true,
			codes: ['E11.65'],
			tags: { 'long-term:Z79.4': 'glargine 30 u' },
			gives: ['E11.65', 'Z79.4'],
		},
		{
			name: 'tablets and injection',
			fires: true,
			codes: ['E11.9'],
			tags: { 'long-term:Z79.84': 'metformin', 'long-term:Z79.85': 'semaglutide' },
			gives: ['E11.9', 'Z79.84', 'Z79.85'],
		},
		{
			name: 'anticoagulant',
			fires: true,
			codes: ['I48.21'],
			tags: { 'long-term:Z79.01': 'apixaban' },
			gives: ['I48.21', 'Z79.01'],
		},
		{
			name: 'immunosuppressant',
			fires: true,
			codes: ['M05.79'],
			tags: { 'long-term:Z79.631': 'methotrexate' },
			gives: ['M05.79', 'Z79.631'],
		},
		{
			name: 'aspirin in coronary disease',
			fires: true,
			codes: ['I25.10'],
			tags: { 'long-term:Z79.82': 'aspirin 81' },
			gives: ['I25.10', 'Z79.82'],
		},
		{
			name: 'steroid as maintenance',
			fires: true,
			text: 'Meds mycophenolate, prednisone 7.5.',
			codes: ['M32.14'],
			tags: { 'drug:systemic-steroid': 'prednisone 7.5' },
			gives: ['M32.14', 'Z79.52'],
		},
		{
			name: 'told as lasting, whatever it is for',
			fires: true,
			text: 'Evista 60 daily, year 3, no clots.',
			codes: ['I10'],
			tags: { 'long-term:Z79.810': 'Evista' },
			gives: ['I10', 'Z79.810'],
		},
		{
			name: 'listed, with nothing that it is for',
			fires: false,
			text: 'Meds: Evista, lisinopril.',
			codes: ['I10'],
			tags: { 'long-term:Z79.810': 'Evista' },
		},
		{
			name: 'steroid burst',
			fires: false,
			text: 'Prednisone 40 mg for 5 days.',
			codes: ['J44.1'],
			tags: { 'drug:systemic-steroid': 'Prednisone' },
		},
		{
			name: 'monitoring visit',
			fires: true,
			text: 'ADHD med check, stimulant monitoring.',
			codes: ['F90.2'],
			gives: ['F90.2', 'Z79.899'],
		},
		{
			name: 'insulin in type 1 is implied',
			fires: false,
			codes: ['E10.65'],
			tags: { 'long-term:Z79.4': 'insulin pump' },
		},
		{
			name: 'insulin given for the day',
			fires: false,
			codes: ['E11.65'],
			tags: { 'long-term:Z79.4': 'insulin', 'insulin-temporary': 'sliding scale today' },
		},
		{
			name: 'SGLT2 inhibitor for the heart',
			fires: false,
			codes: ['I50.22'],
			tags: { 'long-term:Z79.84': 'dapagliflozin' },
		},
		{
			name: 'gestational diabetes says its treatment',
			fires: false,
			codes: ['O24.414'],
			tags: { 'long-term:Z79.4': 'insulin' },
		},
		{
			name: 'opioid in opioid dependence',
			fires: false,
			codes: ['F11.20', 'M54.50'],
			tags: { 'long-term:Z79.891': 'buprenorphine' },
		},
		{
			name: 'aspirin without vascular disease',
			fires: false,
			codes: ['J44.1'],
			tags: { 'long-term:Z79.82': 'ASA 81' },
		},
		{
			name: 'only weighed',
			fires: false,
			text: 'Aspirin vs apixaban, DVT risk reviewed.',
			codes: ['M16.12'],
			tags: { 'long-term:Z79.01': 'apixaban' },
		},
		{
			name: 'stopped',
			fires: false,
			text: 'Zoledronate stopped after 24 doses.',
			codes: ['C90.01'],
			tags: { 'long-term:Z79.83': 'Zoledronate' },
		},
		{ name: 'no drug', fires: false, codes: ['E11.9'] },
	],
};
