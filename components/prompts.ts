import type { Prompt } from '../engine/contract.ts';
import type { Act, QueryDeed } from '../storage/schema.ts';
import type { ReviewView } from './review.ts';

/** The questions that nobody has taken along, set aside or muted, and whose words still stand in the note. */
export function openPrompts<P extends Pick<Prompt, 'id' | 'indicators'>>(
	prompts: readonly P[],
	{ encounter, state, muted }: Pick<ReviewView, 'encounter' | 'state' | 'muted'>,
): readonly P[] {
	return prompts.filter(
		({ id, indicators }) =>
			!state.queries.has(id) &&
			!muted.includes(id) &&
			indicators.every(({ start, end, quote }) => encounter.text.slice(start, end) === quote),
	);
}

/** An answer that says nothing for the note to hold. */
export const unknown = 'Unable to determine';
/** An answer in the author's own words: there is nothing to put in. */
export const ownWords = 'Other';

/** An answer as it goes into the note, behind the words that it is about: ", chronic systolic (HFrEF)". */
export function insertion(option: string): string {
	const small = /^\p{Lu}\p{Ll}/u.test(option) ? option.slice(0, 1).toLowerCase() + option.slice(1) : option;
	return `, ${small}`;
}

/** What became of a question, with the words of the choice that was put into the note, where one was. */
export function queryAct(prompt: Pick<Prompt, 'id' | 'options' | 'own'>, deed: QueryDeed, option?: string): Act {
	const at = option === undefined ? -1 : prompt.options.indexOf(option);
	const own = prompt.own?.[at];
	return {
		kind: 'query',
		prompt: prompt.id,
		deed,
		...(option !== undefined && at >= 0 ? { words: insertion(option) } : {}),
		...(own ? { own: insertion(own) } : {}),
	};
}

/** A question as a coder sends it to the provider: what the note says and of which day, the question, the choices. */
export function queryText({ topic, question, options, indicators }: Prompt, dateOfService: string): string {
	const said = indicators.map(({ quote }) => `- “${quote.replace(/\s+/g, ' ')}”`);
	const choices = options.map((option) => `[ ] ${option}`);
	return [
		topic,
		`From the note of ${dateOfService}:`,
		...said,
		question,
		...(choices.length > 0 ? choices : ['Answer in your own words:']),
	].join('\n');
}
