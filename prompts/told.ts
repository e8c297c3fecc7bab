import type { Draft, Span } from '../engine/contract.ts';
import { sectionAt } from '../engine/read/section-at.ts';
import { begun, judging } from './begun.ts';
import { places } from './search.ts';
import { untold } from './tables/untold.ts';

const one = (sources: readonly string[]) => `(?:${sources.join('|')})`;
const ahead = new RegExp(`${one([...untold.before, untold.relative, untold.sought])}$`, 'i');
const elses = new RegExp(`${untold.relative}$`, 'i');
const elsesBehind = new RegExp(`^${untold.relativeBehind}`, 'i');
const sought = new RegExp(`${untold.sought}$`, 'i');
const behind = new RegExp(`^${one(untold.after)}`, 'i');
const within = new RegExp(one(untold.within), 'i');
const carried = new RegExp(`${untold.carried}$`, 'i');
const listed = new RegExp(`${untold.listed}$`, 'i');
const alike = new RegExp(`^${untold.alike}`, 'i');
const alikeBehind = new RegExp(`${untold.alikeBehind}$`, 'i');
const stopping = new RegExp(`${untold.stopping}$`, 'i');
const stopped = new RegExp(`^${one(untold.stopped)}`, 'i');

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 72), start);
const after = (text: string, { end }: Span): string => text.slice(end, end + 60);

const lineUpTo = (text: string, { start }: Span): string =>
	text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 400), start);

/** What the engine took for present is over, somebody else's, only looked for, or stands in a list that was carried into the note. */
export const over = (text: string, at: Span): boolean =>
	carried.test(lineUpTo(text, at)) ||
	listed.test(lineUpTo(text, at)) ||
	alike.test(text.slice(at.start, at.start + 12)) ||
	alikeBehind.test(before(text, at)) ||
	elses.test(before(text, at)) ||
	sought.test(before(text, at)) ||
	behind.test(after(text, at)) ||
	within.test(text.slice(at.start, at.end));

/** The words at a span are affirmed of this patient, as present. */
export const told = (text: string, at: Span): boolean => !ahead.test(before(text, at)) && !behind.test(after(text, at));

const opening =
	/^[\s\-–•*#>]*(?:(?:\d{1,2}(?:[.):]|(?=\s))|dx\d?|a\/p|ap(?=[:\s])|a&p|[ap](?=:)|assessment(?: and plan| & plan)?|impression|imp|plan|diagnos[ie]s|problem)[\s:.)#-]*)*(?:(?:acute|chronic|known|new|old|right|left|bilateral|both|R|L|the|her|his|my|stable|worsening|worse|mild|moderate|severe|advanced|recurrent|persistent|primary|essential|controlled|uncontrolled)\s+){0,3}$/i;

/** What follows the name of a problem that is dealt with. */
const dealt =
	/^(?:\s*[-–:] ?\S|(?:[^.;\n]|\.(?=\d)){0,40}[.,;]\s+(?:start|continue|increase|add|refill|cont|begin|resume|switch|yearly|annual|repeat|recheck|refer)\b)/i;

/** The words open an item, a line or a sentence ("2. Depression: start bupropion"); outside an assessment they must lead to what is done. */
export const heads = (text: string, at: Span, judged: boolean): boolean =>
	opening.test(
		lineUpTo(text, at)
			.split(/;\s+|\.\s+(?=[A-Z]|$)/)
			.at(-1) ?? '',
	) &&
	(judged || dealt.test(after(text, at)));

/** The words are about somebody else. */
export const anothers = (text: string, at: Span): boolean =>
	elses.test(before(text, at)) || elsesBehind.test(after(text, at));

/** A drug at a span is somebody else's, or is not taken. */
export const notTaken = (text: string, at: Span): boolean =>
	elses.test(before(text, at)) || stopping.test(before(text, at)) || stopped.test(after(text, at));

/** The engine reads the words, as naming something of a category, as denied, doubted, past, planned or another's. */
export const readOtherwise = ({ facts }: Draft, { start, end }: Span, of = ''): boolean =>
	facts.mentions.some(
		({ code, evidence: e }) => e.assertion !== 'present' && code.startsWith(of) && e.start < end && start < e.end,
	);

/** Where the patterns of a record tell of the patient's present; a long note tells it where it judges. */
export function toldPlaces(draft: Draft, sources: readonly string[] = []): Span[] {
	const { text } = draft.encounter;
	return sources
		.flatMap((source) => places(text, source).map((m) => ({ start: m.index, end: m.index + m[0].length })))
		.filter((at) => {
			const kind = sectionAt(draft.facts.sections, at.start);
			const counts = begun(draft) ? !untold.sections.includes(kind) : judging.has(kind);
			return counts && told(text, at) && !readOtherwise(draft, at);
		})
		.sort((a, b) => a.start - b.start);
}
