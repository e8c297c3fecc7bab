import type { Body, Reply } from '../../../messaging/catalogue.ts';

/** One code to be put into the chart, and the chart that it belongs to. */
export type Order = Body<'code.write'>;
export type Done = Reply<'code.write'>;
export type Why = NonNullable<Done['why']>;

export const needsYou = (why: Why): Done => ({ outcome: 'needs-you', why });
export const refused = (why: Why): Done => ({ outcome: 'refused', why });
