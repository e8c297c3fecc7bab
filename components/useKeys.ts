import { useContext, useEffect, useEffectEvent } from 'react';
import { actionFor, perform, type Registry, type Stage } from './actions.ts';
import { SingleKeys } from './singleKeys.ts';

const typing = 'input, textarea, select, [contenteditable], dialog';
const pressing = 'button, a, summary';

/** Plain keys act on the review; anything with a modifier is the browser's, and typing is typing. */
export function useKeys<S extends Pick<Stage, 'say'>>(registry: Registry<S>, stage: S, on = true): void {
	const single = useContext(SingleKeys);
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
		if (!single && event.key.length === 1) return;
		const target = event.target instanceof Element ? event.target : undefined;
		if (target?.closest(typing)) return;
		if (event.key === 'Enter' && target?.closest(pressing)) return;
		const action = actionFor(event.key, registry);
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
