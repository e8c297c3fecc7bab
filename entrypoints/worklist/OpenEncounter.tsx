import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { StateCard } from '../../components/StateCard.tsx';
import type { WorklistDeeds } from '../../components/worklist/deeds.ts';
import { EncounterView } from '../../components/worklist/EncounterView.tsx';
import type { Database } from '../../storage/database.ts';
import { openedRow } from '../../storage/opened.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { useReview } from '../sidepanel/useReview.ts';
import { reviewDeeds } from './reviewDeeds.ts';
import { visit } from './useHash.ts';

interface Props {
	readonly db: Database;
	readonly encounter: string;
	readonly reviewer: Reviewer;
	readonly tour: readonly string[];
	readonly row: WorklistRow | undefined;
	readonly worklist: WorklistDeeds;
}

const back = () => visit({ at: 'queue' });

/** Wires an open encounter to storage and to the note beside it. */
export function OpenEncounter({ db, encounter, reviewer, tour, row, worklist }: Props) {
	const review = useReview(db, encounter);
	const note = useRef<HTMLPreElement>(null);
	const newest = useRef({ review, reviewer });
	useLayoutEffect(() => {
		newest.current = { review, reviewer };
	});
	const deeds = useMemo(
		() => reviewDeeds({ db, key: encounter, now: () => newest.current, note: () => note.current }),
		[db, encounter],
	);
	useEffect(() => {
		void openedRow(db, encounter, new Date().toISOString());
	}, [db, encounter]);
	if (review === undefined) return <main />;
	if (review === null) {
		return (
			<main className="lone">
				<StateCard
					icon="note"
					title="This encounter is not stored here"
					action={
						<button type="button" className="button primary" onClick={back}>
							Back to the worklist
						</button>
					}
				>
					<p>It may have been deleted in the options, or the address is of another browser profile.</p>
				</StateCard>
			</main>
		);
	}
	return <EncounterView {...{ review, row, tour, deeds, worklist, back, note }} routed={review.routed} />;
}
