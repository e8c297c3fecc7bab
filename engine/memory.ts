/** The words of a note, as far as they are asked for. */
export interface Words {
	has(word: string): boolean;
}

interface Kept {
	readonly value: unknown;
	/** What was asked of the note's words, and the answers. */
	readonly asked: ReadonlyMap<string, boolean>;
}

/** So many answers, then those are let go that were not met again since as many before. */
const MOST = 20_000;
const none: Words = { has: () => false };

/**
 * What was worked out while earlier states of a note were read, held by the caller. An answer is given again only where
 * the question is the same and whatever it asked of the note's words is answered as before: it saves time and changes
 * nothing. Without one everything is worked out anew.
 */
export class Memory {
	#now = new Map<string, Kept>();
	#before = new Map<string, Kept>();

	/** `make` may depend on `key` and on what it asks of the words it is given, and on nothing else of the note. */
	recall<T>(key: string, make: (words: Words) => T, words: Words = none): T {
		const kept = this.#now.get(key) ?? this.#before.get(key);
		if (kept && stands(kept, words)) {
			this.#now.set(key, kept);
			return kept.value as T;
		}
		const asked = new Map<string, boolean>();
		const value = make({
			has(word) {
				const stands = words.has(word);
				asked.set(word, stands);
				return stands;
			},
		});
		if (this.#now.size >= MOST) {
			this.#before = this.#now;
			this.#now = new Map();
		}
		this.#now.set(key, { value, asked });
		return value;
	}
}

function stands({ asked }: Kept, words: Words): boolean {
	for (const [word, answer] of asked) if (words.has(word) !== answer) return false;
	return true;
}
