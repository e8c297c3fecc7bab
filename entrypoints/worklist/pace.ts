/** A count of coded encounters at a moment, in milliseconds. */
export interface Mark {
	readonly at: number;
	readonly done: number;
}

const kept = 40;
const enough = 3;

/** The marks with one more; a count that fell or stood still for long begins anew. */
export function marked(marks: readonly Mark[], next: Mark): readonly Mark[] {
	const last = marks.at(-1);
	if (last && next.done < last.done) return [next];
	if (last && next.done === last.done) return marks;
	return [...marks, next].slice(-kept);
}

/** Seconds for `left` more at the median of the rates between marks; undefined until there are some. */
export function secondsLeft(marks: readonly Mark[], left: number): number | undefined {
	const each = marks.slice(1).map(({ at, done }, index) => {
		const before = marks[index];
		return before ? (at - before.at) / (done - before.done) : 0;
	});
	if (each.length < enough) return undefined;
	const middle = each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0;
	return (middle * left) / 1000;
}
