/** Code prefixes with their dot; `except` takes codes out again. */
export interface Prefixes {
	readonly prefixes: readonly string[];
	readonly except?: readonly string[];
}

export const under = (code: string, prefixes: readonly string[]): boolean => prefixes.some((p) => code.startsWith(p));

export const within = (code: string, group: Prefixes): boolean =>
	under(code, group.prefixes) && !under(code, group.except ?? []);

/** The first group that holds a code. */
export const groupOf = <T extends Prefixes>(code: string, groups: readonly T[]): T | undefined =>
	groups.find((g) => within(code, g));
