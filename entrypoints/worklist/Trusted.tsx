import { useEffect, useState } from 'react';
import { LiveSheet } from '../../components/worklist/LiveSheet.tsx';
import { TrustStrip } from '../../components/worklist/TrustStrip.tsx';
import { addSwitch } from '../../storage/autonomy.ts';
import type { Database } from '../../storage/database.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { tellMode } from '../../storage/told-mode.ts';
import { type Site, trustView } from './useSite.ts';

/** The trust strip with its switch; `trust.ts` decides whether a switch that is stored counts. */
export function Trusted({
	db,
	site,
	reviewer,
}: {
	readonly db: Database;
	readonly site: Site;
	readonly reviewer: Reviewer;
}) {
	const [asking, setAsking] = useState(false);
	const trust = trustView(site);
	const { mode, failed = '' } = site.trust;
	useEffect(() => {
		void tellMode(db, mode, failed, new Date().toISOString());
	}, [db, mode, failed]);
	const turn = () => {
		setAsking(false);
		void addSwitch(db, { at: new Date().toISOString(), on: trust.state !== 'live', by: reviewer });
	};
	return (
		<>
			<TrustStrip trust={trust} goLive={() => setAsking(true)} />
			{asking ? <LiveSheet trust={trust} turn={turn} close={() => setAsking(false)} /> : null}
		</>
	);
}
