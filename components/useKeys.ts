import { useEffect, useEffectEvent } from 'react';
import { actionFor, perform, type Stage } from './actions.ts';

const typing = 'input, textarea, select, [contenteditable], dialog';
const pressing = 'button, a, summary';

/** Plain keys act on the review; anything with a modifier is the browser's, and typing is typing. */
export function useKeys(stage: Stage): void {
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
		const target = event.target instanceof Element ? event.target : undefined;
		if (target?.closest(typing)) return;
		if (event.key === 'Enter' && target?.closest(pressing)) return;
		const action = actionFor(event.key);
		if (!action) return;
		event.preventDefault();
		perform(action, stage);
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => press(event);
		document.addEventListener('keydown', listen);
		return () => document.removeEventListener('keydown', listen);
	}, []);
}
