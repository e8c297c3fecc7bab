export type Row = readonly (string | number)[];
const line = (row: Row): string => `| ${row.join(' | ')} |`;

/** A Markdown table. */
export const grid = (head: Row, rows: readonly Row[]): string =>
	[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

export const three = (value: number): string => value.toFixed(3);
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A page with words in the place that is marked for them, by the command that writes it. */
export function placed(page: string, name: string, command: string, words: string): string {
	const from = `<!-- ${name}: written by ${command} -->`;
	const to = `<!-- /${name} -->`;
	const [before, rest] = page.split(from);
	const after = rest?.split(to)[1];
	if (before === undefined || after === undefined) throw new Error(`expected ${from} and ${to}`);
	return `${before}${from}\n${words}\n${to}${after}`;
}
