import { liveQuery } from 'dexie';
import { type ReactNode, useEffect, useState } from 'react';
import { SingleKeys } from '../../components/singleKeys.ts';
import type { Database } from '../../storage/database.ts';
import { readSingleKeys } from '../../storage/settings.ts';

/** A page whose single keys act as the options say, at once when that is changed. */
export function Keyed({ db, children }: { readonly db: Database; readonly children: ReactNode }) {
	const [on, setOn] = useState(true);
	useEffect(() => {
		const watch = liveQuery(() => readSingleKeys(db)).subscribe(setOn);
		return () => watch.unsubscribe();
	}, [db]);
	return <SingleKeys value={on}>{children}</SingleKeys>;
}
