import { dateWords } from './Header.tsx';

export interface CodeSet {
	readonly release: string;
	readonly from: string;
	readonly to: string;
	readonly provenance: string;
	/** Billable codes. */
	readonly billable: number | undefined;
	readonly sources: number;
}

export function CodeSets({ sets }: { readonly sets: readonly CodeSet[] }) {
	return (
		<section aria-labelledby="sets">
			<h2 id="sets">ICD-10-CM code sets</h2>
			<p>The date of service chooses the code set.</p>
			<ul className="items">
				{sets.map((set) => (
					<li key={set.release}>
						<strong>{set.release}</strong>
						<span className="grow num">
							{dateWords(set.from)} to {dateWords(set.to)}
						</span>
						{set.billable === undefined ? null : (
							<span className="quiet num">{set.billable.toLocaleString('en-US')} billable codes</span>
						)}
						<span className="wide">{set.provenance}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
