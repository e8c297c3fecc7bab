/** A file of the classification that cannot be read: names the file, the line and what was expected there. */
export class SourceError extends Error {
	constructor(
		readonly file: string,
		readonly line: number,
		readonly expected: string,
		readonly found?: string,
	) {
		super(`${file}, line ${line}: expected ${expected}${found === undefined ? '' : `, found ${found}`}`);
		this.name = 'SourceError';
	}
}
