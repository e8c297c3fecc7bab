import { bodyParts } from '../tables/body-parts.ts';
import { sidesAsWritten } from '../tables/grammar.ts';

/**
 * The note as it would be read aloud: marks that mean nothing made blank, spoken punctuation made punctuation, a
 * site's colon a blank. Of the same length as the note, so that every offset holds in both.
 */
export function plain(text: string): string {
	return receptors(siteLabels(dictated(telegraphed(emphasis(text)))));
}

const blank = (length: number): string => ' '.repeat(length);
/** As long as `was`: filled up with blanks. */
const padded = (now: string, was: string): string => now + blank(was.length - now.length);

/** Marks of bold and underlining; three of them and more are a ruler. */
const emphasis = (text: string): string =>
	text.replace(/(?<![*_])(?:\*\*|__)(?![*_])(?=\S)|(?<=[^\s*_])(?:\*\*|__)(?![*_])/g, (m) => blank(m.length));

/** "Comma" and "period" are words of a dictation when they are said again and again; a period by itself may be another. */
const SPOKEN = 4;
const COMMAS = 2;
const said = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
/** Lines of a telegram end with the word. */
const STOPS = 3;
const telegraphed = (text: string): string =>
	said(text, / STOP(?=[ \t]*(?:\n|$))/g) < STOPS ? text : text.replace(/ STOP\b/g, (m) => padded('.', m));

function dictated(text: string): string {
	const commas = said(text, / comma\b/g);
	if (commas < COMMAS || commas + said(text, / (?:period|full stop)(?=\s|$)/g) < SPOKEN) return text;
	return text
		.replace(/ comma\b/g, (m) => padded(',', m))
		.replace(/ (?:period|full stop)(?=\s|$)/g, (m) => padded('.', m))
		.replace(/ (?:new (?:line|paragraph)|next line)(?=\s|$)/g, (m) => padded('.', m))
		.replace(/ colon\b/g, (m) => padded(':', m));
}

const side = sidesAsWritten.join('|');
const site = bodyParts.filter((part) => part.length > 2).join('|');
const label = new RegExp(
	`(^|[\\n.;|>] ?|[-*•#] |\\d[.)] )((?:(?:${side})\\.? )(?:${site})s?)( ?:)(?= ?[^\\s\\d])`,
	'gi',
);

/** What stands between a side and its site ("R great toe", "L 2nd finger"). */
const part = '(?:(?:great|big|index|middle|ring|little|small|lower|upper|medial|lateral|lat|med|\\d(?:st|nd|rd|th)) )?';
const cellLabel = new RegExp(
	String.raw`((?:^|\n)[ \t]{0,4}(?:[-*•#|] ?|\d[.)] )?)((?:(?:${side})\.? )${part}(?:${site})s?)( - | – | ?\| ?|\t+)(?=[A-Za-z])`,
	'gi',
);

/** "R hip: primary OA", "L knee | OA" is one thing named, not a label and a remark. */
const siteLabels = (text: string): string =>
	[label, cellLabel].reduce(
		(now, of) =>
			now.replace(of, (_, before: string, name: string, mark: string) => `${before}${name}${blank(mark.length)}`),
		text,
	);

/** "ER 90% PR 0 HER2 neg": a share of cells that stain is a receptor status; "oxycodone ER 10 mg" is none. */
function receptors(text: string): string {
	if (!/\bher-?2/i.test(text)) return text;
	return text
		.replace(/\b(?:er\/pr|er|pr)(?= ?[+–-]| (?:pos|neg)| \d{1,3}\b)/g, (m) => m.toUpperCase())
		.replace(
			/(?:\bER(?=[^.\n]{0,20}\b(?:PR|HER-?2))|(?<=\bER\b[^.\n]{0,20})\bPR)( ?\d{1,3} ?%?)(?=[\s,;/)]|$)/gi,
			(m, share: string) => m.slice(0, 2) + padded(Number.parseInt(share, 10) > 0 ? '+' : '-', share),
		);
}
