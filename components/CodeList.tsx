import type { ReactNode } from 'react';

interface Props {
	readonly label: string;
	readonly select: (id: string) => void;
	/** A click on the marker of an undecided row. */
	readonly accept?: (id: string) => void;
	readonly children: ReactNode;
}

/** A listbox whose rows take the keyboard in turn; arrow keys are the page's (`useKeys`), clicks are caught here. */
export function CodeList({ label, select, accept, children }: Props) {
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are in the action registry
		<div
			role="listbox"
			tabIndex={-1}
			aria-label={label}
			className="list"
			onClick={({ target }) => {
				if (!(target instanceof Element)) return;
				const id = target.closest<HTMLElement>('[data-line]')?.dataset.line;
				if (!id) return;
				if (accept && target.closest('[data-accept]')) accept(id);
				else select(id);
			}}
		>
			{children}
		</div>
	);
}
