export interface Site {
	readonly origin: string;
	/** Granted by policy or by the build: it cannot be taken back here. */
	readonly fixed: boolean;
}

interface Props {
	readonly sites: readonly Site[];
	readonly revoke: (origin: string) => void;
	/** Sites that IT has listed and nobody has allowed yet: the browser asks once for all of them. */
	readonly offered: readonly string[];
	readonly allow: (origins: readonly string[]) => void;
}

export function Sites({ sites, revoke, offered, allow }: Props) {
	return (
		<section aria-labelledby="sites">
			<h2 id="sites">Sites it may read</h2>
			{sites.length === 0 ? (
				<p>None yet. Open a chart and the side panel; it asks there, once for each site.</p>
			) : (
				<ul className="items">
					{sites.map(({ origin, fixed }) => (
						<li key={origin}>
							<span className="grow">{origin}</span>
							{fixed ? (
								<span className="quiet">Always allowed here</span>
							) : (
								<button
									type="button"
									className="button plain"
									aria-label={`Stop reading ${origin}`}
									onClick={() => revoke(origin)}
								>
									Stop reading
								</button>
							)}
						</li>
					))}
				</ul>
			)}
			{offered.length > 0 ? (
				<>
					<p>Your organization lets these be read too: {offered.join(', ')}.</p>
					<div className="line">
						<button type="button" className="button" onClick={() => allow(offered)}>
							{offered.length === 1 ? 'Allow it' : `Allow these ${offered.length} sites`}
						</button>
					</div>
				</>
			) : null}
		</section>
	);
}
