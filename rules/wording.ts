import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { check } from './check.ts';
import { type Case, cases } from './example.ts';
import { under } from './prefixes.ts';
import { sentenceAround } from './words.ts';

interface WordRow extends Pick<Rule, 'id' | 'check' | 'cites' | 'severity' | 'says'> {
	/** In the sentence of the code's words. */
	readonly words: RegExp;
	/** Fires where the words are missing and not where they stand. */
	readonly missing?: true;
	readonly codes?: readonly string[];
	/** A title that says the same is no conflict. */
	readonly titled: RegExp;
	readonly fires: readonly Case[];
	readonly quiet: readonly Case[];
}

const note = (code: string, text: string, quote: string): Case => ({
	name: text,
	codes: [code],
	text,
	about: { [code]: { quote } },
});

const rows: readonly WordRow[] = [
	{
		id: 'borderline',
		check: 19,
		cites: 'I.B.17',
		severity: 'soft',
		words: /\bborderline\b/i,
		titled: /borderline|prediabetes|elevated|abnormal/i,
		says: 'The provider calls the condition borderline: it is coded as confirmed only where the index has no entry for borderline. Check the entry.',
		fires: [
			note('E11.9', 'Borderline diabetes, diet.', 'diabetes'),
			note('I10', 'borderline hypertension', 'hypertension'),
			note('E78.5', 'Lipids: borderline hyperlipidemia.', 'hyperlipidemia'),
		],
		quiet: [
			note('R73.03', 'Borderline diabetes, diet.', 'diabetes'),
			note('I10', 'Hypertension. Borderline potassium.', 'Hypertension'),
			'E11.9',
		],
	},
	{
		id: 'impending',
		check: 20,
		cites: 'I.B.11',
		severity: 'soft',
		words: /\b(impending|threatened|imminent)\b/i,
		titled: /impending|threatened|preinfarction|unstable|preterm/i,
		says: 'The condition is called impending or threatened: it is coded as itself only when it occurred.',
		fires: [
			note('I21.9', 'Impending myocardial infarction.', 'myocardial infarction'),
			note('O03.9', 'threatened miscarriage', 'miscarriage'),
			note('I96', 'Impending gangrene of the toe', 'gangrene'),
		],
		quiet: [
			note('O20.0', 'threatened miscarriage', 'miscarriage'),
			note('I96', 'Gangrene of the toe. Impending holiday.', 'Gangrene'),
			'I21.9',
		],
	},
	{
		id: 'complication-link',
		check: 22,
		cites: 'I.B.16',
		severity: 'route',
		missing: true,
		codes: [
			'T81',
			'T82',
			'T83',
			'T84',
			'T85',
			'K91',
			'N99',
			'J95',
			'I97',
			'G97',
			'H59',
			'H95',
			'L76',
			'M96',
			'D78',
			'E36',
		],
		words:
			/\b(due to|secondary to|2\/2|because of|complicat\w*|following|after|from|caused|result\w*|post-?\s?op\w*|post-?\s?(surg|proc)\w*|s\/p|surg\w+|operat\w+|procedur\w+|implant\w*|prosthe\w+|mesh|graft|device|lead|catheter|port|hardware|dehisc\w*|loosening|stent|line|pump|shunt|joint|incision\w*|ectomy|ostomy|plasty)\b/i,
		titled: /^$/,
		says: 'A complication code needs the provider to link the condition to the care given; no such link was found beside the words.',
		fires: [
			note('T81.40XA', 'Wound infection on the arm, start cephalexin.', 'Wound infection'),
			note('K91.89', 'Ileus, npo.', 'Ileus'),
			note('T84.50XA', 'Infected knee, aspirate sent.', 'Infected knee'),
		],
		quiet: [
			note('T81.40XA', 'Postoperative wound infection.', 'wound infection'),
			note('T84.50XA', 'Infection of the knee prosthesis.', 'Infection'),
			'L03.115',
		],
	},
];

const sentences = (draft: Draft, s: Suggestion): string[] =>
	s.evidence
		.filter((e) => e.role === 'mention')
		.map((e) => {
			const { start, end } = sentenceAround(draft.encounter.text, e);
			return draft.encounter.text.slice(start, end);
		});

/** Words beside the evidence that change what may be coded. */
export const wordingRules: readonly Rule[] = rows.map(({ words, missing, codes, titled, fires, quiet, ...record }) =>
	check({
		...record,
		find: (draft) =>
			draft.codes
				.filter(
					(s) =>
						(!codes || under(s.code, codes)) &&
						!titled.test(s.title) &&
						sentences(draft, s).some((t) => words.test(t)) !== Boolean(missing),
				)
				.map((s) => ({ codes: [s] })),
		examples: cases(fires, quiet),
	}),
);
