import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { OwnModel, type OwnModelDeeds } from '../../components/OwnModel.tsx';
import { options } from './story/options.ts';

afterEach(cleanup);

const files = [new File(['{}'], 'config.json'), new File(['{}'], 'tokenizer.json'), new File(['x'], 'model.onnx')];
function show(more: Partial<OwnModelDeeds> = {}) {
	const deeds = { ...options('options-new').ownModel, ...more };
	render(<OwnModel {...deeds} />);
	return { user: userEvent.setup({ applyAccept: false }), input: screen.getByLabelText('Files of a model') };
}

test('the trial shows how far it is, can be stopped, and then changes nothing', async () => {
	const take: OwnModelDeeds['take'] = (_, progress, signal) => {
		progress(0.25);
		return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
	};
	const { user, input } = show({ take });
	await user.upload(input, files);
	expect(screen.getByRole('progressbar', { name: 'Trial of the model' })).toHaveProperty('value', 0.25);
	await user.click(screen.getByRole('button', { name: 'Stop' }));
	expect(await screen.findByText('Stopped. Nothing was changed.')).toBeTruthy();
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose files…' }));
	expect(screen.queryByRole('progressbar')).toBeNull();
	expect(screen.queryByRole('alert')).toBeNull();
});

test('a model that is taken is said so, one that is refused says why', async () => {
	const take = vi.fn<OwnModelDeeds['take']>(async () => {});
	const { user, input } = show({ take });
	await user.upload(input, files);
	expect(take.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['config.json', 'tokenizer.json', 'model.onnx']);
	expect(await screen.findByText('Taken. Notes that are coded from now on use it.')).toBeTruthy();
	take.mockRejectedValueOnce(new Error('The ONNX file cannot be opened.'));
	await user.upload(input, files);
	expect((await screen.findByRole('alert')).textContent).toBe('Not taken. The ONNX file cannot be opened.');
});

test('the model in use is named with what the trial found, and can be removed', async () => {
	const remove = vi.fn(async () => {});
	const { user } = show({ model: options('options').ownModel.model, remove });
	expect(screen.getByText('Told 92 % of the trial pairs apart, 18.2 ms a text.')).toBeTruthy();
	await user.click(screen.getByRole('button', { name: 'Remove all-MiniLM-L6-v2' }));
	expect(remove).toHaveBeenCalled();
	expect(await screen.findByText('Removed. The reader that ships is used again.')).toBeTruthy();
});

test('one that could not be used says so', () => {
	show({ model: options('options-policy').ownModel.model });
	expect(screen.getByRole('alert').textContent).toContain('Not used; the reader that ships works in its place.');
});
