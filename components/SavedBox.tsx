import { type ReactNode, startTransition, useOptimistic } from 'react';

interface Props {
	readonly on: boolean;
	readonly fixed?: boolean;
	readonly save: (on: boolean) => Promise<void>;
	/** What the status line says when it is stored. */
	readonly saved: (on: boolean) => string;
	readonly say: (words: string) => void;
	readonly children: ReactNode;
}

/** A box that is stored as soon as it is ticked; it shows what was asked for until storing has failed. */
export function SavedBox({ on, fixed, save, saved, say, children }: Props) {
	const [shown, show] = useOptimistic(on);
	const turn = (asked: boolean) =>
		startTransition(async () => {
			show(asked);
			await save(asked).then(
				() => say(saved(asked)),
				() => say('Not saved. Try again.'),
			);
		});
	return (
		<label className="check">
			<input type="checkbox" checked={shown} disabled={fixed} onChange={({ target }) => turn(target.checked)} />
			{children}
		</label>
	);
}
