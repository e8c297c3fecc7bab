/** Numbers as they are spoken, up to ninety-nine: "nine", "thirty-six", "thirty six". */
const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = ones.slice(1, 10).join('|');
/** Pattern of a number from five to forty-nine in words. */
export const spokenWeeks = `(?:${ones.slice(5).join('|')}|(?:twenty|thirty|forty)(?:[ -](?:${small}))?)`;
/** Pattern of the days beyond whole weeks, in words or as a digit. */
export const spokenDays = '(?:zero|one|two|three|four|five|six|[0-6])';

/** Pattern of a number from twenty to ninety-nine in words, with a place behind the point ("forty two point three"). */
export const spokenTens = `(?:${tens.join('|')})(?:[ -](?:${small}))?(?: point (?:zero|${small}))?`;

/** A number told in digits stays as it is; one told in words is written in digits. */
export function inDigits(said: string): string {
	const [whole = '', tenth] = said.toLowerCase().split(' point ');
	if (tenth !== undefined) return `${inDigits(whole)}.${inDigits(tenth)}`;
	const [first = '', second] = whole.split(/[ -]/);
	const ten = tens.indexOf(first);
	if (ten >= 0) return String((ten + 2) * 10 + (second ? ones.indexOf(second) : 0));
	const one = ones.indexOf(first);
	return one >= 0 && second === undefined ? String(one) : said;
}
