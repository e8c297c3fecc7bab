/** A note's word sequences in 64 numbers: tells how alike two notes are without keeping a word of them. */
export type Sketch = readonly number[];

const hashes = 64;
/** Words in a row that make one piece. */
const run = 5;

/** 32-bit hash of a text (FNV-1a with a final mix). */
function hash32(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	return (h ^ (h >>> 13)) >>> 0;
}

/** Multipliers and offsets of the hash family; odd, fixed, so that sketches of years ago compare. */
const family = Array.from({ length: hashes }, (_, i) => ({
	by: (hash32(`by ${i}`) | 1) >>> 0,
	plus: hash32(`plus ${i}`),
}));

/** Min-hash sketch of the runs of five words (Broder 1997); digits and case count for nothing but their place. */
export function sketchOf(text: string): Sketch {
	const words =
		text
			.toLowerCase()
			.replace(/\d+/g, '0')
			.match(/[\p{L}0]+/gu) ?? [];
	const runs = Math.max(1, words.length - run + 1);
	const least = new Array<number>(hashes).fill(0xffffffff);
	for (let at = 0; at < runs; at++) {
		const piece = hash32(words.slice(at, at + run).join(' '));
		for (const [i, { by, plus }] of family.entries()) {
			const value = (Math.imul(piece, by) + plus) >>> 0;
			if (value < (least[i] ?? 0)) least[i] = value;
		}
	}
	return least;
}

/** Share of word runs that two notes have in common, 0 to 1, as the sketches estimate it (standard error about 0.06). */
export function similarity(one: Sketch, other: Sketch): number {
	if (one.length !== other.length || one.length === 0) return 0;
	return one.filter((value, i) => value === other[i]).length / one.length;
}
