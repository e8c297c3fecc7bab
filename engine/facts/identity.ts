import type { Span } from '../contract.ts';

/** Something that the note says about who the patient is. */
interface Stated extends Span {
	readonly value: string;
}

/** Only the head of a note speaks of the patient by sex and age; further down it may be a relative. */
const headLength = 260;
const male = /^(?:m|male|man|boy|gentleman)$/i;

const sexes: readonly RegExp[] = [
	/\b(?:sex|gender)\s*[:=]\s*(male|female|M|F)\b/gi,
	/\b\d{1,3}\s?(?:y\/?o|yo|yrs?[- ]old|years?[- ]old|y)?[ -]?(M|F|male|female|man|woman|boy|girl|gentleman)\b/g,
	/^[ \t]*[A-Z][A-Z'-]+, ?[A-Z][A-Za-z'-]+(?: [A-Z]\.?)?[ \t]{1,6}(M|F)\b/gm,
];

function found(text: string, pattern: RegExp, value: (words: string) => string | undefined): Stated[] {
	return [...text.matchAll(pattern)].flatMap((m) => {
		const read = value(m[1] ?? '');
		return read === undefined ? [] : [{ start: m.index, end: m.index + m[0].length, value: read }];
	});
}

/** Beside a birth date it speaks of who a page is about, wherever that stands ("pasted slip: F DOB 1961"). */
const besideBirth = /\b(M|F|male|female)[ ,;]{1,3}(?=DOB\b|date of birth\b)/gi;

export const statedSexes = (text: string): Stated[] => {
	const sexOf = (w: string) => (male.test(w) ? 'male' : 'female');
	return [
		...sexes.flatMap((pattern) => found(text.slice(0, headLength), pattern, sexOf)),
		...found(text.slice(headLength), besideBirth, sexOf).map((s) => ({
			...s,
			start: s.start + headLength,
			end: s.end + headLength,
		})),
	];
};

const dob = /\b(?:DOB|D\.O\.B\.?|date of birth|birth ?date)\b[\s:]*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})/gi;
const two = (n: string | undefined): string => (n ?? '').padStart(2, '0');

function iso(date: string): string {
	const [a = '', b = '', c = ''] = date.split(/[/.-]/);
	return a.length === 4 ? `${a}-${two(b)}-${two(c)}` : `${c}-${two(a)}-${two(b)}`;
}

export const statedBirths = (text: string): Stated[] => found(text, dob, iso);

const mrn = /\b(?:MRN|medical record (?:number|no\.?|#))[\s:#]*([A-Z]?\d{4,})\b/gi;

/** Words that name a second patient: another birth date or another record number than the first of the note. */
export function otherPatients(text: string): Span[] {
	return [statedBirths(text), found(text, mrn, (number) => number.toUpperCase())].flatMap((all) => {
		const other = all.filter(({ value }) => value !== all[0]?.value);
		return other.length > 0 ? [...all.slice(0, 1), ...other] : [];
	});
}
