import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icons.tsx';

interface Props {
	readonly title: string;
	readonly place?: 'top' | 'bottom';
	readonly close: () => void;
	readonly children: ReactNode;
}

/** A modal sheet inside the panel. The native dialog keeps the keyboard inside and closes on Escape; `data-first` opens with it. Where nobody has put the keyboard elsewhere by then, it goes back to where it was. */
export function Sheet({ title, place = 'bottom', close, children }: Props) {
	const ref = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		const dialog = ref.current;
		const before = document.activeElement;
		if (dialog && !dialog.open) dialog.showModal();
		dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
		return () => {
			dialog?.close();
			const { activeElement: now, body } = document;
			if ((now === null || now === body) && before instanceof HTMLElement) before.focus({ preventScroll: true });
		};
	}, []);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button do the same
		<dialog
			ref={ref}
			className={`sheet at-${place}`}
			aria-labelledby={id}
			onCancel={(event) => {
				event.preventDefault();
				close();
			}}
			onClick={(event) => {
				if (event.target === event.currentTarget) close();
			}}
		>
			<div className="sheet-body">
				<div className="sheet-head">
					<h2 id={id}>{title}</h2>
					<button type="button" className="button plain bare" aria-label="Close" title="Close (Esc)" onClick={close}>
						<Icon name="cross" />
					</button>
				</div>
				{children}
			</div>
		</dialog>
	);
}
