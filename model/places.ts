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

/** Words kept with their places; more are forgotten, all at once. */
const KEPT = 20_000;

/** Places of a text in a table of `buckets` rows: its words, their pieces, its pairs of neighbours. What it has met it keeps. */
export function places(buckets: number): (text: string) => readonly number[] {
	const known = new Map<string, readonly number[]>();
	const ofWord = (one: string) => {
		const met = known.get(one) ?? pieces(one).map((piece) => crc32(piece) % buckets);
		if (known.size > KEPT) known.clear();
		known.set(one, met);
		return met;
	};
	return (text) => {
		const words = wordsOf(text);
		const out = words.flatMap((one, i) => {
			const next = words[i + 1];
			return next === undefined ? ofWord(one) : [...ofWord(one), crc32(`${one} ${next}`) % buckets];
		});
		return out.length > 0 ? out : [0];
	};
}
