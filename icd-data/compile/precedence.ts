import type { Draft } from './draft.ts';
import type { Rows } from './rows.ts';

const key = (d: Draft): string => [...new Set(d.phrase.required)].sort().join(' ');

/**
 * Same words, different codes: what the index says itself wins over what a reference leads to, and over an
 * inclusion term of another branch, which is only true below its own title ("Meningitis" in Lyme disease).
 */
export function byPrecedence(
	rows: Rows,
	own: readonly Draft[],
	cross: readonly Draft[],
): { readonly kept: Draft[]; readonly overruled: number } {
	const direct = new Set(own.filter((d) => d.source !== 'neoplasm' && d.source !== 'drug').map(key));
	const index = new Map<string, number[]>();
	for (const d of own) if (d.source === 'index') index.set(key(d), [...(index.get(key(d)) ?? []), d.row]);
	const related = (a: number, b: number) => within(rows, a, b) || within(rows, b, a);
	const foreign = (d: Draft) => {
		const known = d.source === 'inclusion' ? index.get(key(d)) : undefined;
		return known !== undefined && !known.some((row) => related(row, d.row));
	};
	const kept = [...own.filter((d) => !foreign(d)), ...cross.filter((d) => !direct.has(key(d)))];
	return { kept, overruled: own.length + cross.length - kept.length };
}

const within = (rows: Rows, row: number, top: number): boolean => row >= top && row < (rows.end[top] as number);
