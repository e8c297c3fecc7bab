import { useState } from 'react';
import { Key } from './Key.tsx';
import { Sheet } from './Sheet.tsx';
import { rejectReasons } from './words.ts';

interface Props {
	readonly code: string;
	readonly title: string;
	readonly reject: (reason: string) => void;
	readonly close: () => void;
}

/** One key gives a reason: 1 to 6; whoever has another one writes it. */
export function RejectSheet({ code, title, reject, close }: Props) {
	const [own, setOwn] = useState('');
	const keyed = (event: React.KeyboardEvent<HTMLDivElement>) => {
		const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.reasons button')];
		const at = buttons.indexOf(document.activeElement as HTMLElement);
		const reason = event.target instanceof HTMLInputElement ? undefined : rejectReasons[Number(event.key) - 1];
		if (reason) {
			event.preventDefault();
			reject(reason);
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			buttons[(at + step + buttons.length) % buttons.length]?.focus();
		}
	};
	return (
		<Sheet title={`Reject ${code}`} close={close}>
			<p className="sheet-note">{title}</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside */}
			<div onKeyDown={keyed}>
				<ul className="reasons">
					{rejectReasons.map((reason, index) => (
						<li key={reason}>
							<button
								type="button"
								data-first={index === 0 ? '' : undefined}
								aria-keyshortcuts={String(index + 1)}
								onClick={() => reject(reason)}
							>
								<Key>{index + 1}</Key>
								{reason}
							</button>
						</li>
					))}
				</ul>
				<form
					className="own"
					onSubmit={(event) => {
						event.preventDefault();
						if (own.trim()) reject(own.trim());
					}}
				>
					<input
						className="input"
						aria-label="Another reason"
						placeholder="Another reason"
						value={own}
						maxLength={300}
						onChange={(event) => setOwn(event.target.value)}
					/>
					<button type="submit" className="button" aria-disabled={own.trim() ? undefined : true}>
						Reject
					</button>
				</form>
			</div>
		</Sheet>
	);
}
