/** Whether a dotted code begins with one of the prefixes. */
export const startsWithAny = (code: string, prefixes: readonly string[]): boolean =>
	prefixes.some((p) => code.startsWith(p));
