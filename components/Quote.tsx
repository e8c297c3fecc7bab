import type { Quoted } from '../storage/schema.ts';
import { quoteOf } from './quote.ts';

/** The sentence of the note that proves a code, its words marked. Nothing when the words have changed. */
export function Quote({ text, evidence }: { readonly text: string; readonly evidence: readonly Quoted[] }) {
	const pieces = quoteOf(text, evidence);
	let at = 0;
	return (
		<span className="quote">
			{pieces.length === 0 ? <span className="quiet">These words have changed in the note.</span> : null}
			{pieces.map((piece) => {
				const key = at;
				at += piece.text.length;
				return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
			})}
		</span>
	);
}
