import type { Row } from '../release.ts';

/**
 * The child that says no more than its header ("Dilated cardiomyopathy, unspecified"), or -1.
 * Of several, the one that says "unspecified" most often; then code ending 9, then 0.
 */
export function unspecifiedChild(
	children: readonly Row[],
	title: (row: Row) => string,
	code: (row: Row) => string,
): Row {
	let best = -1;
	let bestScore = 0;
	for (const child of children) {
		const said = title(child).match(/\b(?:unspecified|NOS)\b/gi)?.length ?? 0;
		if (said === 0) continue;
		const score =
			said * 10 +
			(/9$/.test(code(child)) ? 2 : /0$/.test(code(child)) ? 1 : 0) -
			(/\bother\b/i.test(title(child)) ? 5 : 0);
		if (score > bestScore) {
			best = child;
			bestScore = score;
		}
	}
	return best;
}
