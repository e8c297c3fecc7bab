/** Nearer to each other than this, two notes of one kind are equally sure. */
const nearby = 15;

interface Sure {
	readonly score: number;
	readonly editable: boolean;
}

/** Whether the better of two notes is too little better to be taken for the one that is meant. */
export function rivals(best: Sure, other: Sure): boolean {
	return best.editable === other.editable && best.score - other.score < nearby;
}
