import { StateCard } from '../StateCard.tsx';

interface Props {
	/** Encounters that are there, whatever the filter. */
	readonly total: number;
	readonly pick: () => void;
	readonly clear: () => void;
}

/** An empty list says why it is empty and what to do. */
export function EmptyQueue({ total, pick, clear }: Props) {
	if (total > 0) {
		return (
			<StateCard
				icon="search"
				title="No encounter passes the filter"
				action={
					<button type="button" className="button" onClick={clear}>
						Show all {total.toLocaleString('en-US')}
					</button>
				}
			>
				<p>Take a word out of the search, or choose another state.</p>
			</StateCard>
		);
	}
	return (
		<StateCard
			icon="upload"
			title="No encounters yet"
			action={
				<button type="button" className="button primary" onClick={pick}>
					Choose files
				</button>
			}
		>
			<p>
				Drop files anywhere on this page: text, NDJSON, FHIR R4 JSON or C-CDA XML, as many as you like. They are coded
				on this device, the uncertain ones come to you with the reason.
			</p>
			<p>Charts that you open with the side panel appear here too.</p>
		</StateCard>
	);
}
