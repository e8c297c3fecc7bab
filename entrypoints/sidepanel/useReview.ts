import { useEffect, useState } from 'react';
import { withLearned } from '../../engine/learn/apply.ts';
import type { Database } from '../../storage/database.ts';
import { type Review, watchReview } from '../../storage/reading.ts';

/**
 * The stored review of the note on screen, and every change to it from whichever context it comes. Undefined while
 * it is looked up, null when it is not stored (any more).
 */
export function useReview(db: Database, key: string | undefined): Review | null | undefined {
	const [seen, setSeen] = useState<{ readonly key: string; readonly review: Review | null }>();
	useEffect(() => {
		if (!key) return;
		const watch = watchReview(db, key, withLearned).subscribe({
			next: (review) => setSeen({ key, review: review ?? null }),
			error: () => setSeen({ key, review: null }),
		});
		return () => watch.unsubscribe();
	}, [db, key]);
	return seen?.key === key ? seen?.review : undefined;
}
