import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { CodeSet } from '../../components/CodeSets.tsx';
import { Options } from '../../components/Options.tsx';
import type { Database } from '../../storage/database.ts';
import { countKept, forgetEverything, type Kept } from '../../storage/forget.ts';
import { readMuted, saveReviewer, unmuteTopics } from '../../storage/settings.ts';
import { useReviewer } from '../sidepanel/useReviewer.ts';
import { codeSets } from './codeSets.ts';
import { useOwnModel } from './useOwnModel.ts';
import { useSites } from './useSites.ts';

/** Wires the options page to permissions, policy, storage and the shipped code sets. */
export function App({ db }: { readonly db: Database }) {
	const { reviewer, fixed, roles, listed, problems } = useReviewer(db);
	const { sites, revoke, offered, allow } = useSites(listed);
	const ownModel = useOwnModel(db);
	const [sets, setSets] = useState<readonly CodeSet[]>([]);
	const [stored, setStored] = useState<Kept>();
	const [muted, setMuted] = useState<readonly string[]>([]);
	useEffect(() => {
		codeSets().then(setSets, () => setSets([]));
	}, []);
	useEffect(() => {
		const watch = liveQuery(() => countKept(db)).subscribe(setStored);
		return () => watch.unsubscribe();
	}, [db]);
	useEffect(() => {
		const watch = liveQuery(() => readMuted(db)).subscribe(setMuted);
		return () => watch.unsubscribe();
	}, [db]);
	if (reviewer === undefined)
		return (
			<p className="lone" role="status">
				Opening the options…
			</p>
		);
	return (
		<Options
			{...{ sites, revoke, offered, allow, roles, stored, problems, ownModel }}
			reviewer={reviewer ?? undefined}
			reviewerFixed={fixed}
			introduce={(who) => saveReviewer(db, who)}
			muted={muted.length}
			unmute={() => unmuteTopics(db)}
			codeSets={sets}
			forget={async () => {
				await forgetEverything(db);
				setStored(await countKept(db));
			}}
		/>
	);
}
