import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Learning } from '../../components/Learning.tsx';
import { ReplaySheet } from '../../components/worklist/ReplaySheet.tsx';
import { options } from './story/options.ts';

afterEach(cleanup);

function shown(state = 'options') {
	const { learned } = options(state);
	const turn = vi.fn(async () => {});
	const reset = vi.fn(async () => {});
	render(<Learning on {...{ learned, turn, reset }} />);
	return { user: userEvent.setup(), turn, reset };
}

test('what was learned is told in counts, code by code', () => {
	shown();
	expect(screen.getByText('97 of 148 reviewed code sets were left as they were.')).toBeTruthy();
	const row = screen.getByRole('row', { name: /J06\.9/ });
	expect(row.textContent).toContain('3 of 14');
	expect(row.textContent).toContain('less sure');
	expect(row.textContent).toContain('J20.9 (6)');
	expect(screen.queryByRole('row', { name: /E78\.5/ })).toBeNull();
});

test('it is switched off and on, and forgotten', async () => {
	const { user, turn, reset } = shown();
	await user.click(screen.getByRole('button', { name: 'Use what was learned: on' }));
	expect(turn).toHaveBeenCalledWith(false);
	await user.click(screen.getByRole('button', { name: 'Forget what was learned' }));
	expect(reset).toHaveBeenCalledOnce();
	expect(screen.getByRole('status').textContent).toContain('Forgotten');
});

test('where nothing was learned there is nothing to forget', async () => {
	const { user, reset } = shown('options-new');
	await user.click(screen.getByRole('button', { name: 'Forget what was learned' }));
	expect(reset).not.toHaveBeenCalled();
	expect(screen.getByText('Nothing has been learned yet.')).toBeTruthy();
});

test.each([
	[{ same: true, differs: [] }, 'The same codes, evidence and findings.', []],
	[
		{ same: true, differs: ['rules: then a, now b.'] },
		'The same codes. What differs otherwise:',
		['rules: then a, now b.'],
	],
	[{ same: false, differs: ['Codes gone: I10.'] }, 'The codes differ.', ['Codes gone: I10.']],
] as const)('a replay says %j', async (outcome, says, differs) => {
	render(<ReplaySheet replay={async () => outcome} close={() => {}} />);
	expect(await screen.findByText(says)).toBeTruthy();
	expect(screen.queryAllByRole('listitem').map((item) => item.textContent)).toEqual(differs);
});

test('a replay that fails says what to do', async () => {
	render(<ReplaySheet replay={() => Promise.reject(new Error())} close={() => {}} />);
	expect(await screen.findByText(/could not be coded again/)).toBeTruthy();
});
