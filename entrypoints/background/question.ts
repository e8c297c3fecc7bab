import type { Question } from '../../messaging/catalogue.ts';

/** What a question needs to be told; a prompt has it, and so has what was told already. */
export type Asked = {
	readonly [K in keyof Question]: Question[K] extends readonly (infer T)[] ? readonly T[] : Question[K];
};

/** A question as it is told to a page. */
export const shown = ({ id, topic, question, options, indicators }: Asked): Question => ({
	id,
	topic,
	question,
	options: [...options],
	indicators: indicators.map(({ start, end, quote }) => ({ start, end, quote })),
});
