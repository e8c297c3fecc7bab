import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { CodeSet } from '../../components/CodeSets.tsx';
import { Options } from '../../components/Options.tsx';
import type { Learned } from '../../engine/learn/lessons.ts';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { software } from '../../storage/events.ts';
import { countKept, forgetEverything, type Kept } from '../../storage/forget.ts';
import { learnsHere, readLearned, resetLearning, switchLearning } from '../../storage/learning.ts';
import { askAllAgain } from '../../storage/questions.ts';
import {
	readMarksQuestions,
	readMuted,
	readSingleKeys,
	saveMarksQuestions,
	saveReviewer,
	saveSingleKeys,
} from '../../storage/settings.ts';
import { useReviewer } from '../sidepanel/useReviewer.ts';
import { codeSets } from './codeSets.ts';
import { useOwnModel } from './useOwnModel.ts';
import { changeShortcuts, useShortcuts } from './useShortcuts.ts';
import { useSites } from './useSites.ts';

/** Wires the options page to permissions, policy, storage and the shipped code sets. */
export function App({ db }: { readonly db: Database }) {
	const { reviewer, fixed, roles, listed, problems, marksQuestions } = useReviewer(db);
	const { sites, revoke, offered, allow } = useSites(listed);
	const [marks, setMarks] = useState(true);
	const [single, setSingle] = useState(true);
	/** Pages mark what is open: they are told of what changes that here. */
	const tell = () => void ask('questions.changed', {}).catch(() => {});
	const ownModel = useOwnModel(db);
	const shortcuts = useShortcuts();
	const [sets, setSets] = useState<readonly CodeSet[]>([]);
	const [stored, setStored] = useState<Kept>();
	const [learning, setLearning] = useState<{ readonly learned: Learned | undefined; readonly on: boolean }>();
	const [muted, setMuted] = useState<readonly string[]>([]);
	useEffect(() => {
		const both = async () => ({ learned: await readLearned(db), on: await learnsHere(db) });
		const watch = liveQuery(both).subscribe(setLearning);
		return () => watch.unsubscribe();
	}, [db]);
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
	useEffect(() => {
		const watch = liveQuery(() => readMarksQuestions(db)).subscribe(setMarks);
		return () => watch.unsubscribe();
	}, [db]);
	useEffect(() => {
		const watch = liveQuery(() => readSingleKeys(db)).subscribe(setSingle);
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
			introduce={(who) => saveReviewer(db, who).then(tell)}
			muted={muted.length}
			unmute={() => askAllAgain(db, { by: reviewer ?? software, at: new Date().toISOString() }).then(tell)}
			learned={learning?.learned}
			learns={learning?.on ?? true}
			turnLearning={(on) => switchLearning(db, on, reviewer ?? software, new Date().toISOString())}
			resetLearning={() => resetLearning(db, reviewer ?? software, new Date().toISOString())}
			marks={{ on: marksQuestions ?? marks, fixed: marksQuestions !== undefined }}
			mark={(on) => saveMarksQuestions(db, on).then(tell)}
			keys={{ shortcuts, single, turnSingle: (on) => saveSingleKeys(db, on), change: changeShortcuts }}
			codeSets={sets}
			forget={async () => {
				await forgetEverything(db);
				setStored(await countKept(db));
			}}
		/>
	);
}
