export interface Said {
	readonly words: string;
	readonly turn: number;
	/** Also for the eye: nothing else on screen has changed. */
	readonly seen: boolean;
}

/** Says what happened; the same words a second time are a new node, and are said again. */
export function Announcer({ words, turn, seen }: Said) {
	return (
		<div className={seen ? 'notice' : 'hidden'} role="status" aria-live="polite">
			<span key={turn}>{words}</span>
		</div>
	);
}
