/** Routing reasons from the most to the least serious, with a few words for the list. */
const reasons: readonly (readonly [id: string, words: string])[] = [];

export const reasonNames: ReadonlyMap<string, string> = new Map(reasons);
export const reasonOrder: ReadonlyMap<string, number> = new Map(reasons.map(([id], index) => [id, index]));
