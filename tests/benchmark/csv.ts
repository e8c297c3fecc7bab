/** Rows of a CSV file by the names in its first line; fields may be quoted and hold line breaks. */
export function records(text: string): readonly Readonly<Record<string, string>>[] {
	const rows: string[][] = [[]];
	const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
	for (const [whole, raw = '', end] of text.replace(/^\uFEFF/, '').matchAll(field)) {
		if (whole === '') break;
		rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
		if (end !== ',') rows.push([]);
	}
	const [names = [], ...body] = rows.filter((row) => row.length > 0);
	return body.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}
