import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/Options.tsx';
import { Panel } from '../../components/Panel.tsx';
import { newQueries } from '../../components/queries.ts';
import { deeds } from './story/deeds.ts';
import { options } from './story/options.ts';
import { states } from './views.ts';

afterEach(cleanup);

function show(name: string, more: Partial<Parameters<typeof Panel>[0]> = {}) {
	const nothing = () => {};
	const reviewer = name === 'first-run' ? null : { name: 'Jo Marsh', role: 'Coder' };
	return render(
		<QueryClientProvider client={newQueries()}>
			<Panel
				shown={states[name]!}
				reviewer={reviewer}
				deeds={deeds}
				allow={nothing}
				read={nothing}
				introduce={nothing}
				{...more}
			/>
		</QueryClientProvider>,
	);
}

/** Contrast and regions need a real page: the screens script checks them in Chromium. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

describe('axe finds nothing', () => {
	test.each(Object.keys(states))('%s', async (name) => {
		const { container } = show(name);
		const { violations } = await axe.run(container, { rules });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
	});

	test.each(['options', 'options-policy', 'options-new'])('%s', async (name) => {
		const { container } = render(<Options {...options(name)} />);
		const { violations } = await axe.run(container, { rules });
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});

test('a switch says what it is now, though the page learns of it later', async () => {
	const user = userEvent.setup();
	const { getByLabelText, findByText } = render(<Options {...options('options')} />);
	await user.click(getByLabelText(/^Mark the open question/));
	await findByText('Shown in the panel only');
	await user.click(getByLabelText(/^Single letters act/));
	await findByText('Letters do nothing by themselves');
});

describe('every state says what to do next', () => {
	test.each([
		['not-allowed', 'Allow on this site'],
		['no-note', 'Look again'],
		['failed', 'Try again'],
		['stale-failed', 'Try again'],
	])('%s', (name, button) => {
		expect(show(name).getByRole('button', { name: button })).toBeTruthy();
	});

	test('of several notes the user clicks in one', () => {
		expect(show('which-note').getByText(/Click in the one that you mean, or type in it/)).toBeTruthy();
		expect(show('barred').getByText(/ask your IT department/)).toBeTruthy();
	});

	test('an empty result says what it means', () => {
		expect(show('empty').getByText(/documented as a condition of this patient/)).toBeTruthy();
	});

	test('a changed note keeps its list and says that it is coded again', () => {
		const { getByText, container } = show('stale');
		expect(getByText('The note changed. Coding it again.')).toBeTruthy();
		expect(container.querySelectorAll('[data-line]').length).toBeGreaterThan(5);
	});

	test('decisions whose words have gone are named', () => {
		expect(show('lapsed').getByText(/No longer in force.*E78\.2/)).toBeTruthy();
	});
});

describe('first run', () => {
	test('asks for a name, and takes name and role', async () => {
		const introduce = vi.fn();
		const { getByLabelText, getByRole } = show('first-run', { introduce });
		const user = userEvent.setup();
		await user.keyboard('{Enter}');
		expect(getByRole('alert').textContent).toBe('Enter your name to go on.');
		await user.type(getByLabelText('Name'), ' Jo Marsh ');
		await user.selectOptions(getByLabelText('Role'), 'Auditor');
		await user.click(getByRole('button', { name: 'Start reviewing' }));
		expect(introduce).toHaveBeenCalledWith({ name: 'Jo Marsh', role: 'Auditor' });
	});
});
