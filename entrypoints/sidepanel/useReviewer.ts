import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import type { Database } from '../../storage/database.ts';
import { managedPolicy } from '../../storage/managed.ts';
import { readPolicy } from '../../storage/policy.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { readReviewer, saveReviewer } from '../../storage/settings.ts';
import { readAdapters } from '../ehr.content/sites/read-adapters.ts';

export interface Who {
	/** Undefined while it is looked up, null when nobody has said so. */
	readonly reviewer: Reviewer | null | undefined;
	/** Set by managed policy, which wins. */
	readonly fixed: boolean;
	/** Those that may be chosen, where IT has said so. */
	readonly roles: readonly string[] | undefined;
	/** Origins that IT has listed; undefined where it has not. */
	readonly listed: readonly string[] | undefined;
	/** Whether open questions are marked in pages, where managed policy says. */
	readonly marksQuestions: boolean | undefined;
	/** What of the policy could not be used. */
	readonly problems: readonly string[];
}

/**
 * A browser that has just started and is busy may take half a minute to say what its policy is. After so many
 * milliseconds the reviewer of the last session counts, whom a policy set then too.
 */
const patience = 1_000;

/** Who reviews on this profile. */
export function useReviewer(db: Database): Who {
	const [policy, setPolicy] = useState<Awaited<ReturnType<typeof managedPolicy>>>();
	const [stored, setStored] = useState<Reviewer | null>();
	useEffect(() => {
		const late = setTimeout(() => setPolicy((known) => known ?? readPolicy({})), patience);
		managedPolicy().then((known) => {
			setPolicy(known);
			if (known.reviewer) void saveReviewer(db, known.reviewer);
		});
		return () => clearTimeout(late);
	}, [db]);
	useEffect(() => {
		const watch = liveQuery(() => readReviewer(db)).subscribe({
			next: (who) => setStored(who ?? null),
			error: () => setStored(null),
		});
		return () => watch.unsubscribe();
	}, [db]);
	const fixed = policy?.reviewer !== undefined;
	const { roles, allowedOrigins: listed } = policy ?? {};
	const fits = stored && roles && !roles.includes(stored.role) ? null : stored;
	const reviewer = policy === undefined ? undefined : (policy.reviewer ?? fits);
	const problems = useMemo(
		() => (policy ? [...policy.problems, ...readAdapters(policy.adapters).problems] : []),
		[policy],
	);
	return { reviewer, fixed, roles, listed, problems, marksQuestions: policy?.marksQuestions };
}
