import { placeOfPair, placesOf, wordsOf } from './places.ts';

/** The trained table: for each piece of a word a row of `dim` small integers. */
export interface Table {
	readonly buckets: number;
	readonly dim: number;
	readonly rows: Int8Array;
}

/** A text as a direction: `dim` numbers, of length 1 together. */
export type Encode = (text: string) => Float64Array;

/** Words kept with the sum of their rows; more are forgotten, all at once. */
const KEPT = 20_000;

/** The encoder over its table. It adds up whole numbers, so that every machine comes to the same direction. */
export function encoder({ buckets, dim, rows }: Table): Encode {
	const add = (sum: Int32Array, place: number) => {
		const from = place * dim;
		for (let i = 0; i < dim; i++) (sum[i] as number) += rows[from + i] as number;
	};
	const met = new Map<string, Int32Array>();
	const ofWord = (one: string): Int32Array => {
		const known = met.get(one);
		if (known) return known;
		const sum = new Int32Array(dim);
		for (const place of placesOf(one, buckets)) add(sum, place);
		if (met.size > KEPT) met.clear();
		met.set(one, sum);
		return sum;
	};
	return (text) => {
		const words = wordsOf(text);
		const sum = new Int32Array(dim);
		if (words.length === 0) add(sum, 0);
		for (const [at, one] of words.entries()) {
			const own = ofWord(one);
			for (let i = 0; i < dim; i++) (sum[i] as number) += own[i] as number;
			const next = words[at + 1];
			if (next !== undefined) add(sum, placeOfPair(one, next, buckets));
		}
		let square = 0;
		for (const x of sum) square += x * x;
		const length = Math.sqrt(square) || 1;
		return Float64Array.from(sum, (x) => x / length);
	};
}
