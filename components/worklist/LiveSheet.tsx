import { Sheet } from '../Sheet.tsx';
import type { Trust } from './TrustStrip.tsx';

interface Props {
	readonly trust: Trust;
	readonly turn: () => void;
	readonly close: () => void;
}

/** Asked before encounters go without a person, and before they no longer do. */
export function LiveSheet({ trust, turn, close }: Props) {
	const live = trust.state === 'live';
	return (
		<Sheet title={live ? 'Back to shadow mode?' : 'Go live?'} place="top" close={close}>
			<p className="sheet-note">{trust.says}</p>
			<p className="sheet-note">
				{live
					? 'Every encounter coded from now on goes to a person. What has gone stays as it is.'
					: 'Encounters coded from now on that no reason holds go without a person. The audit sample still comes to you, and live mode ends by itself when the sample or the bound fails.'}
			</p>
			<div className="acts">
				<span className="push" />
				<button type="button" className="button" onClick={close}>
					Leave it
				</button>
				<button type="button" className="button primary" data-first="" onClick={turn}>
					{live ? 'Back to shadow' : 'Go live'}
				</button>
			</div>
		</Sheet>
	);
}
