const word = /[a-z0-9]+(?:'[a-z]+)?|[+/&%<>]/g;

/** Words as the encoder was trained on them: small letters and digits, without accents or punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

const remainders = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c;
});

/** CRC-32 of an ASCII string: the hash of training, so that a piece has the same place here and there. */
export function crc32(text: string): number {
	let c = 0xffffffff;
	for (let i = 0; i < text.length; i++) c = (remainders[(c ^ text.charCodeAt(i)) & 0xff] as number) ^ (c >>> 8);
	return (c ^ 0xffffffff) >>> 0;
}

/** Lengths of the pieces of a word. */
const sizes = [3, 4, 5];

function pieces(one: string): string[] {
	const framed = `<${one}>`;
	if (one.length <= 2) return [framed];
	return [
		framed,
		...sizes.flatMap((n) =>
			Array.from({ length: Math.max(0, framed.length - n + 1) }, (_, i) => framed.slice(i, i + n)),
		),
	];
}

/** Places of one word in a table of `buckets` rows: itself and its pieces. */
export const placesOf = (one: string, buckets: number): number[] => pieces(one).map((piece) => crc32(piece) % buckets);

/** Place of two neighbouring words. */
export const placeOfPair = (one: string, next: string, buckets: number): number => crc32(`${one} ${next}`) % buckets;
