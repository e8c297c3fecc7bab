import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Line } from './review.ts';

export interface Cursor {
	readonly current: Line | undefined;
	/** Puts the cursor there; `focus` also moves the keyboard there. */
	go(id: string, focus: boolean): void;
	/** Gives the keyboard back to the current row. */
	home(): void;
	readonly list: React.RefObject<HTMLDivElement | null>;
}

/**
 * Where the reviewer is. The place is kept by the row's id; when the row goes, the one that took its place
 * is current, and the keyboard with it if it was there.
 */
export function useCursor(chain: readonly Line[]): Cursor {
	const [place, setPlace] = useState({ id: '', index: 0 });
	const [wish, setWish] = useState(0);
	const list = useRef<HTMLDivElement>(null);
	const hadFocus = useRef(false);
	const found = chain.findIndex(({ id }) => id === place.id);
	const index = found >= 0 ? found : Math.min(place.index, chain.length - 1);
	const current = chain[index];
	const id = current?.id;

	// biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each wish, after the rows are there
	useLayoutEffect(() => {
		if (wish > 0) focusRow(list.current, id);
	}, [wish]);

	useEffect(() => {
		const note = (event: FocusEvent) => {
			hadFocus.current = event.target instanceof Node && (list.current?.contains(event.target) ?? false);
		};
		document.addEventListener('focusin', note);
		return () => document.removeEventListener('focusin', note);
	}, []);
	// A row that goes takes the keyboard with it; every render checks that it is where the current row is.
	useLayoutEffect(() => {
		const { activeElement } = document;
		const strayed = activeElement instanceof HTMLElement && activeElement.dataset.line !== undefined;
		const lost = activeElement === document.body || (strayed && activeElement.dataset.line !== id);
		if (hadFocus.current && lost) focusRow(list.current, id);
	});

	const go = useCallback(
		(to: string, focus: boolean) => {
			setPlace({
				id: to,
				index: Math.max(
					0,
					chain.findIndex((line) => line.id === to),
				),
			});
			if (focus) setWish((now) => now + 1);
		},
		[chain],
	);
	const home = useCallback(() => setWish((now) => now + 1), []);
	return { current, go, home, list };
}

function focusRow(list: HTMLElement | null, id: string | undefined): void {
	const rows = list?.querySelectorAll<HTMLElement>('[data-line]') ?? [];
	const row = [...rows].find((one) => one.dataset.line === id);
	(row ?? list)?.focus({ preventScroll: true });
	row?.scrollIntoView?.({ block: 'nearest' });
}
