import { startsWithAny } from '../engine/concept/prefix.ts';
import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { hasCode, withCode, withFinding } from '../engine/decide/draft.ts';
import { alsoInfected, type OrganismRow, organisms, past } from './tables/organisms.ts';
import { wordsOfNote } from './words.ts';

const record = {
	id: 'infecting-organism',
	check: 31,
	cites: 'I.B.7',
	severity: 'soft',
	says: 'The note names the organism of an infection whose code does not, so the organism code was added.',
} as const;

/** Reported infections that the organism completes. */
function infections(draft: Draft, { code, only }: OrganismRow): readonly Suggestion[] {
	const { release } = draft;
	const row = release.find(code);
	const asks = (s: Suggestion) =>
		release
			.notes(release.find(s.code), 'useAdditionalCode')
			.some((n) => n.refs.some((r) => r.first <= row && row < r.last));
	return draft.codes.filter((s) =>
		only ? startsWithAny(s.code, only) : startsWithAny(s.code, alsoInfected) || asks(s),
	);
}

/** "MRSA swab sent", "MRSA nares neg", "E. coli likely": a test without a result, a denial, a guess. */
const awaited =
	/^(?:[ -](?:nares|nasal|wound|skin))?[ -](?:swab|screen\w*|PCR|culture|cx|test)\b[^.;,\n]{0,12}\b(?:sent|pending|ordered|collected|obtained|done today|taken|today|neg(?:ative)?)\b|^ (?:pending|sent)\b|^(?: (?:nares|nasal|colonization|status|swab))*(?: (?:was|is|were|came back))? ?[:=-]? ?(?:\(?neg(?:ative)?\b|\(-\)|not (?:grown|found|isolated|detected)|likely\b|suspected\b|possible\b|in the past\b|years ago\b|\?)/i;
/** "No MRSA", "cover for MRSA", "wife had MRSA". */
const notHis =
	/\b(?:no|not|without|neg(?:ative)? for|denies|r\/o|rule out|possible|suspect\w*|probable|risk(?: factors?)? (?:for|of)|cover(?:s|ed|ing|age)?(?: for| of)?|in case of|h\/o|hx(?: of)?|history of|(?:wife|husband|son|daughter|mother|father|brother|sister|mom|dad|roommate|partner|spouse)(?:['’]s)?(?: had| has| with)?) (?:an? |the |her |his |known |prior )?$/i;
const BEFORE = 32;
const AHEAD = 48;

function added(draft: Draft, row: OrganismRow): Draft {
	const at = hasCode(draft, 'B95', 'B96', 'B97') ? [] : infections(draft, row);
	const evidence =
		at.length > 0
			? wordsOfNote(draft, row.words).filter(
					({ section, start, end }) =>
						!past.includes(section) &&
						!awaited.test(draft.encounter.text.slice(end, end + AHEAD)) &&
						!notHis.test(draft.encounter.text.slice(Math.max(0, start - BEFORE), start)),
				)
			: [];
	const next = withCode(draft, row.code, evidence, record.says);
	return next === draft
		? draft
		: withFinding(next, {
				rule: record.id,
				severity: record.severity,
				cites: record.cites,
				says: record.says,
				codes: [row.code, ...at.map((s) => s.code)],
				evidence,
			});
}

export const organism: Rule = {
	...record,
	apply: (draft) => organisms.reduce(added, draft),
	examples: [
		{
			name: 'cystitis',
			fires: true,
			text: 'Acute cystitis, culture grew E. coli >100k.',
			codes: ['N30.00'],
			gives: ['N30.00', 'B96.20'],
		},
		{
			name: 'cellulitis',
			fires: true,
			text: 'Cellulitis right leg, wound culture MRSA.',
			codes: ['L03.115'],
			gives: ['L03.115', 'B95.62'],
		},
		{
			name: 'bacterial vaginosis',
			fires: true,
			text: 'Bacterial vaginosis, metronidazole.',
			codes: ['N76.0'],
			gives: ['N76.0', 'B96.89'],
		},
		{
			name: 'bronchiectasis',
			fires: true,
			text: 'Sputum with Pseudomonas.',
			codes: ['J47.1'],
			gives: ['J47.1', 'B96.5'],
		},
		{ name: 'culture pending', fires: false, text: 'Cystitis, E. coli suspected, no E. coli yet.', codes: ['N30.00'] },
		{ name: 'organism in the code itself', fires: false, text: 'MRSA pneumonia.', codes: ['J15.212'] },
		{ name: 'culture only sent', fires: false, text: 'Abscess drained, MRSA swab sent.', codes: ['L02.412'] },
		{ name: 'no infection', fires: false, text: 'History of MRSA.', codes: ['I10'] },
		{ name: 'coded already', fires: false, text: 'UTI, E coli.', codes: ['N39.0', 'B96.20'] },
	],
};
