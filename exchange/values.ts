import type { Patient, Sex } from '../engine/contract.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number) => String(n).padStart(2, '0');

/** A calendar date as ISO: ISO itself, US month first, or with the month's name. */
export function isoDate(text: string): string | undefined {
	const iso = /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/.exec(text);
	if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const us = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text);
	if (us) return validDay(Number(us[3]), Number(us[1]), Number(us[2]));
	const named =
		/\b(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b|\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(
			text,
		);
	if (!named) return undefined;
	const month = months.indexOf((named[2] ?? named[4] ?? '').toLowerCase()) + 1;
	return validDay(Number(named[3] ?? named[6]), month, Number(named[1] ?? named[5]));
}

/** ISO date of a day that the calendar has, within living memory and planning; else undefined. */
export function validDay(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return same && year >= 1880 && year <= 2200 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** Years; months, weeks and days as fractions of one. */
export function ageOf(text: string): number | undefined {
	const found = /\b(\d{1,3}(?:\.\d+)?)[ -]*(years?|yrs?|y\/?o?|months?|mos?|weeks?|wks?|days?)?\b/i.exec(text);
	if (!found) return undefined;
	const unit = (found[2] ?? 'y').toLowerCase();
	const parts = unit.startsWith('m') ? 12 : unit.startsWith('w') ? 52 : unit.startsWith('d') ? 365 : 1;
	const age = Number(found[1]) / parts;
	return age <= 125 ? Math.round(age * 1000) / 1000 : undefined;
}

export function sexOf(text: string): Sex | undefined {
	const found = /\b(female|male|woman|man|girl|boy|other|unknown|f|m)\b/i.exec(text)?.[1]?.toLowerCase();
	if (!found) return undefined;
	if (found === 'other' || found === 'unknown') return found;
	return /^(f|female|woman|girl)$/.test(found) ? 'female' : 'male';
}

/** A patient with what is known of them; undefined when nothing is. */
export function patientOf(facts: {
	birthDate?: string | undefined;
	age?: number | undefined;
	sex?: Sex | undefined;
}): Patient | undefined {
	const known = Object.entries(facts).filter(([, value]) => value !== undefined);
	return known.length > 0 ? Object.fromEntries(known) : undefined;
}
