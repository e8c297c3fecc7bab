import { useLayoutEffect, useMemo, useRef } from 'react';
import { Panel, type Shown } from '../../components/Panel.tsx';
import { TeachSheet } from '../../components/TeachSheet.tsx';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { saveReviewer } from '../../storage/settings.ts';
import { deedsFor } from './deeds.ts';
import { usePage } from './usePage.ts';
import { usePlace } from './usePlace.ts';
import { useReview } from './useReview.ts';
import { useReviewer } from './useReviewer.ts';
import { useTeach } from './useTeach.ts';

/** Wires the panel to the tab beside it, to storage and to the other contexts. */
export function App({ db }: { readonly db: Database }) {
	const { tabId, page, error, look } = usePage();
	const { reviewer, roles } = useReviewer(db);
	const note = page?.state === 'note' ? page : undefined;
	const review = useReview(db, note?.key);
	const { key } = note ?? {};
	const place = usePlace(tabId, note);
	const newest = useRef({ review, reviewer });
	useLayoutEffect(() => {
		newest.current = { review, reviewer };
	});
	const { teaching, open: teach } = useTeach(db, tabId, page);
	const openTeaching = useRef(teach);
	useLayoutEffect(() => {
		openTeaching.current = teach;
	});
	const deeds = useMemo(
		() => deedsFor({ db, place, key, now: () => newest.current, teach: () => openTeaching.current() }),
		[db, place, key],
	);
	const read = () => {
		if (tabId !== undefined) ask('page.read', { tabId }).then(look, look);
	};
	const allow = () => {
		if (page?.state !== 'not-allowed' || !page.origin) return;
		chrome.permissions.request({ origins: [`${page.origin}/*`] }).then((granted) => granted && read());
	};
	const shown = ((): Shown => {
		if (error) return { kind: 'failed', message: error };
		if (!page) return { kind: 'starting' };
		if (page.state === 'note' && review) return { kind: 'review', review, broken: page.broken };
		if (page.state === 'note') return { kind: review === null ? 'no-note' : 'starting' };
		if (page.state === 'not-allowed') return { kind: 'not-allowed', origin: page.origin };
		if (page.state === 'barred') return { kind: 'barred', origin: page.origin };
		return { kind: page.state };
	})();
	return (
		<>
			<Panel
				{...{ shown, reviewer, roles, deeds, allow, read }}
				introduce={(who) => void saveReviewer(db, who).then(() => ask('questions.changed', {}))}
			/>
			{teaching ? <TeachSheet teaching={teaching} /> : null}
		</>
	);
}
