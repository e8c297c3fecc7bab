import { useEffect, useRef, useState } from 'react';
import type { EncounterRow, Receipt } from '../storage/schema.ts';
import type { Stage } from './actions.ts';
import type { Deeds } from './deeds.ts';
import { summary } from './receipts.ts';

export interface Writing {
	/** What was asked for: the codes in their order, each with its receipt once there is one. */
	readonly orders: readonly { readonly code: string; readonly title: string; readonly receipt?: Receipt }[];
	readonly running: boolean;
	start(): void;
	stop(): void;
	close(): void;
}

type Orders = Writing['orders'];

/** Writes the accepted codes into the chart one after another, as they were when the user said so. */
export function useWriting(
	write: Deeds['write'],
	encounter: EncounterRow,
	accepted: Stage['accepted'],
	tell: (words: string) => void,
): Writing {
	const [orders, setOrders] = useState<Orders>([]);
	const [running, setRunning] = useState(false);
	const on = useRef(false);
	// Another note on screen, or the panel gone: what was not begun is not begun any more.
	useEffect(
		() => () => {
			on.current = false;
		},
		[],
	);
	const run = async (codes: Orders) => {
		if (!write) return;
		on.current = true;
		setRunning(true);
		setOrders(codes);
		const receipts: Receipt[] = [];
		for (const [at, { code, title }] of codes.entries()) {
			if (!on.current) break;
			const unanswered = (): Receipt => ({ code, outcome: 'needs-you', why: 'no-answer' });
			const receipt = await write({ code, title, first: at === 0, encounter }).catch(unanswered);
			receipts.push(receipt);
			setOrders((now) => now.map((order) => (order.code === code ? { ...order, receipt } : order)));
			// It is not the chart that was reviewed: nothing more is tried on it.
			if (receipt.outcome === 'refused') break;
		}
		on.current = false;
		setRunning(false);
		if (receipts.length > 0) tell(summary(codes.map(({ code }, at) => receipts[at] ?? { code, outcome: 'refused' })));
	};
	return {
		orders,
		running,
		start: () => void run(accepted.map(({ code, title }) => ({ code, title }))),
		stop: () => {
			on.current = false;
		},
		close: () => setOrders([]),
	};
}
