import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import type { Trust } from '../../components/worklist/TrustStrip.tsx';
import { trustSays } from '../../engine/trust.ts';
import { type Autonomy, isShadowOnly, readAutonomy, readSwitches, type Switch } from '../../storage/autonomy.ts';
import type { Database } from '../../storage/database.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { type Site as Known, siteOf } from '../offscreen/site.ts';

export interface Site extends Known {
	/** IT keeps it in shadow mode, whatever trust is earned. */
	readonly shadowOnly?: boolean;
}

type Stored = readonly [Autonomy, readonly Switch[], shadowOnly: boolean];

/** What this site allows and knows, as the queue sees it; undefined until it has been read. */
export function useSite(db: Database, rows: readonly WorklistRow[]): Site | undefined {
	const [stored, setStored] = useState<Stored>();
	useEffect(() => {
		const watch = liveQuery(() => Promise.all([readAutonomy(db), readSwitches(db), isShadowOnly(db)])).subscribe(
			setStored,
		);
		return () => watch.unsubscribe();
	}, [db]);
	return useMemo(() => {
		if (!stored) return undefined;
		const [autonomy, switches, shadowOnly] = stored;
		return { ...siteOf(rows, autonomy, switches), shadowOnly };
	}, [rows, stored]);
}

/** The strip's view of trust: the same numbers as those that decide. */
export function trustView({ trust, terms, shadowOnly }: Site): Trust {
	const { mode, reviewed, exact, bound, earned } = trust;
	return {
		state: mode,
		reviewed,
		exact,
		bound,
		target: terms.target,
		permitted: earned && mode !== 'live' && !shadowOnly,
		says: shadowOnly ? 'Your organization keeps autonomy in shadow mode here.' : needed(trust, terms),
	};
}

/** What is still needed, else the whole standing. */
function needed(trust: Site['trust'], terms: Site['terms']): string {
	const { mode, reviewed, bound, earned } = trust;
	if (mode !== 'shadow') return trustSays(trust, terms);
	if (earned) return 'The target is reached: live mode may be switched on.';
	const more = Math.max(0, terms.least - reviewed);
	const target = `${Math.round(terms.target * 1000) / 10} %`;
	if (more > 0)
		return `Counts encounters that would go alone: ${more} more reviews and a bound of ${target} are needed.`;
	return `The bound must rise from ${Math.floor(bound * 1000) / 10} % to ${target}.`;
}
