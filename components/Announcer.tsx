/** Says what happened to whoever cannot see it; the same words a second time are a new node, and are said again. */
export function Announcer({ words, turn }: { readonly words: string; readonly turn: number }) {
	return (
		<div className="hidden" role="status" aria-live="polite">
			<span key={turn}>{words}</span>
		</div>
	);
}
