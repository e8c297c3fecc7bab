/** What was worked out lately. Of the newest `most` nothing is lost; what is older goes many at a time. */
export function kept<V>(most: number) {
	let young = new Map<string, V>();
	let old = new Map<string, V>();
	return {
		get: (key: string): V | undefined => young.get(key) ?? old.get(key),
		set(key: string, value: V): void {
			if (young.size >= most) [old, young] = [young, new Map()];
			young.set(key, value);
		},
	};
}
