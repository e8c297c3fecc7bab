export type Holder = Text | HTMLTextAreaElement;

/** `text[start, end)` is `node`'s text from `offset`, unit for unit. */
export interface Segment {
	readonly start: number;
	end: number;
	readonly node: Holder;
	readonly offset: number;
}

/** Normalised text of a note and where in the page each of its units comes from; units of ours come from nowhere. */
export interface TextMap {
	readonly text: string;
	readonly segments: readonly Segment[];
}

export interface Place {
	readonly node: Holder;
	readonly offset: number;
}

/** Writes a map from left to right; breaks and spaces wait until something follows them. */
export class MapWriter {
	#parts: string[] = [];
	#length = 0;
	#segments: Segment[] = [];
	#lines = 0;
	#gap: { node: Text; offset: number } | undefined;

	/** At least `lines` line ends before what follows. */
	breakLine(lines: number): void {
		if (lines === 0) return;
		this.#lines = Math.max(this.#lines, lines);
		this.#gap = undefined;
	}

	/** One line end more, as a `<br>` makes; never more than a blank line. */
	endLine(): void {
		this.breakLine(Math.min(this.#lines + 1, 2));
	}

	/** One space of the page, unless it would stand at an edge of a line. */
	space(node: Text, offset: number): void {
		if (this.#lines === 0 && this.#length > 0) this.#gap ??= { node, offset };
	}

	/** Words of the page, unit for unit; `shown` may differ in kind of space but not in length. */
	put(node: Holder, offset: number, shown: string): void {
		if (shown === '') return;
		this.#before();
		this.#mapped(node, offset, shown);
	}

	/** Words of ours, such as a section's label. */
	add(words: string): void {
		this.#before();
		this.#write(words);
	}

	finish(): TextMap {
		return { text: this.#parts.join(''), segments: this.#segments };
	}

	#before(): void {
		if (this.#length > 0 && this.#lines > 0) this.#write('\n'.repeat(this.#lines));
		else if (this.#gap) this.#mapped(this.#gap.node, this.#gap.offset, ' ');
		this.#lines = 0;
		this.#gap = undefined;
	}

	#mapped(node: Holder, offset: number, shown: string): void {
		const last = this.#segments.at(-1);
		const start = this.#length;
		this.#write(shown);
		const follows = last?.node === node && last.end === start && last.offset + (start - last.start) === offset;
		if (follows) last.end = this.#length;
		else this.#segments.push({ start, end: this.#length, node, offset });
	}

	#write(words: string): void {
		this.#parts.push(words);
		this.#length += words.length;
	}
}
