import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Deeds } from '../../components/deeds.ts';
import { Panel } from '../../components/Panel.tsx';
import { openPrompts } from '../../components/prompts.ts';
import { newQueries } from '../../components/queries.ts';
import { asking, prompts } from './asking.ts';
import { deeds as quiet } from './story/deeds.ts';
import { states, view } from './views.ts';

afterEach(cleanup);

function open(more: Partial<Deeds> = {}) {
	const decide = vi.fn<Deeds['decide']>(async () => {});
	const nothing = () => {};
	const deeds = { ...quiet, decide, ...more };
	const screen = render(
		<QueryClientProvider client={newQueries()}>
			<Panel
				shown={states.documenting!}
				reviewer={{ name: 'N. Osei', role: 'Physician' }}
				{...{ deeds, allow: nothing, read: nothing, introduce: nothing }}
			/>
		</QueryClientProvider>,
	);
	return { ...screen, user: userEvent.setup(), decide };
}

test('a physician sees one question, diagnoses in plain words, and neither codes nor money', () => {
	const { getAllByRole, container } = open();
	expect(getAllByRole('article')).toHaveLength(1);
	expect(container.textContent).toContain('Mixed hyperlipidemia');
	expect(container.textContent).not.toMatch(/E78\.2|I12\.9|HCC|RAF|\$/);
});

test('choosing writes the words behind the phrase and records the answer', async () => {
	const insert = vi.fn<NonNullable<Deeds['insert']>>(async () => true);
	const { user, getByRole, decide } = open({ insert });
	await user.click(getByRole('button', { name: 'Drug-induced' }));
	expect(insert.mock.lastCall?.[0].quote).toBe('Obesity class 1');
	expect(insert.mock.lastCall?.[1]).toBe(', drug-induced');
	const answered = { kind: 'query', prompt: 'obesity-cause', deed: 'answered' };
	expect(decide.mock.lastCall?.[0]).toEqual({ ...answered, words: ', drug-induced' });
});

test('where the page does not take words they are copied, and nothing is recorded', async () => {
	const copy = vi.fn<Deeds['copy']>(async () => {});
	const { user, getByRole, decide, findByText } = open({ insert: async () => false, copy });
	await user.click(getByRole('button', { name: 'Due to excess calories' }));
	expect(await findByText(/The words are copied/)).toBeTruthy();
	expect(copy).toHaveBeenCalledWith(', due to excess calories');
	expect(decide).not.toHaveBeenCalled();
});

test('a topic is never asked again, and a muted one is not asked', async () => {
	const mute = vi.fn<NonNullable<Deeds['mute']>>(async () => {});
	const { user, getByRole, findByText } = open({ mute });
	await user.click(getByRole('button', { name: 'Never ask this' }));
	expect(mute).toHaveBeenCalledWith(prompts.find(({ id }) => id === 'obesity-cause'));
	expect(await findByText(/Not asked again/)).toBeTruthy();
	const shown = { result: asking, encounter: view().encounter, state: view().state };
	expect(openPrompts(asking.prompts, { ...shown, muted: ['obesity-cause'] }).map(({ id }) => id)).toEqual([
		'kidney-cause',
	]);
});

test('“Other” is read, not put in; “Not now” and “Unable to determine” are kept for this encounter', async () => {
	const { user, getByRole, queryByRole, decide } = open();
	expect(queryByRole('button', { name: 'Other' })).toBeNull();
	await user.click(getByRole('button', { name: 'Not now' }));
	await user.click(getByRole('button', { name: 'Unable to determine' }));
	const set = { kind: 'query', prompt: 'obesity-cause', deed: 'dismissed' };
	expect(decide.mock.calls.map(([act]) => act)).toEqual([set, set]);
});

test('the question on screen is told, and none of those that wait behind it', () => {
	const asked = vi.fn<NonNullable<Deeds['asked']>>();
	open({ asked });
	expect(asked.mock.calls.map(([{ id }]) => id)).toEqual(['obesity-cause']);
});
