/** Which hand the patient is said to prefer. */
export type Handed = 'left' | 'both' | undefined;

const left = /\bleft[- ]?handed\b|\bleft[- ]?hand[- ]?dominant\b|\bleft[- ]dominant\b|\bLHD\b/i;
const both = /\bambidextrous\b/i;

export const handedIn = (text: string): Handed => (both.test(text) ? 'both' : left.test(text) ? 'left' : undefined);
