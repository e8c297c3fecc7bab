import type { Rule } from '../engine/contract.ts';
import { check } from './check.ts';
import { type Case, cases } from './example.ts';
import { under } from './prefixes.ts';

/** Infections that are coded only when confirmed, in every setting. */
const infections = [
	{ id: 'hiv', prefixes: ['B20', 'Z21', 'B97.35'], cites: 'I.C.1.a.1', name: 'HIV' },
	{ id: 'covid', prefixes: ['U07.1', 'J12.82'], cites: 'I.C.1.g.1.a', name: 'COVID-19' },
	{ id: 'influenza', prefixes: ['J09', 'J10'], cites: 'I.C.10.c', name: 'influenza of an identified virus' },
	{ id: 'zika', prefixes: ['A92.5'], cites: 'I.C.1.f.1', name: 'Zika virus infection' },
] as const;

const doubted = (code: string, quote: string): Case => ({
	name: `${code} with "${quote}"`,
	codes: [code],
	mentions: [[code, quote, 'uncertain']],
});
const shown: Readonly<Record<string, { fires: Case[]; quiet: Case[] }>> = {
	hiv: {
		fires: [doubted('B20', 'possible HIV'), doubted('Z21', 'suspected HIV'), doubted('B20', 'likely AIDS')],
		quiet: ['B20', 'Z21 I10', 'Z11.4'],
	},
	covid: {
		fires: [doubted('U07.1', 'suspected COVID'), doubted('U07.1', 'probable covid'), doubted('U07.1', 'COVID likely')],
		quiet: ['U07.1', 'Z20.822', 'R05.1'],
	},
	influenza: {
		fires: [
			doubted('J10.1', 'presumed flu A'),
			doubted('J09.X2', 'possible avian flu'),
			doubted('J10.1', 'probable influenza'),
		],
		quiet: ['J10.1', 'J11.1', 'J06.9'],
	},
	zika: {
		fires: [doubted('A92.5', 'possible Zika'), doubted('A92.5', 'suspected Zika'), doubted('A92.5', 'rule out Zika')],
		quiet: ['A92.5', 'Z20.821', 'B34.9'],
	},
};

/** Confirmed in one place and doubted in another: a person settles which. */
export const confirmedRules: readonly Rule[] = infections.map(({ id, prefixes, cites, name }) =>
	check({
		id: `confirmed-only-${id}`,
		check: 8,
		cites,
		severity: 'hard',
		says: `Only confirmed ${name} is coded, and the note also speaks of it as uncertain; confirm the test or the provider's statement.`,
		find: (draft) =>
			draft.codes
				.filter((s) => under(s.code, prefixes))
				.flatMap((s) => {
					const doubts = draft.facts.mentions.filter(
						(m) => under(m.code, prefixes) && m.evidence.assertion === 'uncertain',
					);
					return doubts.length > 0 ? [{ codes: [s], evidence: [...s.evidence, ...doubts.map((m) => m.evidence)] }] : [];
				}),
		examples: cases(shown[id]?.fires ?? [], shown[id]?.quiet ?? []),
	}),
);
