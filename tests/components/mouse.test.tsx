import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { open } from './world.tsx';

afterEach(cleanup);

describe('with the mouse', () => {
	test('the marker accepts where it stands: the current row stays, nothing is shown in the page', async () => {
		const { user, acts, current, paint, codes } = open();
		await user.click(codes()[3]!.querySelector('[data-accept]')!);
		expect(acts()).toMatchObject([{ kind: 'accept', code: 'E78.2' }]);
		expect(current()).toBe('E11.22');
		expect(paint.mock.calls.every(([, focus]) => focus.length === 0)).toBe(true);
	});

	test('a click on a row makes it current and shows its words', async () => {
		const { user, current, paint, codes } = open();
		await user.click(codes()[2]!);
		expect(current()).toBe('N18.31');
		expect(paint.mock.lastCall?.[1].length).toBe(3);
	});

	test('buttons act on the current row', async () => {
		const { user, acts, codes, getByRole } = open();
		await user.click(codes()[4]!);
		await user.click(getByRole('button', { name: 'Accept' }));
		expect(acts()).toMatchObject([{ kind: 'accept', code: 'E66.811' }]);
	});

	test('an alternative in the details replaces', async () => {
		const { user, acts, getByText } = open();
		await user.keyboard('{Home}d');
		await user.click(getByText('E11.9'));
		expect(acts()).toMatchObject([{ kind: 'replace', code: 'E11.22', with: { code: 'E11.9' } }]);
	});

	test('what was left out is unfolded with its reasons in plain words', async () => {
		const { user, getByRole, getByText } = open();
		await user.click(getByRole('button', { name: /In the note, not coded/ }));
		expect(getByText('Family history, not the patient')).toBeTruthy();
	});
});
