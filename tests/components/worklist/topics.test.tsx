import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TopicTable } from '../../../components/worklist/TopicTable.tsx';
import { inAll, questionId, topicsOf } from '../../../components/worklist/topics.ts';
import type { QuestionRow } from '../../../storage/schema.ts';

afterEach(cleanup);

const row = (key: string, prompt: string, page = 1, more: Partial<QuestionRow> = {}): QuestionRow => ({
	key,
	prompt,
	topic: prompt === 'asthma' ? 'Asthma: severity' : 'Heart failure: type and acuity',
	shown: { page, panel: 1 },
	...more,
});
const rows = [
	row('a', 'asthma'),
	row('b', 'asthma', 3),
	row('c', 'asthma', 1, { never: '2026-11-20T09:00:00.000Z' }),
	row('d', 'asthma'),
	row('e', 'asthma', 2),
	row('a', 'heart-failure'),
];
const dealt = [
	{ key: 'a', prompt: 'asthma', deed: 'answered' },
	{ key: 'b', prompt: 'asthma', deed: 'dismissed' },
	{ key: 'a', prompt: 'heart-failure', deed: 'copied' },
	{ key: 'z', prompt: 'heart-failure', deed: 'dismissed' },
] as const;
const topics = topicsOf(rows, dealt, new Set([questionId({ key: 'd', prompt: 'asthma' })]));

test('each question is counted once an encounter, by what became of it', () => {
	expect(topics).toEqual([
		{
			topic: 'Asthma: severity',
			shown: 5,
			repeated: 2,
			answered: 1,
			copied: 0,
			settled: 1,
			dismissed: 1,
			never: 1,
		},
		{
			topic: 'Heart failure: type and acuity',
			shown: 2,
			repeated: 0,
			answered: 0,
			copied: 1,
			settled: 0,
			dismissed: 1,
			never: 0,
		},
	]);
	expect(inAll(topics)).toMatchObject({ shown: 7, repeated: 2, answered: 1, copied: 1, never: 1 });
});

test('a question that was dealt with, and then set right in the text, counts as dealt with', () => {
	const [one] = topicsOf([row('a', 'asthma')], [dealt[0]], new Set([questionId(dealt[0])]));
	expect(one).toMatchObject({ shown: 1, answered: 1, settled: 0 });
});

test('rates stand in the table by topic and in all; nothing shown gives no rate and no table', () => {
	const { getByRole, rerender, queryByRole, getByText } = render(<TopicTable topics={topics} />);
	const cells = (name: RegExp) =>
		[...getByRole('row', { name }).querySelectorAll('td')].map(({ textContent }) => textContent);
	expect(cells(/^Asthma/)).toEqual(['5', '1', '0', '1', '1', '1', '20 %', '40 %']);
	expect(cells(/^All topics/)).toEqual(['7', '1', '1', '1', '2', '1', '29 %', '29 %']);
	rerender(<TopicTable topics={[]} />);
	expect(queryByRole('table')).toBeNull();
	expect(getByText('None was shown yet.')).toBeTruthy();
});
