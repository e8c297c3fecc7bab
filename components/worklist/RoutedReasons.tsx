import type { Routed } from '../../storage/schema.ts';
import { Icon } from '../icons.tsx';

/** Why a person looks at this encounter, most serious first; or that nobody would have had to. */
export function RoutedReasons({ routed }: { readonly routed: Routed | undefined }) {
	if (!routed) return null;
	if (routed.decision === 'auto') {
		return (
			<section className="routed alone" aria-label="Routing">
				<p>
					<Icon name="shield" />
					{routed.mode === 'live'
						? 'This encounter has gone without a person. What you decide here is recorded as an audit.'
						: 'On its own, the software would have let this encounter go. In shadow mode you decide, and both are compared.'}
				</p>
			</section>
		);
	}
	return (
		<section className="routed" aria-labelledby="routed">
			<h2 id="routed">
				<Icon name="person" />
				Why you see this encounter
			</h2>
			<ol>
				{routed.reasons.map(({ id, says, codes }) => (
					<li key={`${id} ${says}`}>
						{codes
							.filter((code) => !says.includes(code))
							.map((code) => (
								<span key={code} className="code-chip num">
									{code}
								</span>
							))}
						{says}
					</li>
				))}
			</ol>
		</section>
	);
}
