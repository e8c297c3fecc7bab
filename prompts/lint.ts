import type { Draft, Prompt } from '../engine/contract.ts';
import type { Release } from '../icd-data/release.ts';
import type { Family } from './family.ts';
import { categoryOf, diagnosesIn } from './named.ts';
import { always } from './render.ts';
import { fits } from './search.ts';
import { forbidden } from './tables/wording.ts';

type Worded = Pick<Prompt, 'topic' | 'question' | 'options'>;

const yesNo = /^(?:yes|no)\b/i;

/** What is wrong with the words, whatever the note. */
function wordingFaults({ topic, question, options }: Worded): string[] {
	const said = [topic, question, ...options];
	return [
		...forbidden.flatMap(({ says, why }) => said.filter((text) => says.test(text)).map((text) => `${why}: ${text}`)),
		...(question.trim().endsWith('?') ? [] : ['the question does not ask']),
		...(topic.includes('?') ? ['the title asks'] : []),
		...(new Set(options).size === options.length ? [] : ['an option stands twice']),
	];
}

/** Codes of the conditions that a record needs to be documented. */
const needed = ({ when }: Family): readonly string[] =>
	when.kind === 'unspecified' || when.kind === 'linked' ? when.codes : [];

/** Whether a code only says more of what the record needs to be documented. */
function documentedBy(family: Family): (code: string) => boolean {
	const categories = needed(family).map((glob) => (glob.slice(0, 3).includes('*') ? glob : categoryOf(glob)));
	return (code) => [...categories, ...(family.within ?? [])].some((category) => fits(categoryOf(code), category));
}

/** Faults of a record, in plain words; none may ship. */
export function lintFamily(release: Release, family: Family): string[] {
	const { topic, question, options, when } = family;
	const faults = wordingFaults({ topic, question, options: options.map(({ says }) => says) });
	const known = documentedBy(family);
	for (const [place, text] of [
		['title', topic],
		['question', question],
	] as const)
		for (const code of diagnosesIn(release, text.replace(/\{\w+\}/g, ' it ')))
			if (!known(code)) faults.push(`the ${place} names what is not documented (${code}): ${text}`);
	for (const { says, shows } of options) {
		if ((always as readonly string[]).includes(says)) faults.push(`the program adds “${says}” by itself`);
		if (yesNo.test(says) && when.kind !== 'linked') faults.push('yes or no may only be asked of a connection');
		for (const code of shows ? [] : diagnosesIn(release, says))
			if (!known(code)) faults.push(`an option names another diagnosis (${code}) without its indicator: ${says}`);
	}
	if (options.length === 1) faults.push('a single option is no choice');
	if ((when.kind === 'treated' || when.kind === 'measured') && options.length > 0)
		faults.push('without a documented condition the question is open');
	if (!family.cites) faults.push('no source is cited');
	return faults;
}

/** Faults of a prompt as it would be shown in this note. */
export function lintPrompt(draft: Draft, prompt: Prompt): string[] {
	const { text } = draft.encounter;
	const { topic, question, options, indicators } = prompt;
	const faults = wordingFaults({ topic, question: question.replace(/“[^”]*”/g, 'it'), options });
	if (indicators.length === 0) faults.push('nothing of the note is quoted');
	for (const { start, end, quote } of indicators)
		if (quote.trim() === '' || text.slice(start, end) !== quote) faults.push(`the note does not say “${quote}” there`);
	if (options.length > 0 && (options.length < 4 || !always.every((one) => options.includes(one))))
		faults.push('a choice needs two supported options, Other, and Unable to determine');
	return faults;
}
