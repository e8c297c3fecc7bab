import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { newQueries } from '../../../components/queries.ts';
import { PolicyForm } from '../../../components/worklist/PolicyForm.tsx';
import { QueueView } from '../../../components/worklist/QueueView.tsx';
import { TrustStrip } from '../../../components/worklist/TrustStrip.tsx';
import { useQueue } from '../../../components/worklist/useQueue.ts';
import type { WorklistRow } from '../../../storage/queue-schema.ts';
import { WorklistStory, worklistDeeds, worklistStates } from '../story/worklist.tsx';
import { many, row } from './rows.ts';

/** The stand-in for a browser knows no highlights. */
beforeAll(() => {
	vi.stubGlobal('Highlight', class {});
	vi.stubGlobal('CSS', { highlights: new Map() });
});
afterEach(cleanup);

/** Contrast and regions need a real page: the screens script checks them in Chromium. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

describe('axe finds nothing', () => {
	test.each(worklistStates)('%s', async (state) => {
		const { container } = render(
			<QueryClientProvider client={newQueries()}>
				<WorklistStory state={state} />
			</QueryClientProvider>,
		);
		const { violations } = await axe.run(container, { rules });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
	});
});

function World({ rows, deeds }: { readonly rows: readonly WorklistRow[]; readonly deeds: typeof worklistDeeds }) {
	return (
		<QueueView queue={useQueue(rows)} total={rows.length} batch={undefined} reasonNames={new Map()} deeds={deeds} />
	);
}

function open(rows: readonly WorklistRow[]) {
	const opened = vi.fn();
	const dismiss = vi.fn(async () => {});
	const save = vi.fn(async () => '1 encounter written to your downloads.');
	const deeds = { ...worklistDeeds, open: opened, dismiss, save };
	const screen = render(<World rows={rows} deeds={deeds} />);
	const current = () => document.querySelector('.queue-row.current .name')?.textContent;
	const names = () => [...document.querySelectorAll('.queue-row .name')].map((name) => name.textContent);
	return {
		...screen,
		user: userEvent.setup(),
		opened,
		dismiss,
		save,
		current,
		names,
		again: (next: readonly WorklistRow[]) => screen.rerender(<World rows={next} deeds={deeds} />),
	};
}

const three = [
	row({ key: 'a', label: 'Ann', rank: 1, state: 'review' }),
	row({ key: 'b', label: 'Bob', rank: 2, state: 'review', codes: ['J20.9'] }),
	row({ key: 'c', label: 'Cat', state: 'reviewed' }),
];

describe('the list by keyboard', () => {
	test('moves, opens, and goes to the next that needs review', async () => {
		const { user, current, opened, getByRole } = open(three);
		expect(current()).toBe('Ann');
		await user.keyboard('j');
		expect(current()).toBe('Bob');
		expect(getByRole('grid').getAttribute('aria-activedescendant')).toBe('queue-b');
		expect(document.activeElement).toBe(getByRole('grid'));
		await user.keyboard('{End}{Home}{ArrowDown}o');
		expect(current()).toBe('Ann');
		await user.keyboard('{Enter}');
		expect(opened).toHaveBeenCalledWith('a');
	});

	test('the slash searches, Enter gives the keyboard back to the list', async () => {
		const { user, names, getByRole } = open(three);
		await user.keyboard('/bob{Enter}');
		expect(names()).toEqual(['Bob']);
		expect(document.activeElement).toBe(getByRole('grid'));
	});

	test('chosen rows are exported together', async () => {
		const { user, save, getByRole, findByText } = open(three);
		await user.keyboard('xjxs');
		expect(getByRole('dialog', { name: 'Export 2 encounters' })).toBeTruthy();
		await user.click(getByRole('button', { name: /^CSV/ }));
		expect(save).toHaveBeenCalledWith('csv', ['a', 'b']);
		await findByText('1 encounter written to your downloads.');
	});

	test('what just got finished moves away, and the reader stays in place', async () => {
		const { user, current, again } = open(three);
		await user.keyboard('j');
		again(three.map((one) => (one.key === 'b' ? { ...one, state: 'reviewed' as const } : one)));
		expect(current()).toBe('Bob');
		const four = [...three, row({ key: 'd', label: 'Dan', rank: 3 })];
		again(four);
		await user.keyboard('{Home}j');
		again(four.map((one) => (one.key === 'b' ? { ...one, state: 'reviewed' as const } : one)));
		expect(current()).toBe('Dan');
	});

	test('an unreadable file says why, is not opened, and can be dismissed', async () => {
		const rows = [row({ key: 'u', label: 'day.json', state: 'unreadable', error: 'line 3: not valid JSON' })];
		const { user, opened, dismiss, getAllByText } = open(rows);
		await user.keyboard('{Enter}');
		expect(opened).not.toHaveBeenCalled();
		expect(getAllByText('line 3: not valid JSON').length).toBeGreaterThan(1);
		await user.keyboard('r');
		expect(dismiss).toHaveBeenCalledWith(['u']);
	});

	test('what cannot be done says why', async () => {
		const { user, getByRole } = open([row({ state: 'waiting', codes: [] })]);
		await user.keyboard('s');
		expect(getByRole('status').textContent).toContain('Nothing coded is chosen');
	});
});

test('of ten thousand rows only those in sight are drawn, and the count is told', () => {
	const { getByRole } = open(many(10_000));
	expect(document.querySelectorAll('.queue-row').length).toBeLessThan(60);
	expect(getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
});

test('an empty filter says so and is undone by one click', async () => {
	const { user, getByRole, names } = open(three);
	await user.keyboard('/nobody{Enter}');
	await user.click(getByRole('button', { name: 'Show all 3' }));
	expect(names()).toEqual(['Ann', 'Bob', 'Cat']);
});

test('live mode cannot be asked for before it is earned, and the button says what is missing', async () => {
	const goLive = vi.fn();
	const trust = {
		state: 'shadow',
		reviewed: 3,
		exact: 3,
		bound: 0.44,
		target: 0.95,
		permitted: false,
		says: '97 more',
	} as const;
	const { getByRole, rerender } = render(<TrustStrip trust={trust} goLive={goLive} />);
	await userEvent.click(getByRole('button', { name: 'Go live' }));
	expect(goLive).not.toHaveBeenCalled();
	expect(getByRole('button').title).toBe('97 more');
	rerender(<TrustStrip trust={{ ...trust, permitted: true }} goLive={goLive} />);
	await userEvent.click(getByRole('button', { name: 'Go live' }));
	expect(goLive).toHaveBeenCalledWith(true);
});

test('a policy that does not hold is not saved and names the field; one that does is', async () => {
	const save = vi.fn(async () => {});
	const values = {
		leastConfidence: 0.95,
		leastTogether: 0,
		shortNote: 40,
		mostAlike: 0.8,
		leastReviews: 1,
		auditEvery: 20,
		target: 0.95,
		least: 100,
	};
	const { getByLabelText, getByRole } = render(
		<PolicyForm values={values} groups={[{ id: 's', name: 'Sepsis' }]} off={[]} softHolds save={save} />,
	);
	const field = getByLabelText('Least confidence of a code');
	await userEvent.clear(field);
	await userEvent.type(field, '1.5{Enter}');
	expect(save).not.toHaveBeenCalled();
	expect(getByRole('status').textContent).toContain('Least confidence of a code must be 0 to 1');
	await userEvent.clear(field);
	await userEvent.type(field, '0.9');
	await userEvent.click(getByLabelText('Sepsis'));
	await userEvent.click(getByLabelText(/^Any soft finding/));
	await userEvent.click(getByRole('button', { name: 'Save policy' }));
	expect(save).toHaveBeenCalledWith({ ...values, leastConfidence: 0.9 }, ['s'], false);
});
