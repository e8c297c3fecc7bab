import { type RefObject, useEffect, useRef } from 'react';

/** Names of the page's highlights; the style sheet paints them. */
export const highlightNames = { plain: 'evidence', focus: 'evidence-focus' } as const;

interface Props {
	readonly text: string;
	readonly note: RefObject<HTMLPreElement | null>;
}

/** The note as it was read, in one text node: an offset into the text is an offset into the node. */
export function NoteView({ text, note }: Props) {
	const scroller = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another note begins at its top
	useEffect(() => {
		if (scroller.current) scroller.current.scrollTop = 0;
	}, [text]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard
		<section ref={scroller} className="note-text" aria-label="Note" tabIndex={0}>
			<pre ref={note}>{text}</pre>
		</section>
	);
}
