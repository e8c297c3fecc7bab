import { useMemo, useState } from 'react';
import { FirstRun } from '../../components/FirstRun.tsx';
import { BatchBar } from '../../components/worklist/BatchBar.tsx';
import { QueueView } from '../../components/worklist/QueueView.tsx';
import { Shell } from '../../components/worklist/Shell.tsx';
import { useDrop } from '../../components/worklist/useDrop.ts';
import { useQueue } from '../../components/worklist/useQueue.ts';
import type { Database } from '../../storage/database.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { saveReviewer } from '../../storage/settings.ts';
import { useReviewer } from '../sidepanel/useReviewer.ts';
import { AutonomyPlace } from './AutonomyPlace.tsx';
import { DashboardPlace } from './DashboardPlace.tsx';
import { OpenEncounter } from './OpenEncounter.tsx';
import { queueDeeds } from './queueDeeds.ts';
import { namesOf } from './reasons.ts';
import { Trusted } from './Trusted.tsx';
import { useBatch } from './useBatch.ts';
import { usePlace } from './useHash.ts';
import { useRows } from './useRows.ts';
import { useSite } from './useSite.ts';
import { useTour } from './useTour.ts';

const noRows: readonly WorklistRow[] = [];

/** Wires the worklist page to storage and to the other contexts. */
export function App({ db }: { readonly db: Database }) {
	const place = usePlace();
	const { reviewer, roles } = useReviewer(db);
	const rows = useRows(db);
	const { batch, left } = useBatch(db, rows ?? noRows);
	const queue = useQueue(rows ?? noRows);
	const reasonNames = useMemo(() => namesOf(rows ?? noRows), [rows]);
	const [deeds] = useState(() => queueDeeds(db));
	const dropping = useDrop((files) => void deeds.importFiles(files));
	const site = useSite(db, rows ?? noRows);
	const tour = useTour(place, queue.shown);
	if (reviewer === undefined || rows === undefined || site === undefined)
		return (
			<p className="lone" role="status">
				Opening the worklist…
			</p>
		);
	if (reviewer === null)
		return (
			<main className="lone">
				<FirstRun save={(who) => void saveReviewer(db, who)} roles={roles} />
			</main>
		);
	if (place.at === 'encounter') {
		const row = rows.find(({ key }) => key === place.key);
		return <OpenEncounter key={place.key} {...{ db, reviewer, tour, row }} encounter={place.key} worklist={deeds} />;
	}
	const strips = (
		<>
			<Trusted {...{ db, site, reviewer }} />
			{batch ? (
				<BatchBar
					batch={batch}
					left={left}
					pause={(on) => void deeds.pause(on)}
					cancel={() => void deeds.cancel()}
					close={() => void deeds.closeBatch()}
				/>
			) : null}
		</>
	);
	return (
		<Shell page={place.at} dropping={dropping} openOptions={deeds.openOptions} strips={strips}>
			{place.at === 'queue' ? <QueueView {...{ queue, batch, reasonNames, deeds }} total={rows.length} /> : null}
			{place.at === 'dashboard' ? <DashboardPlace {...{ db, rows }} target={site.terms.target} /> : null}
			{place.at === 'settings' ? <AutonomyPlace {...{ db, site, reviewer }} /> : null}
		</Shell>
	);
}
