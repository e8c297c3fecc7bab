import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { open } from './world.tsx';

afterEach(cleanup);

const focused = () => (document.activeElement as HTMLElement | null)?.dataset.line?.split(' ')[0];

describe('moving', () => {
	test('arrows and letters move the keyboard and show the words in the page', async () => {
		const { user, paint, current } = open();
		expect(paint.mock.lastCall?.[1]).toEqual([]);
		await user.keyboard('{ArrowDown}');
		expect([current(), focused()]).toEqual(['I12.9', 'I12.9']);
		const [spans, focus] = paint.mock.lastCall ?? [];
		expect(focus?.map((index) => spans?.[index]?.quote)).toEqual(['Hypertension', 'lisinopril 20', 'BP 134/78']);
		await user.keyboard('jk{End}');
		expect(focused()).toBe('Z79.84');
		await user.keyboard('j{Home}');
		expect(focused()).toBe('E11.22');
	});

	test('left and right walk over the words of one code', async () => {
		const { user, paint } = open();
		await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
		const [spans, focus] = paint.mock.lastCall ?? [];
		expect(focus?.map((index) => spans?.[index]?.quote)).toEqual(['A1c 7.1']);
	});

	test('keys with a modifier are left to the browser', async () => {
		const { user, acts, copy } = open();
		await user.keyboard('{Home}{Control>}a{/Control}{Meta>}c{/Meta}{Alt>}r{/Alt}');
		expect(acts()).toEqual([]);
		expect(copy).not.toHaveBeenCalled();
	});

	test('exactly one row of the list takes the tab key', () => {
		const { codes } = open();
		expect(codes().filter((row) => row.tabIndex === 0)).toHaveLength(1);
	});
});

describe('deciding', () => {
	test('accept goes on to the next undecided code, and no row moves', async () => {
		const { user, acts, codes } = open();
		const before = codes().map((row) => row.dataset.line);
		await user.keyboard('{Home}aa');
		expect(acts().map((act) => act.kind === 'accept' && act.code)).toEqual(['E11.22', 'I12.9']);
		expect(focused()).toBe('N18.31');
		expect(codes().map((row) => row.dataset.line)).toEqual(before);
	});

	test('reject takes a reason by number, and the keyboard comes back to the list', async () => {
		const { user, acts, getByRole } = open();
		await user.keyboard('{Home}r');
		expect(getByRole('dialog', { name: 'Reject E11.22' })).toBeTruthy();
		await user.keyboard('3');
		expect(acts()).toEqual([{ kind: 'reject', code: 'E11.22', reason: 'History or resolved' }]);
		expect(focused()).toBe('I12.9');
	});

	test('reject takes a reason in own words', async () => {
		const { user, acts, getByLabelText } = open();
		await user.keyboard('{Home}r');
		await user.type(getByLabelText('Another reason'), 'Seen by nurse only{Enter}');
		expect(acts()).toEqual([{ kind: 'reject', code: 'E11.22', reason: 'Seen by nurse only' }]);
	});

	test('replace searches all codes; a header narrows, a code replaces', async () => {
		const { user, acts, search, getByRole, findByText } = open();
		await user.keyboard('{Home}jje');
		const box = getByRole('combobox') as HTMLInputElement;
		await user.type(box, 'ckd');
		await findByText('2 codes');
		await user.keyboard('{Enter}');
		expect(box.value).toBe('N18.3');
		await waitFor(() => expect(search.mock.lastCall?.[0]).toBe('N18.3'));
		await findByText('2 codes');
		await user.keyboard('{ArrowDown}{Enter}');
		expect(acts()).toEqual([
			{ kind: 'replace', code: 'N18.31', with: { code: 'N18.32', title: 'Chronic kidney disease, stage 3b' } },
		]);
		expect(focused()).toBe('E78.2');
	});

	test('add rests on the words selected in the page', async () => {
		const { user, decide, findByRole, findByText } = open();
		await user.keyboard('{Home}n');
		const box = await findByRole('combobox');
		await user.clear(box);
		await user.type(box, 'ckd 3b');
		await findByText('2 codes');
		await user.keyboard('{ArrowDown}{Enter}');
		expect(decide.mock.lastCall?.[0]).toMatchObject({ kind: 'add', code: 'N18.32' });
		expect(decide.mock.lastCall?.[1].map(({ quote }) => quote)).toEqual(['Urine albumin/creatinine 46']);
		await waitFor(() => expect(focused()).toBe('E11.22'));
	});

	test('what was added is taken out again with one key', async () => {
		const { user, codes, acts } = open();
		await user.keyboard('m{End}a{Home}');
		expect(codes().map((row) => row.dataset.line?.split(' ')[0])).toContain('R80.9');
		await user.keyboard('{Home}jjjjjj');
		expect(focused()).toBe('R80.9');
		await user.keyboard('r');
		expect(acts().map(({ kind }) => kind)).toEqual(['add', 'undo']);
		expect(document.activeElement).not.toBe(document.body);
	});

	test('undo takes back the last decision and says which', async () => {
		const { user, acts, getByRole } = open();
		await user.keyboard('{Home}au');
		expect(acts().map(({ kind }) => kind)).toEqual(['accept', 'undo']);
		await waitFor(() => expect(getByRole('status').textContent).toBe('Undone: accepting E11.22'));
	});

	test('copy gives the accepted codes in reporting order', async () => {
		const { user, copy } = open();
		await user.keyboard('{Home}aac');
		expect(copy.mock.lastCall?.[0].split('\n').map((line) => line.split('\t')[0])).toEqual(['E11.22', 'I12.9']);
	});
});

test('where letters are switched off they do nothing and are not shown; arrows and buttons go on', async () => {
	const { user, acts, current, codes, getByRole } = open({}, {}, false);
	await user.keyboard('{Home}ar?j');
	expect([acts(), current(), document.querySelector('dialog')]).toEqual([[], 'E11.22', null]);
	await user.keyboard('{ArrowDown}');
	expect(focused()).toBe('I12.9');
	expect(codes()[0]?.closest('.panel')?.querySelector('.key')).toBeNull();
	const accept = getByRole('button', { name: 'Accept' });
	expect(accept.getAttribute('aria-keyshortcuts')).toBeNull();
	await user.click(accept);
	expect(acts()).toMatchObject([{ kind: 'accept', code: 'I12.9' }]);
	await user.click(getByRole('button', { name: 'Keyboard shortcuts' }));
	const help = getByRole('dialog').textContent ?? '';
	expect(help).toContain('Next row');
	expect(help).not.toContain('Accept the code');
});

describe('help and refusals', () => {
	test('? lists every key, Escape gives the keyboard back', async () => {
		const { user, getByRole, queryByRole } = open();
		await user.keyboard('{Home}?');
		expect(getByRole('dialog', { name: 'Keyboard shortcuts' }).textContent).toContain('Reject with a reason');
		await user.click(getByRole('button', { name: 'Close' }));
		expect(queryByRole('dialog')).toBeNull();
		expect(focused()).toBe('E11.22');
	});

	test('? also lists the keys that open our pages, as the browser has them', async () => {
		const openingKeys = async () => [
			{ does: 'Open the review beside the page', keys: 'Alt+Shift+E' },
			{ does: 'Open the worklist', keys: '' },
		];
		const { user, findByText } = open({}, { openingKeys });
		await user.keyboard('?');
		const row = async (does: string) => (await findByText(does)).parentElement?.textContent;
		expect(await row('Open the review beside the page')).toBe('Alt+Shift+EOpen the review beside the page');
		expect(await row('Open the worklist')).toBe('No key yetOpen the worklist');
	});

	test('an action that cannot be done says why', async () => {
		const { user, getByRole } = open();
		await user.keyboard('c');
		expect(getByRole('status').textContent).toBe('No code is accepted yet');
	});

	test('words that are not on screen in the page are said to be missing', async () => {
		const { user, getByRole } = open({}, { paint: async (_, focus) => focus.length === 0 });
		await user.keyboard('j');
		await waitFor(() => expect(getByRole('status').textContent).toContain('not on screen'));
	});
});
