import { Icon } from '../icons.tsx';
import { number, percent } from './words.ts';

/** Whether autonomy has earned trust here, and by which numbers. */
export interface Trust {
	readonly state: 'shadow' | 'live' | 'fallen-back';
	/** Encounters reviewed, and of these the ones whose code set the reviewer left as it was. */
	readonly reviewed: number;
	readonly exact: number;
	/** Lower 95 % Wilson bound of the share. */
	readonly bound: number;
	readonly target: number;
	/** Live mode may be switched on. */
	readonly permitted: boolean;
	/** What is still needed, or why it fell back; plain words. */
	readonly says: string;
}

const states = {
	shadow: { word: 'Shadow mode', says: 'Everything goes to review' },
	live: { word: 'Live mode', says: 'Confident encounters go without a person' },
	'fallen-back': { word: 'Fallen back', says: 'Everything goes to review again' },
} as const;

interface Props {
	readonly trust: Trust;
	readonly goLive: (on: boolean) => void;
}

/** The state of trust in one line, with the switch that the numbers allow. */
export function TrustStrip({ trust, goLive }: Props) {
	const { state, reviewed, exact, bound, target, permitted } = trust;
	const { word, says } = states[state];
	const share = reviewed === 0 ? 0 : exact / reviewed;
	const live = state === 'live';
	return (
		<section className={`trust ${state}`} aria-label="Trust in autonomy">
			<span className="trust-state">
				<Icon name={state === 'fallen-back' ? 'warning' : 'shield'} />
				<strong>{word}</strong>
				<span className="quiet">{says}</span>
			</span>
			<dl>
				<div>
					<dt>Reviewed</dt>
					<dd className="num">{number(reviewed)}</dd>
				</div>
				<div>
					<dt>Exactly right</dt>
					<dd className="num">{reviewed === 0 ? 'None yet' : `${number(exact)} (${percent(share, 1)})`}</dd>
				</div>
				<div title="Lower end of the 95 % Wilson interval of the share">
					<dt>Lower bound</dt>
					<dd className="num">
						{percent(bound, 1)} <span className="quiet">{percent(target, 1)} needed</span>
					</dd>
				</div>
			</dl>
			<span className="trust-says">{trust.says}</span>
			<button
				type="button"
				className="button"
				aria-disabled={!live && !permitted ? true : undefined}
				title={!live && !permitted ? trust.says : undefined}
				onClick={() => (live || permitted) && goLive(!live)}
			>
				{live ? 'Back to shadow' : 'Go live'}
			</button>
		</section>
	);
}
