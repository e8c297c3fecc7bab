import { useEffect, useMemo, useState } from 'react';
import { Dashboard } from '../../components/worklist/Dashboard.tsx';
import { type DecisionFigures, figuresOf } from '../../components/worklist/figures.ts';
import type { Database } from '../../storage/database.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { readDecisionFigures } from './decisionFigures.ts';

interface Props {
	readonly db: Database;
	readonly rows: readonly WorklistRow[];
	/** Share of exact code sets that autonomy must reach here. */
	readonly target: number;
}

/** The dashboard over the rows at hand; the decisions are read once when it opens. */
export function DashboardPlace({ db, rows, target }: Props) {
	const figures = useMemo(() => figuresOf(rows), [rows]);
	const [decisions, setDecisions] = useState<DecisionFigures>();
	useEffect(() => {
		let late = false;
		readDecisionFigures(db).then((read) => late || setDecisions(read));
		return () => {
			late = true;
		};
	}, [db]);
	return <Dashboard figures={figures} decisions={decisions} target={target} />;
}
