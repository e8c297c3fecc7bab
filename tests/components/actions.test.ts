import { expect, test } from 'vitest';
import { type Action, actionFor, actions } from '../../components/actions.ts';
import { level } from '../../components/confidence.ts';

const all = Object.values<Action>(actions);

test('no two actions share a key', () => {
	const keys = all.flatMap((action) => action.keys);
	expect(new Set(keys).size).toBe(keys.length);
});

test('every action is found by its keys, small or capital, and says what it does', () => {
	for (const action of all) {
		for (const key of action.keys) expect(actionFor(key.length === 1 ? key.toUpperCase() : key, actions)).toBe(action);
		expect(action.help).not.toBe('');
	}
});

test('no key is one that the browser uses without a modifier', () => {
	const taken = [
		'Tab',
		'Escape',
		' ',
		'Backspace',
		'/',
		"'",
		'F1',
		'F3',
		'F5',
		'F6',
		'F7',
		'F11',
		'F12',
		'PageUp',
		'PageDown',
	];
	expect(all.flatMap((action) => action.keys).filter((key) => taken.includes(key))).toEqual([]);
});

test('confidence has words', () => {
	expect([0.99, 0.7, 0.2].map((value) => level(value).word)).toEqual(['High', 'Medium', 'Low']);
});
