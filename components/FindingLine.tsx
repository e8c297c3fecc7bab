import type { Finding } from '../engine/contract.ts';
import { Icon } from './icons.tsx';
import { severities } from './words.ts';

/** A finding in one paragraph: how serious, what, and where it is written. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
	const { word, icon } = severities[finding.severity];
	return (
		<span className={`finding ${finding.severity}`}>
			<Icon name={icon} />
			<span>
				<strong>{word}.</strong> {finding.says} <span className="cites">{finding.cites}</span>
			</span>
		</span>
	);
}
