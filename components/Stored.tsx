import { useRef, useState } from 'react';

export interface Counts {
	readonly encounters: number;
	readonly decisions: number;
}

interface Props {
	readonly counts: Counts | undefined;
	readonly forget: () => Promise<void>;
}

const many = (count: number, one: string) => `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

/** What is kept on this device, and its end. Asked twice, for it cannot be undone. */
export function Stored({ counts, forget }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [said, say] = useState('');
	const none = !counts || counts.encounters + counts.decisions === 0;
	const confirm = () => {
		dialog.current?.close();
		forget().then(
			() => say('Deleted'),
			() => say('Not deleted. Close the side panel and try again.'),
		);
	};
	return (
		<section aria-labelledby="stored">
			<h2 id="stored">Stored on this device</h2>
			<p>
				{counts
					? `${many(counts.encounters, 'encounter')} with ${many(counts.decisions, 'decision')}, in this browser profile.`
					: ' '}
			</p>
			<div className="line">
				<button
					type="button"
					className="button danger"
					aria-disabled={none || undefined}
					title={none ? 'Nothing is stored' : undefined}
					onClick={() => none || dialog.current?.showModal()}
				>
					Delete all encounters
				</button>
				<span className="said" role="status">
					{said}
				</span>
			</div>
			<dialog ref={dialog} className="sheet confirm" aria-labelledby="forget-title">
				<div className="sheet-body">
					<h2 id="forget-title">Delete {counts ? many(counts.encounters, 'encounter') : 'all encounters'}?</h2>
					<p className="warning">Notes, codes and every recorded decision go for good. Your name and the sites stay.</p>
					<div className="line">
						<button type="button" className="button" onClick={() => dialog.current?.close()}>
							Keep
						</button>
						<button type="button" className="button danger" onClick={confirm}>
							Delete
						</button>
					</div>
				</div>
			</dialog>
		</section>
	);
}
