import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { type Teaching, TeachSheet } from '../../components/TeachSheet.tsx';
import { open } from './world.tsx';

afterEach(cleanup);

const still: Teaching = {
	known: [],
	broken: [],
	pointing: undefined,
	problem: undefined,
	point: () => {},
	stop: () => {},
	forget: () => {},
	close: () => {},
};

function teach(more: Partial<Teaching> = {}) {
	const point = vi.fn();
	const stop = vi.fn();
	const teaching: Teaching = { ...still, point, stop, ...more };
	render(<TeachSheet teaching={teaching} />);
	return { user: userEvent.setup(), point, stop };
}

test('each thing is shown with one click, and says how it stands', async () => {
	const { user, point } = teach({ known: ['note', 'patient'], broken: ['note'] });
	expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
		'The noteNot found any more: show it againShow again',
		'The patient’s numberShownShow again',
		'The diagnosis fieldFound by itselfShow',
	]);
	await user.click(screen.getByRole('button', { name: 'Show the diagnosis field' }));
	expect(point).toHaveBeenCalledWith('diagnosis');
	expect(screen.getByRole('button', { name: 'Forget what was shown here' })).toBeTruthy();
});

test('while it waits for the click it says where to click, and can be given up', async () => {
	const { user, stop } = teach({ pointing: 'patient' });
	expect(screen.getByRole('status').textContent).toBe(
		'Click the number in the page, not its label. Without a mouse: F6 to the page, arrow keys, Enter. Esc there gives up.',
	);
	await user.click(screen.getByRole('button', { name: 'Cancel' }));
	expect(stop).toHaveBeenCalled();
});

test('the keyboard goes back to where it was when the sheet goes', async () => {
	const outside = document.body.appendChild(document.createElement('button'));
	outside.focus();
	const { unmount } = render(<TeachSheet teaching={still} />);
	expect(document.activeElement).not.toBe(outside);
	unmount();
	expect(document.activeElement).toBe(outside);
	outside.remove();
});

test('T teaches where there is a page, and says so where there is none', async () => {
	const asked = vi.fn();
	const { user, unmount } = open({}, { teach: asked });
	await user.keyboard('t');
	expect(asked).toHaveBeenCalledTimes(1);
	unmount();
	await open({}).user.keyboard('t');
	expect(await screen.findByText('There is no page beside this review')).toBeTruthy();
});
