import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { Database } from '../../storage/database.ts';
import { managedPolicy } from '../../storage/managed.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { readReviewer } from '../../storage/settings.ts';

export interface Who {
	/** Undefined while it is looked up, null when nobody has said so. */
	readonly reviewer: Reviewer | null | undefined;
	/** Set by managed policy, which wins. */
	readonly fixed: boolean;
	/** What of the policy could not be used. */
	readonly problems: readonly string[];
}

/** Who reviews on this profile. */
export function useReviewer(db: Database): Who {
	const [policy, setPolicy] = useState<Awaited<ReturnType<typeof managedPolicy>>>();
	const [stored, setStored] = useState<Reviewer | null>();
	useEffect(() => {
		managedPolicy().then(setPolicy);
	}, []);
	useEffect(() => {
		const watch = liveQuery(() => readReviewer(db)).subscribe({
			next: (who) => setStored(who ?? null),
			error: () => setStored(null),
		});
		return () => watch.unsubscribe();
	}, [db]);
	const fixed = policy?.reviewer !== undefined;
	const reviewer = policy === undefined ? undefined : (policy.reviewer ?? stored);
	return { reviewer, fixed, problems: policy?.problems ?? [] };
}
