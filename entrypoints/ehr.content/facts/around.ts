import { documentsOutward } from './outward.ts';

/** Every document that this one may read, its own first: the field for diagnoses may stand in a frame beside the note's. */
export function documentsAround(): readonly Document[] {
	const outward = documentsOutward();
	const outermost = outward.at(-1) ?? document;
	return [...new Set([...outward, ...within(outermost)])];
}

function within(outer: Document): readonly Document[] {
	const inner = [...outer.querySelectorAll('iframe,frame')].flatMap(
		(frame) => (frame as HTMLIFrameElement).contentDocument ?? [],
	);
	return inner.flatMap((one) => [one, ...within(one)]);
}
