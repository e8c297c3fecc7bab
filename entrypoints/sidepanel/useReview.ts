import { useEffect, useState } from 'react';
import type { Database } from '../../storage/database.ts';
import { type Review, watchReview } from '../../storage/reading.ts';

/** The stored review of the note on screen, and every change to it from whichever context it comes. */
export function useReview(db: Database, key: string | undefined): Review | undefined {
	const [review, setReview] = useState<Review>();
	useEffect(() => {
		if (!key) return;
		const watch = watchReview(db, key).subscribe({ next: setReview, error: () => setReview(undefined) });
		return () => watch.unsubscribe();
	}, [db, key]);
	return review?.encounter.key === key ? review : undefined;
}
