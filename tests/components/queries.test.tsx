import { cleanup } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Deeds } from '../../components/deeds.ts';
import { asking, prompts } from './asking.ts';
import { decided, view } from './views.ts';
import { open } from './world.tsx';

afterEach(cleanup);

test('questions stand folded below the list; Q opens them, one at a time', async () => {
	const { user, getByRole, queryByRole } = open({ result: asking });
	expect(getByRole('button', { name: /Questions for the provider 2/ }).getAttribute('aria-expanded')).toBe('false');
	expect(queryByRole('article')).toBeNull();
	await user.keyboard('q');
	expect(getByRole('article', { name: 'Albumin in the urine' })).toBeTruthy();
	expect(getByRole('article').textContent).toContain('An open question');
	await user.click(getByRole('button', { name: 'Next of 2' }));
	expect(getByRole('article', { name: 'Obesity: cause' })).toBeTruthy();
	await user.click(getByRole('button', { name: 'Next of 2' }));
	expect(getByRole('article', { name: 'Albumin in the urine' })).toBeTruthy();
});

test('a click on quoted words shows them in the page', async () => {
	const { user, getByRole, paint } = open({ result: asking });
	await user.keyboard('q');
	await user.click(getByRole('button', { name: 'Urine albumin/creatinine 46' }));
	expect(paint.mock.lastCall).toEqual([[prompts[0]?.indicators[0]], [0]]);
});

test('a copied question quotes and dates the note, is recorded, and makes room for the next', async () => {
	const { user, getByRole, copy, acts } = open({ result: asking });
	await user.keyboard('q');
	await user.click(getByRole('button', { name: 'Next of 2' }));
	await user.click(getByRole('button', { name: 'Copy question' }));
	expect(copy.mock.lastCall?.[0]).toBe(
		[
			'Obesity: cause',
			'From the note of 2026-11-20:',
			'- “Obesity class 1”',
			'- “BMI 31.4”',
			'The note says “Obesity class 1”. What is its cause?',
			'[ ] Due to excess calories',
			'[ ] Drug-induced',
			'[ ] Other',
			'[ ] Unable to determine',
		].join('\n'),
	);
	expect(acts()).toEqual([{ kind: 'query', prompt: 'obesity-cause', deed: 'copied' }]);
	expect(getByRole('article', { name: 'Albumin in the urine' })).toBeTruthy();
	await user.click(getByRole('button', { name: 'Set aside' }));
	expect(document.querySelector('.queries')).toBeNull();
	await user.keyboard('u');
	expect(getByRole('button', { name: /Questions for the provider 1/ })).toBeTruthy();
});

test('a question counts as no decision on a code, and none is asked on words that have changed', () => {
	const log = [decided(1, { kind: 'query', prompt: 'kidney-cause', deed: 'dismissed' })];
	const { state } = view({ result: asking, decisions: log });
	expect(state.items.every(({ status }) => status === 'open')).toBe(true);
	expect([state.complete, state.lapsed, [...state.queries]]).toEqual([false, [], [['kidney-cause', 'dismissed']]]);
	const changed = open({ result: asking, encounter: { text: 'Obesity class 1, BMI 31.4' } });
	expect(changed.queryByText('Questions for the provider')).toBeNull();
});

test('what is on screen is told: nothing while they are folded, each question once', async () => {
	const asked = vi.fn<NonNullable<Deeds['asked']>>();
	const { user, getByRole } = open({ result: asking }, { asked });
	expect(asked).not.toHaveBeenCalled();
	await user.keyboard('q');
	for (let turn = 0; turn < 3; turn++) await user.click(getByRole('button', { name: 'Next of 2' }));
	expect(asked.mock.calls.map(([{ id }]) => id)).toEqual(['kidney-cause', 'obesity-cause']);
});
