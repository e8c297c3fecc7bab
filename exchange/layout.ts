/** Puts the words of marked-up text into lines: one line a paragraph or list item, cells parted by bars. */
export class Layout {
	private readonly lines: string[] = [];
	private current = '';
	private bullet = '';
	private bars = 0;

	/** Adds words; white space counts as one blank, except where `kept`. */
	add(words: string, kept = false): void {
		if (kept) {
			const [first = '', ...more] = words.split(/\r\n?|\n/);
			this.put(first);
			for (const line of more) {
				this.line();
				this.put(line);
			}
		} else {
			const plain = words.replace(/\s+/g, ' ');
			this.put(this.current === '' || this.current.endsWith(' ') ? plain.trimStart() : plain);
		}
	}

	private put(words: string): void {
		if (words === '') return;
		if (words.trim() !== '' && this.bars > 0) {
			this.current = this.current.trim() === '' ? '' : `${this.current.trimEnd()} | `;
			this.bars = 0;
		}
		this.current += words;
	}

	/** A cell of a table row ends; empty cells leave no mark. */
	cell(): void {
		this.bars++;
	}

	line(): void {
		if (this.current.trim() !== '') {
			this.lines.push(`${this.bullet}${this.current.trimEnd()}`);
			this.bullet = '';
		}
		this.current = '';
		this.bars = 0;
	}

	item(): void {
		this.line();
		this.bullet = '- ';
	}

	/** An item without words leaves no mark. */
	itemEnd(): void {
		this.line();
		this.bullet = '';
	}

	blank(): void {
		this.line();
		if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
	}

	text(): string {
		this.line();
		return this.lines.join('\n').trim();
	}
}
