import type { Quoted } from './schema.ts';

/** Those whose words are exactly where they say; the others are stale and are not shown. */
export function standing<Q extends Quoted>(evidence: readonly Q[], text: string): readonly Q[] {
	return evidence.filter(({ start, end, quote }) => quote !== '' && text.slice(start, end) === quote);
}

/** The same words in an edited text: the occurrence nearest to where they stood. */
export function locate({ start, quote }: Quoted, text: string): Quoted | undefined {
	if (quote === '') return undefined;
	let best = -1;
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
		if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
		if (at > start) break;
	}
	return best < 0 ? undefined : { start: best, end: best + quote.length, quote };
}
