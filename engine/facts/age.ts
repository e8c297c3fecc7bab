import type { Encounter } from '../contract.ts';

/** Age in years on the date of service; birth date wins over a stated age; undefined when neither is known. */
export function ageOn({ patient, dateOfService }: Encounter): number | undefined {
	if (!patient?.birthDate) return patient?.age;
	const days = (Date.parse(dateOfService) - Date.parse(patient.birthDate)) / 86_400_000;
	return Number.isFinite(days) ? Math.round((days / 365.2425) * 1000) / 1000 : patient.age;
}

const days =
	/\b(\d{1,2})[ -]?(?:days?|d)[ .-]*(?:olds?\b|o\b|\/?o\b|of (?:age|life)\b)|\bDOL ?#?(\d{1,2})\b|\bday (\d{1,2}) (?:visit|check|of life)\b/i;
const weeks =
	/\b([1-9]|one|two|three|four)[ -]?(?:weeks?|wks?)[ .-]*(?:olds?\b|o\b|of age\b|newborn|well\b|check|chk\b|wcc\b|visit\b)/i;
/** Bare weeks count a newborn's life ("newborn exam, 2 wk, nl"). */
const bareWeeks =
	/(?<!\b(?:in|f\/u|for|x|every|q|rtc|next|after) )\b([1-4]) ?(?:weeks?|wks?)\b(?! (?:ago|f\/u|pp\b|gest))/i;
const months = /\b(\d{1,2}|one|two|four|six|nine|twelve)[ -]?(?:m|mos?|months?)\b/i;
const newborn = /\b(?:newborn|neonat\w*)\b/i;
const counted: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const YEAR = 365.2425;

const numberOf = (said: string): number => {
	const word = counted.indexOf(said.toLowerCase());
	return word >= 0 ? word : Number(said);
};

/** Days that make a newborn (I.C.16.a: the perinatal period ends after the 28th day), and what children are called. */
const stages: readonly (readonly [number, readonly string[]])[] = [
	[29 / YEAR, ['newborn', 'infant', 'child']],
	[1, ['infant', 'child']],
	[12, ['child']],
];

/** What the record's age makes of a patient, in words that a note of one may leave out; none for "0 years" alone. */
export function ageWords(age: number | undefined): readonly string[] {
	if (age === undefined) return [];
	if (age === 0) return ['infant', 'child'];
	return stages.find(([below]) => age < below)?.[1] ?? [];
}

/**
 * The age in years of a child of whom only "0 years" is known, from the days, weeks or months that the note counts; half
 * a year where it counts none and speaks of no newborn. Other ages come back as they are.
 */
export function ageOfInfant(text: string, age: number | undefined): number | undefined {
	if (age !== 0) return age;
	const d = days.exec(text);
	if (d) return Number(d[1] ?? d[2] ?? d[3]) / YEAR;
	const w = weeks.exec(text)?.[1];
	if (w) return (numberOf(w) * 7) / YEAR;
	const m = months.exec(text)?.[1];
	if (m) return numberOf(m) / 12;
	if (!newborn.test(text)) return 0.5;
	const bare = bareWeeks.exec(text)?.[1];
	return bare ? (Number(bare) * 7) / YEAR : 1 / YEAR;
}
