import { useEffect, useState } from 'react';
import type { Database } from '../../storage/database.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { followRows } from './follow.ts';

/** Every line of the worklist, kept current; undefined until the first look. */
export function useRows(db: Database): readonly WorklistRow[] | undefined {
	const [rows, setRows] = useState<readonly WorklistRow[]>();
	useEffect(() => followRows(db, setRows), [db]);
	return rows;
}
