import { expect, test } from 'vitest';
import { type Action, actions } from '../../../components/actions.ts';
import { encounterActions, queueActions } from '../../../components/worklist/actions.ts';

const keysOf = (list: Readonly<Record<string, Pick<Action, 'keys'>>>) =>
	Object.values(list).flatMap(({ keys }) => keys);

test('no key means two things on one screen', () => {
	const list = keysOf(queueActions);
	expect(new Set(list).size).toBe(list.length);
	const review = [...keysOf(actions), ...keysOf(encounterActions)];
	expect(new Set(review).size).toBe(review.length);
});

test('what list and review share has the same keys', () => {
	for (const id of ['next', 'previous', 'first', 'last', 'open', 'detail', 'help'] as const)
		expect([...queueActions[id].keys].sort(), id).toEqual([...actions[id].keys].sort());
	expect(queueActions.save.keys).toEqual(encounterActions.save.keys);
});
