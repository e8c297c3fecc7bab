import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import { AutonomyPage } from '../../components/worklist/AutonomyPage.tsx';
import { highRisk } from '../../engine/tables/groups.ts';
import { ask } from '../../messaging/send.ts';
import { readHead } from '../../storage/audit.ts';
import { saveAutonomy } from '../../storage/autonomy.ts';
import type { Database } from '../../storage/database.ts';
import type { Reviewer } from '../../storage/schema.ts';
import type { Site } from '../offscreen/site.ts';
import { auditDeeds } from './auditDeeds.ts';

const groups = highRisk.map(({ id, label }) => ({ id: `high-risk-${id}`, name: label }));

/** Wires the autonomy page to the stored policy and to the audit log. */
export function AutonomyPlace({
	db,
	site,
	reviewer,
}: {
	readonly db: Database;
	readonly site: Site;
	readonly reviewer: Reviewer;
}) {
	const [entries, setEntries] = useState<number>();
	useEffect(() => {
		const watch = liveQuery(() => readHead(db)).subscribe((head) => setEntries(head?.count ?? 0));
		return () => watch.unsubscribe();
	}, [db]);
	const audit = useMemo(() => auditDeeds(db, reviewer), [db, reviewer]);
	const { leastConfidence, leastTogether, shortNote, mostAlike, leastReviews, auditEvery, holding } = site.policy;
	const { target, least } = site.terms;
	return (
		<AutonomyPage
			policy={{
				values: { leastConfidence, leastTogether, shortNote, mostAlike, leastReviews, auditEvery, target, least },
				off: site.groupsOff,
				groups,
				softHolds: holding.length > 0,
				save: async (values, groupsOff, softHolds) => {
					const changed = { ...values, groupsOff: [...groupsOff], holding: softHolds ? ['*'] : [] };
					await saveAutonomy(db, changed, reviewer, new Date().toISOString());
					await ask('queue.wake', {}).catch(() => {});
				},
			}}
			entries={entries}
			audit={audit}
		/>
	);
}
