import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Deeds, WriteOrder } from '../../components/deeds.ts';
import type { Receipt } from '../../storage/schema.ts';
import { result } from './recorded.ts';
import { decided } from './views.ts';
import { open } from './world.tsx';

afterEach(cleanup);

const accepted = result.codes
	.slice(0, 3)
	.map(({ code, title, evidence }, at) => decided(at + 1, { kind: 'accept', code, title }, evidence));
const codes = result.codes.slice(0, 3).map(({ code }) => code);
const [first = '', second = '', third = ''] = codes;

const chartThat = (answer: (order: WriteOrder) => Omit<Receipt, 'code'>) =>
	vi.fn<NonNullable<Deeds['write']>>(async (order) => ({ code: order.code, ...answer(order) }));
const receipts = () => screen.getByRole('region', { name: 'Written to the chart' });
const lines = () =>
	within(receipts())
		.getAllByRole('listitem')
		.map((line) => line.textContent);

test('W writes what is accepted, in reporting order, the first as first-listed, and shows a receipt for each', async () => {
	const write = chartThat(({ code }) =>
		code === second ? { outcome: 'needs-you', why: 'several-options' } : { outcome: 'written' },
	);
	const { user, copy } = open({ decisions: accepted }, { write });
	await user.keyboard('w');
	await within(receipts()).findByRole('heading', { name: '2 of 3 codes are in the chart' });
	expect(write.mock.calls.map(([order]) => [order.code, order.first, order.encounter.key])).toEqual([
		[first, true, 'review-1'],
		[second, false, 'review-1'],
		[third, false, 'review-1'],
	]);
	expect(lines()).toEqual([
		`${first}Written`,
		`${second}Needs you: The chart’s list has it more than once. Choose there.`,
		`${third}Written`,
	]);
	await user.click(screen.getByRole('button', { name: 'Copy the 1 that are missing' }));
	expect(copy).toHaveBeenCalledWith(expect.stringMatching(new RegExp(`^${second}\t[^\n]+$`)));
	await user.click(within(receipts()).getByRole('button', { name: 'Close' }));
	expect(screen.queryByRole('region', { name: 'Written to the chart' })).toBeNull();
});

test('when it turns out to be another chart, nothing more is tried', async () => {
	const write = chartThat(() => ({ outcome: 'refused', why: 'other-patient' }));
	const { user } = open({ decisions: accepted }, { write });
	await user.keyboard('w');
	await within(receipts()).findByRole('heading', { name: '0 of 3 codes are in the chart' });
	expect(write).toHaveBeenCalledTimes(1);
	expect(lines()[0]).toBe(`${first}Refused: Another patient’s chart is open. Go back to this one.`);
	expect(lines().slice(1)).toEqual([`${second}Not tried`, `${third}Not tried`]);
});

test('writing shows how far it is, can be stopped, and is not begun twice', async () => {
	const waiting: ((receipt: Receipt) => void)[] = [];
	const write = vi.fn<NonNullable<Deeds['write']>>(() => new Promise((resolve) => waiting.push(resolve)));
	const { user } = open({ decisions: accepted }, { write });
	await user.keyboard('w');
	expect(within(receipts()).getByRole('heading').textContent).toBe('Writing code 1 of 3');
	expect(receipts().getAttribute('aria-busy')).toBe('true');
	await user.keyboard('w');
	expect((await screen.findAllByText('The codes are being written')).length).toBeGreaterThan(0);
	await user.click(screen.getByRole('button', { name: 'Stop' }));
	await act(async () => waiting[0]?.({ code: first, outcome: 'written' }));
	await within(receipts()).findByRole('heading', { name: '1 of 3 codes are in the chart' });
	expect(write).toHaveBeenCalledTimes(1);
});

test('another note on screen ends it', async () => {
	const waiting: ((receipt: Receipt) => void)[] = [];
	const write = vi.fn<NonNullable<Deeds['write']>>(() => new Promise((resolve) => waiting.push(resolve)));
	const { user, unmount } = open({ decisions: accepted }, { write });
	await user.keyboard('w');
	unmount();
	waiting[0]?.({ code: first, outcome: 'written' });
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(write).toHaveBeenCalledTimes(1);
});

test('it says why it cannot: nothing accepted, or no chart beside', async () => {
	const { user, unmount } = open({}, { write: chartThat(() => ({ outcome: 'written' })) });
	await user.keyboard('w');
	await waitFor(() => expect(screen.getAllByText('No code is accepted yet').length).toBeGreaterThan(0));
	unmount();
	open({ decisions: accepted });
	await user.keyboard('w');
	expect(await screen.findByText('Codes are written from the panel beside the open chart')).toBeTruthy();
	expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
});
