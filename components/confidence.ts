export interface Level {
	readonly word: 'High' | 'Medium' | 'Low';
	/** Bars out of three. */
	readonly bars: number;
}

const levels: readonly (Level & { readonly from: number })[] = [
	{ from: 0.85, word: 'High', bars: 3 },
	{ from: 0.65, word: 'Medium', bars: 2 },
	{ from: 0, word: 'Low', bars: 1 },
];

/** A word first; the number is there for whoever asks. */
export function level(confidence: number): Level {
	return levels.find(({ from }) => confidence >= from) ?? { word: 'Low', bars: 1 };
}
