/** What the text of a "see" or "see also" asks for. */
export type Reading =
	| { readonly kind: 'category'; readonly code: string }
	| { readonly kind: 'condition' }
	| { readonly kind: 'table of drugs' }
	/** "Injury, by site": there is no one place to go to. `column` is that of the Neoplasm Table, else 0. */
	| { readonly kind: 'bySite'; readonly column: number }
	| { readonly kind: 'path'; readonly path: string; readonly column: number };

const columns: readonly (readonly [RegExp, number])[] = [
	[/\b(?:secondary|metastatic)\b/, 3],
	[/\bmalignant\b/, 2],
	[/\bin situ\b/, 4],
	[/\bbenign\b/, 5],
	[/\buncertain behavior\b/, 6],
	[/\bunspecified behavior\b/, 7],
];

export function readReference(text: string): Reading {
	const code = /^(?:sub)?categor(?:y|ies) ([A-Z][0-9A-Z.]+)/i.exec(text)?.[1];
	if (code) return { kind: 'category', code };
	if (/^condition$/i.test(text)) return { kind: 'condition' };
	if (/^table of drugs/i.test(text)) return { kind: 'table of drugs' };
	const column = /^neoplasm/i.test(text) ? (columns.find(([pattern]) => pattern.test(text))?.[1] ?? 0) : 0;
	if (/\bby (?:site|type|drug|specific|cause|organ|region)\b/i.test(text)) return { kind: 'bySite', column };
	const path = column > 0 ? columns.reduce((t, [pattern]) => t.replace(pattern, ''), text) : text;
	return { kind: 'path', path, column };
}
