import { places } from './places.ts';

/** The trained table: for each piece of a word a row of `dim` small integers. */
export interface Table {
	readonly buckets: number;
	readonly dim: number;
	readonly rows: Int8Array;
}

/** A text as a direction: `dim` numbers, of length 1 together. */
export type Encode = (text: string) => Float64Array;

/** The encoder over its table. It adds up whole numbers, so that every machine comes to the same direction. */
export function encoder({ buckets, dim, rows }: Table): Encode {
	const placesOf = places(buckets);
	return (text) => {
		const sum = new Float64Array(dim);
		for (const place of placesOf(text)) {
			const from = place * dim;
			for (let i = 0; i < dim; i++) (sum[i] as number) += rows[from + i] as number;
		}
		let square = 0;
		for (const x of sum) square += x * x;
		const length = Math.sqrt(square) || 1;
		return sum.map((x) => x / length);
	};
}
