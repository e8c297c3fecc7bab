import { tooLong } from './foreign.ts';
import { type Found, fault } from './imported.ts';
import { ageOf, isoDate, patientOf, sexOf, validDay } from './values.ts';

/** Only the head of a note is asked: a date further down may be of another visit. */
const headLength = 1200;
const lineStart = '(?:^|[\\n|;]|\\s{2,})[ \\t]*';
const labelled = (names: string, value: string): RegExp =>
	new RegExp(`${lineStart}(?:${names})\\s*[:#-]?\\s*(${value})`, 'i');

/** A date follows its label at once: "Date of birth" is no date. */
const day = '(?:\\d|[A-Z]{3,9}\\.? \\d)[^\\n|;]{3,22}';

const facts = {
	visit: labelled(
		'date of (?:service|visit|encounter)|dos|(?:visit|encounter|service|appointment|exam) date|seen on',
		day,
	),
	date: labelled('date', day),
	birth: labelled('dob|d\\.o\\.b\\.?|date of birth|birth ?date|born', day),
	age: labelled('age(?:\\s*[/,&]\\s*(?:sex|gender))?', '[^\\n|;]{1,20}'),
	sex: labelled('(?:legal |birth )?sex|gender', '[^\\n|;]{1,12}'),
	mrn: labelled('mrn|medical record (?:number|no\\.?|#)|patient (?:id|number|no\\.?)', '[A-Z0-9-]*\\d[A-Z0-9-]*'),
} as const;
/** A name begins with a capital and stands after a colon: "Patient presents with" names nobody. */
const name = new RegExp(
	`${lineStart}(?:P(?:atien)?t(?: [Nn]ame)?|PATIENT(?: NAME)?|N(?:ame|AME))\\s*:\\s*(\\p{Lu}[\\p{L}'’.,\\- ]{1,60}?)(?=\\s{2,}|[\\n\\r|;(\\d]|$)`,
	'u',
);

/** A date as `isoDate`, or in the American short form with two digits of this century. */
function serviceDay(text: string): string | undefined {
	const short = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?!\d)/.exec(text);
	return isoDate(text) ?? (short ? validDay(2000 + Number(short[3]), Number(short[1]), Number(short[2])) : undefined);
}

/** A text that is one note; what its head states under a label is taken over. */
export function readPlain(text: string, file: string, today: string): Found {
	const says = tooLong(text);
	if (says) return fault('file', says);
	const head = text.slice(0, headLength);
	const said = (pattern: RegExp): string => pattern.exec(head)?.[1]?.trim() ?? '';
	const stated = serviceDay(said(facts.visit)) ?? serviceDay(said(facts.date));
	const birthDate = isoDate(said(facts.birth));
	const age = birthDate ? undefined : ageOf(said(facts.age));
	const patient = patientOf({ birthDate, age, sex: sexOf(said(facts.sex) || said(facts.age)) });
	const patientId = said(facts.mrn);
	const label = said(name) || patientId;
	const note = {
		id: file,
		text,
		dateOfService: stated ?? today,
		dateGuessed: stated === undefined,
		unsigned: false,
		...(label ? { label } : {}),
		...(patientId ? { patientId } : {}),
		...(patient ? { patient } : {}),
	};
	return { notes: [note], faults: [] };
}
