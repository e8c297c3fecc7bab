import type { Evidence } from '../engine/contract.ts';
import { isMeat, meatNames } from './words.ts';

/** What the note shows was done about a condition; only what is there is shown. */
export function Meat({ evidence }: { readonly evidence: readonly Evidence[] }) {
	const present = Object.entries(meatNames).filter(([role]) =>
		evidence.some((one) => isMeat(one.role) && one.role === role),
	);
	if (present.length === 0) return null;
	return (
		<span className="meat" title={present.map(([, name]) => name).join(', ')}>
			{present.map(([role, name]) => (
				<span key={role} className="chip">
					{name}
				</span>
			))}
		</span>
	);
}
